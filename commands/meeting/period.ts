import type { DateTime } from 'luxon'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { onDay } from '../../src/calendar/on-day.ts'
import { type PeriodRule, periodOf } from '../../src/calendar/periods.ts'
import { readDay } from '../../src/calendar/typed-day.ts'
import { fold } from '../../src/text/fold.ts'
import { comingDay } from './when.ts'

/** From one time on and before another. */
export interface Span {
  from: DateTime
  to: DateTime
}

const LEAD = /^(?:(?:hop bao|hop|giao ban bao chi|giao ban|cong tac|trong|cua|xem|in|this)\s+)+(?=\S)/u
const TAIL =
  /\s*(?:(?:co|gom)\s+)?(?:(?:lich|cuoc|buoi)\s+)?(?:hop\s+|hop bao\s+)?(?:gi|nao|the nao|ra sao)?(?:\s+khong)?\s*(?:a|nhi|vay)?\s*[?.!]*$/u
const DAYS_AHEAD = 14

/** The days a list is asked of: nothing said is two weeks. Null where it is something else that was said. */
export function readSpan(text: string, now: DateTime, periods: PeriodRule): Span | null {
  const said = fold(text).replace(LEAD, '').replace(TAIL, '').trim()
  const today = now.startOf('day')
  const days = (from: DateTime, count: number) => ({ from, to: from.plus({ days: count }) })
  if (said === '' || /^(?:hop|hop bao|giao ban|cong tac|sap toi|toi)$/u.test(said))
    return days(now, DAYS_AHEAD)
  if (/^(?:hom nay|today)$/u.test(said)) return days(today, 1)
  if (/^(?:ngay )?mai$|^tomorrow$/u.test(said)) return days(today.plus({ days: 1 }), 1)
  if (/^(?:tuan(?: nay)?|week)$/u.test(said)) return days(weekOf(now, periods), 7)
  if (/^(?:tuan (?:sau|toi)|next week)$/u.test(said)) return days(weekOf(now, periods).plus({ days: 7 }), 7)
  if (/^(?:tuan (?:truoc|qua)|last week)$/u.test(said))
    return days(weekOf(now, periods).minus({ days: 7 }), 7)
  if (/^(?:thang (?:truoc|qua)|last month)$/u.test(said))
    return months(today.startOf('month').minus({ months: 1 }), 1)
  if (/^(?:thang(?: nay)?|month)$/u.test(said)) return months(today.startOf('month'), 1)
  if (/^(?:thang (?:sau|toi)|next month)$/u.test(said))
    return months(today.startOf('month').plus({ months: 1 }), 1)
  const [, month, year] = /^(?:thang|month) (\d{1,2})(?:\s?(?:\/|nam)\s?(\d{4}))?$/u.exec(said) ?? []
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12)
    return months(monthOf(Number(month), year, now), 1)
  const [, quarter] = /^quy (iv|i{1,3}|[1-4]|nay)$/u.exec(said) ?? []
  if (quarter !== undefined) {
    const number = { i: 1, ii: 2, iii: 3, iv: 4, nay: now.quarter }[quarter] ?? Number(quarter)
    return months(today.set({ month: 3 * number - 2, day: 1 }), 3)
  }
  const [, begins, ends] = /^(?:tu\s+)?(.*?\d)\s*(?:-|–|\sden\s)\s*(\S.*)$/u.exec(said) ?? []
  const first = begins === undefined ? null : wholeDay(begins, now)
  const last = ends === undefined ? null : wholeDay(ends, now)
  if (first && last && first <= last) return { from: first, to: last.plus({ days: 1 }) }
  const day = wholeDay(said, now)
  return day && days(day, 1)
}

const months = (from: DateTime, count: number): Span => ({ from, to: from.plus({ months: count }) })

/** A day that is all of a text. */
function wholeDay(text: string, now: DateTime): DateTime | null {
  const day = readDay(text, now)
  return day && day.start === 0 && day.end === text.length
    ? onDay(now.startOf('day'), comingDay(day, now))
    : null
}

/** In December, `tháng 1` is next year's. */
function monthOf(month: number, year: string | undefined, now: DateTime): DateTime {
  const first = now.startOf('day').set({ year: Number(year ?? now.year), month, day: 1 })
  const on = isoDay(first)
  return onDay(first, comingDay({ on, withYear: year !== undefined }, now.startOf('month')))
}

const weekOf = (now: DateTime, periods: PeriodRule): DateTime =>
  onDay(now.startOf('day'), periodOf(now, periods, 'week').from)
