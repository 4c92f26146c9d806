import type { DateTime } from 'luxon'
import { OFFICE_PERIODS, periodOf } from '../../src/calendar/periods.ts'
import type { Since } from '../../src/progress/tasks/list.ts'

/** Today, and when this week began. */
export function sinceOf(now: DateTime): Since {
  const { from } = periodOf(now, OFFICE_PERIODS, 'week')
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  return { today: todayOf(now), weekFrom: now.startOf('day').set({ year, month, day }).toISO() ?? '' }
}

export const todayOf = (now: DateTime): string => now.toISODate() ?? ''
