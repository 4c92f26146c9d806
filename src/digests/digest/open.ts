import { type Phrase, phrase } from '../../chat/phrase.ts'
import type { Difficulty } from '../snapshot/difficulties.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { brief, money } from './phrases.ts'
import type { Request } from './request.ts'
import type { Section } from './section.ts'

/** How long it has waited, in working days. */
export function ageOf({ from }: Difficulty, { window }: Snapshot, { office }: Request): Phrase {
  const days = office.workingDays.between(from, window.today)
  return days === 0 ? phrase('digest-age-today') : phrase('digest-age', { days })
}

/** What hinders, new first. */
export function difficulties(snapshot: Snapshot, request: Request): Section {
  const { shown, count, fresh } = snapshot.difficulties
  if (count === 0) return { title: null, lines: [] }
  const title = fresh > 0 ? phrase('digest-open-new', { count, fresh }) : phrase('digest-open', { count })
  const lines = shown.map((one) => lineOf(one, snapshot, request))
  if (count > shown.length) lines.push(phrase('digest-open-more', { count: count - shown.length }))
  return { title, lines }
}

function lineOf(one: Difficulty, snapshot: Snapshot, request: Request): Phrase {
  const { code, text, amount, fresh } = one
  const number = String(one.number)
  const named = phrase(fresh ? 'digest-open-name-new' : 'digest-open-name', { number, code })
  const age = ageOf(one, snapshot, request)
  if (amount === null) return phrase('digest-open-text', { named, text: brief(text ?? ''), age })
  if (text === null) return phrase('digest-open-money', { named, money: money(amount), age })
  return phrase('digest-open-both', { named, text: brief(text), money: money(amount), age })
}

/** What people asked and no plan answered. */
export function unanswered({ unanswered: { count, texts } }: Snapshot): Section {
  if (count === 0) return { title: null, lines: [] }
  return {
    title: phrase('digest-unanswered', { count }),
    lines: texts.map((text) => phrase('digest-unanswered-one', { text: brief(text) })),
  }
}
