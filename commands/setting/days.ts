import { DateTime } from 'luxon'
import { readDay } from '../../src/calendar/typed-day.ts'
import { fold } from '../../src/text/fold.ts'
import { UserError } from '../../src/user-error.ts'

/** Days as ISO dates, both included; `end` is where they end in the text. */
export interface TypedDays {
  from: string
  to: string
  end: number
}

const DAY = String.raw`\d{1,2}\s?/\s?\d{1,2}(?:\s?/\s?\d{4})?`
const RANGE = new RegExp(
  String.raw`^(?:tu\s+)?(${DAY})\s*(?:-|–|den(?:\s+het)?|toi|to)\s*(${DAY})(?![\d/])`,
  'u',
)
const THREE_NUMBERS = /\d+\D+\d+\D+\d+/u

const MOST_DAYS = 31
const LATELY_DAYS = 31

/** One day or several in a row with which a text begins: `02/9`, `30/4-03/5`. Throws a UserError where there are none, or none that fit. */
export function readDays(text: string, now: DateTime): TypedDays {
  const range = RANGE.exec(fold(text))
  if (range) {
    const [whole, first = '', last = ''] = range
    const from = dayIn(first, now)
    // The end of `29/12-02/1` is of the year after.
    const near = dayIn(last, now, from)
    const to = !THREE_NUMBERS.test(last) && near.month < from.month ? nextYear(near) : near
    return checked({ from: isoOf(from), to: isoOf(to), end: whole.length }, now)
  }
  const typed = readDay(text, now)
  if (!typed || /[\p{L}\d]/u.test(fold(text.slice(0, typed.start)).replace(/^ngay\s+/u, '')))
    throw new UserError('settings-day-not-read')
  const day = isoOf(dayIn(text.slice(typed.start, typed.end), now))
  return checked({ from: day, to: day, end: typed.end }, now)
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
