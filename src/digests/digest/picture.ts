import { type Phrase, phrase } from '../../chat/phrase.ts'
import type { Figures } from '../figures.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { cutoff } from './coming.ts'
import { titleOf } from './headline.ts'
import { formName } from './phrases.ts'
import { lastWeek, type Request } from './request.ts'
import { sums } from './results.ts'

/** What a chart shows, in words and numbers; all of it stands in the message, too. */
export interface Picture {
  title: Phrase
  stand: Phrase
  states: {
    state: 'done' | 'inTime' | 'late' | 'paused' | 'awaiting' | 'dropped'
    count: number
    label: Phrase
  }[]
  formsTitle: Phrase
  /** How many updates told results of a form, and which; `before` is last week's. */
  forms: { name: Phrase; updates: number; before: number | null; told: Phrase; outputs: readonly Phrase[] }[]
  none: Phrase
  cutoff: Phrase
}

const MOST_FORMS = 4

export function pictureOf(snapshot: Snapshot, request: Request, figures: Figures): Picture {
  const { done, late, paused, awaiting, dropped } = snapshot.standing
  const { fine, total } = figures
  const counts = { done, inTime: fine - done, late, paused, awaiting, dropped }
  const before = lastWeek(request)
  const states = (['done', 'inTime', 'late', 'paused', 'awaiting', 'dropped'] as const).filter(
    (state) => (state !== 'dropped' && state !== 'awaiting') || counts[state] > 0,
  )
  return {
    title: titleOf(snapshot, request),
    stand: phrase('digest-chart-stand', { fine, total }),
    states: states.map((state) => {
      const count = counts[state]
      return { state, count, label: phrase(`digest-chart-${state}`, { count }) }
    }),
    formsTitle: phrase(before ? 'digest-chart-forms-before' : 'digest-chart-forms'),
    forms: snapshot.forms.slice(0, MOST_FORMS).map((form) => {
      const was = before ? (before.forms.find(({ ref }) => ref === form.ref)?.updates ?? 0) : null
      const told =
        was === null
          ? phrase('digest-chart-told', { count: form.updates })
          : phrase('digest-chart-told-before', { count: form.updates, before: was })
      return { name: formName(form.ref), updates: form.updates, before: was, told, outputs: sums(form) }
    }),
    none: phrase('digest-chart-none'),
    cutoff: cutoff(snapshot, request),
  }
}
