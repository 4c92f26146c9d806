import { isoDay } from '../../src/calendar/iso-day.ts'
import { onDay } from '../../src/calendar/on-day.ts'
import { periodOf } from '../../src/calendar/periods.ts'
import type { Since } from '../../src/progress/tasks/list.ts'
import type { Given } from '../world.ts'

/** Today, and when this week of the office began. */
export async function sinceOf({ calendar, now }: Pick<Given, 'calendar' | 'now'>): Promise<Since> {
  const { periods } = await calendar.office()
  const { from } = periodOf(now, periods, 'week')
  return { today: isoDay(now), weekFrom: onDay(now.startOf('day'), from).toISO() ?? '' }
}
