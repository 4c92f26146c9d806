import type { DateTime } from 'luxon'
import { onDay } from '../../src/calendar/on-day.ts'
import { type PeriodRule, periodOf } from '../../src/calendar/periods.ts'
import { readDay } from '../../src/calendar/typed-day.ts'
import { fold } from '../../src/text/fold.ts'

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
  if (/^(?:tuan nay|week)$/u.test(said)) return days(weekOf(now, periods), 7)
  if (/^(?:tuan (?:sau|toi)|next week)$/u.test(said)) return days(weekOf(now, periods).plus({ days: 7 }), 7)
  if (/^(?:thang nay|month)$/u.test(said)) return months(today.startOf('month'), 1)
  if (/^(?:thang (?:sau|toi)|next month)$/u.test(said))
    return months(today.startOf('month').plus({ months: 1 }), 1)
  const [, month, year] = /^(?:thang|month) (\d{1,2})(?:\s?(?:\/|nam)\s?(\d{4}))?$/u.exec(said) ?? []
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12)
    return months(today.set({ year: Number(year ?? now.year), month: Number(month), day: 1 }), 1)
  const [, quarter] = /^quy (iv|i{1,3}|[1-4]|nay)$/u.exec(said) ?? []
  if (quarter !== undefined) {
    const number = { i: 1, ii: 2, iii: 3, iv: 4, nay: now.quarter }[quarter] ?? Number(quarter)
    return months(today.set({ month: 3 * number - 2, day: 1 }), 3)
  }
  const day = readDay(said, now)
  if (!day || day.start > 0 || day.end < said.length) return null
  return days(onDay(today, day.on), 1)
}

const months = (from: DateTime, count: number): Span => ({ from, to: from.plus({ months: count }) })

const weekOf = (now: DateTime, periods: PeriodRule): DateTime =>
  onDay(now.startOf('day'), periodOf(now, periods, 'week').from)
