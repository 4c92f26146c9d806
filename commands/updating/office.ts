import { onDay } from '../../src/calendar/on-day.ts'
import { type Period, periodOf } from '../../src/calendar/periods.ts'
import type { Given } from '../world.ts'

type Dated = Pick<Given, 'calendar' | 'now'>

/** The month in which what is said now counts, as the office has set it. */
export async function monthOf({ calendar, now }: Dated): Promise<Period> {
  const { periods } = await calendar.office()
  return periodOf(now, periods, 'month')
}

/** `15/4–14/5`. */
export function sayPeriod({ from, to }: Pick<Period, 'from' | 'to'>): string {
  const [first, last] = [from, to].map((iso) => {
    const [, month, day] = iso.split('-')
    return `${day}/${Number(month)}`
  })
  return `${first}–${last}`
}

/** The period in which something counted, where its figures are closed by now; else null. */
export const closedPeriod = async (period: string, dated: Dated): Promise<string | null> =>
  (await monthOf(dated)).key === period ? null : period

/** The month of that key, in the zone of `now`. */
export const monthOfKey = (key: string, { calendar, now }: Dated): Promise<Period> =>
  monthOf({ calendar, now: onDay(now, key) })
