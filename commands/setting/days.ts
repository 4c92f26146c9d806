import { DateTime } from 'luxon'
import { readDay } from '../../src/calendar/typed-day.ts'
import { fold } from '../../src/text/fold.ts'
import { UserError } from '../../src/user-error.ts'

/** Days as ISO dates, both included; `rest` is what else was typed. */
export interface TypedDays {
  from: string
  to: string
  rest: string
}

const DAY = String.raw`\d{1,2}\s?/\s?\d{1,2}(?:\s?/\s?\d{4})?`
const TYPED = new RegExp(
  String.raw`(?:(?:tu\s+)?ngay\s+|tu\s+)?(?<![\d/])(${DAY})(?:\s*(?:-|–|den(?:\s+het)?|toi|to)\s*(?:ngay\s+)?(${DAY}))?(?![\d/])`,
  'u',
)
const THREE_NUMBERS = /\d+\D+\d+\D+\d+/u
const WEEKDAY = /^(?:thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\s+nhat)[\s,]*$/u

const MOST_DAYS = 31
const LATELY_DAYS = 31

/** One day or several in a row: `02/9`, `30/4-03/5`, `thứ bảy 10/9`; in words where the text begins with them. Throws a UserError where none fit. */
export function readDays(text: string, now: DateTime): TypedDays {
  const range = TYPED.exec(fold(text))
  if (!range) return readInWords(text, now)
  const [whole, first = '', last = first] = range
  const from = dayIn(first, now)
  // The end of `29/12-02/1` is of the year after.
  const near = last === first ? from : dayIn(last, now, from)
  const to = !THREE_NUMBERS.test(last) && near.month < from.month ? nextYear(near) : near
  const before = text.slice(0, range.index)
  const after = text.slice(range.index + whole.length)
  const rest = (WEEKDAY.test(fold(before)) ? '' : before) + after
  return checked({ from: isoOf(from), to: isoOf(to), rest }, now)
}

/** `mai nghỉ chống bão`. */
function readInWords(text: string, now: DateTime): TypedDays {
  const typed = readDay(text, now)
  if (!typed || typed.start > 0) throw new UserError('settings-day-not-read')
  const day = isoOf(dayIn(text.slice(0, typed.end), now))
  return checked({ from: day, to: day, rest: text.slice(typed.end) }, now)
}

/** Without a year: the next such day, or one that is over for a month at most. */
function dayIn(text: string, now: DateTime, after: DateTime | null = null): DateTime {
  const on = readDay(text, now)?.on
  if (on === undefined) throw new UserError('settings-day-not-read')
  const day = DateTime.fromISO(on, { zone: now.zone })
  if (THREE_NUMBERS.test(text)) return day
  if (after) return day.set({ year: after.year })
  return day < now.startOf('day').minus({ days: LATELY_DAYS }) ? nextYear(day) : day
}

function checked(days: TypedDays, now: DateTime): TypedDays {
  const { from, to } = days
  if (to < from) throw new UserError('settings-days-backwards')
  if (Number(from.slice(0, 4)) < now.year - 1 || Number(to.slice(0, 4)) > now.year + 2)
    throw new UserError('settings-day-far')
  if (daysFrom(from, to).length > MOST_DAYS) throw new UserError('settings-days-many', { most: MOST_DAYS })
  return days
}

/** Every day from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = DateTime.fromISO(from); isoOf(day) <= to; day = day.plus({ days: 1 })) {
    days.push(isoOf(day))
    if (days.length > MOST_DAYS) break
  }
  return days
}

const nextYear = (day: DateTime): DateTime => day.plus({ years: 1 })
const isoOf = (day: DateTime): string => day.toISODate() ?? ''
