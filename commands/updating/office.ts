import type { DateTime } from 'luxon'
import { OFFICE_PERIODS, type Period, periodOf } from '../../src/calendar/periods.ts'

/** The month in which what is said now counts. */
export const monthOf = (now: DateTime): Period => periodOf(now, OFFICE_PERIODS, 'month')

/** `15/4–14/5`. */
export function sayPeriod({ from, to }: Pick<Period, 'from' | 'to'>): string {
  const [first, last] = [from, to].map((iso) => {
    const [, month, day] = iso.split('-')
    return `${day}/${Number(month)}`
  })
  return `${first}–${last}`
}

/** The period in which something counted, where its figures are closed by now; else null. */
export const closedPeriod = (period: string, now: DateTime): string | null =>
  monthOf(now).key === period ? null : period

/** The month of that key, in the zone of `now`. */
export const monthOfKey = (key: string, now: DateTime): Period => {
  const [year = 0, month = 1, day = 1] = key.split('-').map(Number)
  return monthOf(now.set({ year, month, day }))
}
