import type { DateTime } from 'luxon'
import { daysOffOf } from './days-off.ts'
import { isoDay } from './iso-day.ts'
import type { WorkingDays } from './working-days.ts'

/** What coordinators are to be told of next year's days off. */
export interface CalendarWarning {
  year: number
  /** Whether there is a file of that year, with days that are not announced. */
  hasFile: boolean
  provisional: number
  /** Names the week: it is told once in each. */
  key: string
}

const DECEMBER = 12
const OFFICE_HOURS = { from: '08:30', to: '17:00' }

/** Names the week in which it is told. */
export const warningKey = (now: DateTime): string =>
  `days-off ${now.year + 1} ${now.startOf('week').toISODate()}`

/**
 * In December, from the first working hour of each week on, that next year's days off are not known for sure; so first on the first
 * working day of the month, and then on Mondays. Null outside, and once every day is announced or was entered by a coordinator.
 */
export function dueWarning(
  now: DateTime,
  workingDays: WorkingDays,
  hasFile = (year: number): boolean => daysOffOf(year) !== null,
): CalendarWarning | null {
  const time = now.toFormat('HH:mm')
  if (now.month !== DECEMBER || time < OFFICE_HOURS.from || time >= OFFICE_HOURS.to) return null
  if (!workingDays.isWorking(isoDay(now))) return null
  const year = now.year + 1
  const unsure = workingDays
    .special(`${year}-01-01`, `${year}-12-31`)
    .filter(({ provisional }) => provisional)
  if (unsure.length === 0) return null
  return { year, hasFile: hasFile(year), provisional: unsure.length, key: warningKey(now) }
}
