import type { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import type { OfficeCalendar } from '../calendar/office.ts'
import { type Period, type PeriodKind, periodOf } from '../calendar/periods.ts'
import type { Cadence } from '../database/generated/enums.ts'

const KINDS: Record<Cadence, PeriodKind | null> = {
  once: null,
  weekly: 'week',
  monthly: 'month',
  continuous: 'month', // without an end: its results are those of a month
  quarterly: 'quarter',
  halfYearly: 'halfYear',
  yearly: 'year',
}

/** Working days that may be left when the results of a period are due: of a week none, else two. */
const LEFT = { week: 0, other: 2 }

/** The period whose results are due by now, for tasks that come again as often as this; null while none ends. */
export function endingPeriod(
  cadence: Cadence,
  now: DateTime,
  { workingDays, periods }: OfficeCalendar,
): Period | null {
  const kind = KINDS[cadence]
  if (!kind) return null
  const period = periodOf(now, periods, kind)
  const left = kind === 'week' ? LEFT.week : LEFT.other
  const today = isoDay(now)
  // No stretch of days off is so long: what ends later needs no counting.
  if (isoDay(now.plus({ days: 31 })) < period.to) return null
  return workingDays.between(today, period.to) <= left ? period : null
}
