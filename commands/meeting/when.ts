import type { DateTime } from 'luxon'
import { onDay } from '../../src/calendar/on-day.ts'
import { readDay, type TypedDay } from '../../src/calendar/typed-day.ts'
import { fold } from '../../src/text/fold.ts'
import { readTime } from './clock-time.ts'

/** When a meeting is, found in a text. */
export interface When {
  day: string | null // ISO date
  time: string | null // `14:30`
  until: string | null // the last day of one that comes again
  besides: string | null // what a meeting has no room for, as typed: a second day, when it ends
  left: string // the rest of the text, cut apart by semicolons
}

interface Span {
  start: number
  end: number
}

const RANGE = /^\s*(?:[-–]|(?:den|toi)(?!\p{L}))\s*/u
const UP_TO = /(?:[-–]|(?<!\p{L})(?:(?:cho\s+)?(?:den|toi)(?:\s+het)?(?:\s+ngay)?|het))\s*$/u
const FROM = /(?<!\p{L})tu\s+(?:ngay\s+)?$/u
// `thứ năm, 5/5`, `chiều mai`
const LEAD =
  /(?<!\p{L})(?:(?:thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu\s+nhat|cn)(?:\s*,)?|(sang|trua|chieu|toi)(?:\s+ngay)?)\s+\(?$/u
const MOST_DAYS = 3

/** Reads `5/5 14h30`, `từ 5/5 đến 6/5, 8h-11h30`; of one that comes `again`, `đến 31/12` is its end. */
export function readWhen(text: string, now: DateTime, again: boolean): When {
  const spans: Span[] = []
  const besides: string[] = []
  const time = readTime(text)
  if (time) spans.push(time)
  const ends = time && endOf(text, time)
  if (ends) {
    spans.push({ start: time.end, end: ends.end })
    besides.push(text.slice(ends.start, ends.end))
  }
  const told: Pick<When, 'day' | 'until' | 'time'> = { day: null, until: null, time: time?.at ?? null }
  // A time stays one for the eye: `mai 14h30` is a day since a time follows.
  let masked = spans.reduce((left, span) => blank(left, span, '0h'), text)
  for (let count = 0; count < MOST_DAYS; count++) {
    const found = readDay(masked, now)
    if (!found) break
    const before = fold(masked.slice(0, found.start))
    const upTo = UP_TO.exec(before)
    const from = RANGE.test(fold(masked.slice(found.end))) ? FROM.exec(before) : null
    const day = comingDay(found, now)
    if (upTo && again && told.until === null) told.until = day
    else if (told.day === null) told.day = day
    else if (upTo) besides.push(text.slice(found.start, found.end))
    else if (told.day !== day) break // `họp báo cuối năm 30/12`
    const lead = LEAD.exec(before)
    if (told.time !== null && /chieu|toi/u.test(lead?.[1] ?? '')) told.time = later(told.time)
    const span = { start: (upTo ?? from ?? lead)?.index ?? found.start, end: found.end }
    spans.push(span)
    masked = unjoin(blank(masked, span, ''), span.end)
  }
  return {
    ...{ ...told, besides: besides.join(', ') || null },
    left: without(text, spans),
  }
}

/** `chiều mai 2h` */
const later = (time: string): string =>
  time < '12' ? `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` : time

/** In December, `05/1` is next year's; a year that was typed stands. */
export function comingDay({ on, withYear }: Pick<TypedDay, 'on' | 'withYear'>, now: DateTime): string {
  const at = onDay(now.startOf('day'), on)
  const said = !withYear && at < now.minus({ months: 6 }) ? at.plus({ years: 1 }) : at
  return said.toISODate() ?? on
}

/** `8h-11h30`: when it ends. */
function endOf(text: string, { end }: Span): Span | null {
  const [joint] = RANGE.exec(fold(text.slice(end))) ?? []
  if (joint === undefined) return null
  const start = end + joint.length
  const found = readTime(text.slice(start))
  return found?.start === 0 ? { start, end: start + found.end } : null
}

const blank = (text: string, { start, end }: Span, mark: string): string =>
  text.slice(0, start) + mark.padStart(end - start) + text.slice(end)

/** A hyphen before a day hides it, in `5/5-6/5` the second. */
const unjoin = (text: string, at: number): string =>
  text.slice(0, at) + text.slice(at).replace(/^(\s*)-/u, '$1–')

const without = (text: string, spans: readonly Span[]): string =>
  spans
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)};${left.slice(end)}`, text)
