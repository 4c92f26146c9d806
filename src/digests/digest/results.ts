import { addDays } from '../../calendar/iso-day.ts'
import { onDay } from '../../calendar/on-day.ts'
import { periodOf } from '../../calendar/periods.ts'
import { type Phrase, phrase } from '../../chat/phrase.ts'
import type { Figures } from '../figures.ts'
import type { FormSum, UnitSum } from '../snapshot/outputs.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { dayOf } from './days.ts'
import { areaName, formName, inARow } from './phrases.ts'
import { isOfAWeek, lastWeek, type Request } from './request.ts'
import type { Section } from './section.ts'
import { isThisWeek } from './work.ts'

const MOST_UNITS = 8

/** What was counted, by form; the agencies' own figures. */
export function results({ forms, window }: Snapshot, request: Request): Section {
  if (forms.length === 0) return { title: null, lines: [] }
  const before = lastWeek(request)
  return { title: resultsTitle(window, request), lines: forms.map((form) => formLine(form, before)) }
}

function resultsTitle({ today, sinceDay }: Snapshot['window'], request: Request): Phrase {
  if (isOfAWeek(request)) return phrase('digest-results-week')
  const day = request.kind === 'daily' && addDays(today, -1) <= sinceDay
  return day ? phrase('digest-results-day') : phrase('digest-results-since', { day: dayOf(sinceDay, today) })
}

function formLine(form: FormSum, before: Figures | null): Phrase {
  const known = before?.forms.find(({ ref }) => ref === form.ref)
  const said = { name: formName(form.ref), updates: form.updates, outputs: sums(form, known) }
  return before
    ? phrase('digest-result-before', { ...said, before: known?.updates ?? 0 })
    : phrase('digest-result', said)
}

/** `21 tin, 8 bài và 2 phóng sự`. */
export function sums({ outputs }: FormSum, before?: Figures['forms'][number]): Phrase[] {
  const said = outputs.slice(0, MOST_UNITS).map((one) => sum(one, before))
  const left = outputs.length - said.length
  return left > 0 ? [...said, phrase('digest-more-units', { count: left })] : said
}

function sum({ unit, quantity, maybeTwice }: UnitSum, before?: Figures['forms'][number]): Phrase {
  const was = before?.outputs.find((one) => one.unit === unit)
  const said = was
    ? phrase('digest-unit-before', { quantity, unit, before: was.quantity })
    : phrase('task-counted', { quantity, unit })
  return maybeTwice ? phrase('digest-unit-twice', { said }) : said
}

/** The plan's content areas and forms: which had something, which had nothing. */
export function coverage({ tasks, forms, window }: Snapshot, { kind, scope }: Request): Section {
  if (scope.kind === 'content') return { title: null, lines: [] }
  const { areas } = tasks
  const idle = areas.filter(({ active, tasks: some }) => !active && some > 0)
  if (kind === 'daily') {
    if (idle.length === 0) return { title: null, lines: [] }
    const key = isThisWeek(window) ? 'digest-idle' : 'digest-idle-last-week'
    return { title: null, lines: [phrase(key, { areas: inARow(idle.map(areaName)) })] }
  }
  const lines: Phrase[] = []
  const active = areas.filter((one) => one.active)
  const unserved = areas.filter(({ tasks: some, active: told }) => some === 0 && !told)
  if (areas.length > 0)
    lines.push(phrase('digest-areas', { count: active.length, all: areas.length, ...ends(areas) }))
  if (idle.length > 0) lines.push(phrase('digest-areas-idle', { areas: inARow(idle.map(areaName)) }))
  if (unserved.length > 0 && scope.kind === 'plan')
    lines.push(phrase('digest-areas-unserved', { areas: unserved.map(({ ref }) => ref).join(', ') }))
  const told = new Set(forms.map(({ ref }) => ref))
  const silent = FORMS.filter((ref) => !told.has(ref))
  lines.push(
    phrase('digest-forms', {
      count: FORMS.length - silent.length,
      all: FORMS.length,
      ...ends(FORMS.map((ref) => ({ ref }))),
    }),
  )
  if (silent.length > 0) lines.push(phrase('digest-forms-silent', { forms: inARow(silent.map(formName)) }))
  return { title: phrase('digest-coverage'), lines }
}

const FORMS: readonly string[] = ['II.2.1', 'II.2.2', 'II.2.3']

const ends = (some: readonly { ref: string }[]) => ({ from: some[0]?.ref ?? '', to: some.at(-1)?.ref ?? '' })

/** Figures that an earlier digest had otherwise. */
export function corrections(
  { corrections: { shown, count }, window }: Snapshot,
  { office, until }: Request,
): Section {
  if (count === 0) return { title: null, lines: [] }
  const lines = shown.map(({ code, on, unit, before, after }) => {
    const week = periodOf(onDay(until, on), office.periods, 'week').number
    const said = { code, week: String(week), day: dayOf(on, window.today), unit, before }
    return after === 0
      ? phrase('digest-correction-gone', said)
      : phrase('digest-correction', { ...said, after })
  })
  if (count > shown.length) lines.push(phrase('digest-more', { count: count - shown.length }))
  return { title: null, lines: [phrase('digest-corrections', { items: inARow(lines) })] }
}
