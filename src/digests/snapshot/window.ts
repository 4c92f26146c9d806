import type { DateTime } from 'luxon'
import { isoDay } from '../../calendar/iso-day.ts'
import type { OfficeCalendar } from '../../calendar/office.ts'
import { onDay } from '../../calendar/on-day.ts'
import { type Period, type PeriodKind, periodOf } from '../../calendar/periods.ts'

/** What a digest looks at. Days are ISO dates at the office. */
export interface Window {
  since: string // ISO, with its zone: what came after is new
  until: string
  zone: string // the office's
  sinceDay: string
  today: string
  /** Whoever said something from here on was heard this week; on the week's first day, last week. */
  activeFrom: string
  activeFromDay: string
  /** Through which day a deadline is near: the second working day from now. */
  soon: string
  /** Periods that end by then: results of theirs are due. */
  ending: Period[]
}

const KINDS: readonly PeriodKind[] = ['week', 'month', 'quarter', 'halfYear', 'year']

export function windowOf(
  kind: 'daily' | 'weekly',
  since: DateTime,
  until: DateTime,
  { workingDays, periods }: OfficeCalendar,
): Window {
  const today = isoDay(until)
  const soon = workingDays.next(workingDays.next(today))
  const activeFrom = kind === 'weekly' ? since : onDay(until.startOf('day'), weekFrom(since, until, periods))
  return {
    ...{ today, soon, sinceDay: isoDay(since), since: since.toISO() ?? '', until: until.toISO() ?? '' },
    zone: until.zoneName ?? 'utc',
    ...{ activeFrom: activeFrom.toISO() ?? '', activeFromDay: isoDay(activeFrom) },
    ending: KINDS.map((one) => periodOf(until, periods, one)).filter(({ to }) => to <= soon),
  }
}

/** A daily one's week is that in which the last one came; after a gap, last week. */
function weekFrom(since: DateTime, until: DateTime, periods: OfficeCalendar['periods']): string {
  const { from } = periodOf(since, periods, 'week')
  const lastWeek = periodOf(until.minus({ weeks: 1 }), periods, 'week').from
  return from > lastWeek ? from : lastWeek
}
