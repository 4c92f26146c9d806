import type { Queries } from '../database/database.ts'
import { OFFICE_PERIODS, type PeriodRule } from './periods.ts'
import { createWorkingDays, type WorkingDays } from './working-days.ts'

/** What the office has set of its days and periods. */
export interface OfficeCalendar {
  workingDays: WorkingDays
  periods: PeriodRule
}

/** As it is set now. */
export async function loadOfficeCalendar(queries: Queries): Promise<OfficeCalendar> {
  const added = await queries.calendarDay.findMany()
  const days = added.map(({ day, kind, name }) => {
    return { day: day.toISOString().slice(0, 10), kind, name, provisional: false }
  })
  return {
    workingDays: createWorkingDays((year) => days.filter(({ day }) => day.startsWith(`${year}-`))),
    periods: OFFICE_PERIODS,
  }
}
