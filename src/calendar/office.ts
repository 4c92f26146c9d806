import type { Queries } from '../database/database.ts'
import { fromDay } from '../database/day.ts'
import { daysByRule } from './by-rule.ts'
import { specialDaysOf } from './days-off.ts'
import { OFFICE_PERIODS, type PeriodRule, periodRule } from './periods.ts'
import { createWorkingDays, type SpecialDay, type WorkingDays } from './working-days.ts'

/** What the office has set of its days and periods. */
export interface OfficeCalendar {
  workingDays: WorkingDays
  periods: PeriodRule
}

export const PERIODS_KEY = 'periods'

/** As it is set now: two short queries. What a coordinator added goes before what was announced, and that before what the rules say. */
export async function loadOfficeCalendar(queries: Queries): Promise<OfficeCalendar> {
  const added = await queries.calendarDay.findMany({ orderBy: { day: 'asc' } })
  const setting = await queries.setting.findUnique({ where: { key: PERIODS_KEY } })
  const periods = periodRule.safeParse(setting?.value)
  const days = added.map(({ day, kind, name }): SpecialDay => {
    return { day: fromDay(day), kind, name, provisional: false }
  })
  return {
    workingDays: createWorkingDays((year) => [
      ...specialDaysOf(year, daysByRule),
      ...days.filter(({ day }) => day.startsWith(`${year}-`)),
    ]),
    periods: periods.success ? periods.data : OFFICE_PERIODS,
  }
}
