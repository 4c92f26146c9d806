import type { DateTime } from 'luxon'
import { periodOf } from '../../src/calendar/periods.ts'
import type { Since } from '../../src/progress/tasks/list.ts'
import type { Given } from '../world.ts'

/** Today, and when this week of the office began. */
export async function sinceOf({ calendar, now }: Pick<Given, 'calendar' | 'now'>): Promise<Since> {
  const { periods } = await calendar.office()
  const { from } = periodOf(now, periods, 'week')
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  return { today: todayOf(now), weekFrom: now.startOf('day').set({ year, month, day }).toISO() ?? '' }
}

export const todayOf = (now: DateTime): string => now.toISODate() ?? ''
