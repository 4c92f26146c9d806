import type { DateTime } from 'luxon'
import { z } from 'zod'
import { isoDay } from './iso-day.ts'
import { onDay } from './on-day.ts'

/** When the office's weeks and months begin. */
export const periodRule = z.object({
  /** Day of the month, 1 to 28. From the 2nd on, a month is named for the one in which it ends: 15/4–14/5 is May. */
  monthFrom: z.number().int().min(1).max(28),
  /** Weekday, 1 (Monday) to 7. */
  weekFrom: z.number().int().min(1).max(7),
})

export type PeriodRule = z.output<typeof periodRule>

export type PeriodKind = 'week' | 'month' | 'quarter' | 'halfYear' | 'year'

/** Days as ISO dates, both within the period. */
export interface Period {
  kind: PeriodKind
  from: string
  to: string
  /** The first day: no two periods of a kind begin on the same. */
  key: string
  /** Of a month 1 to 12, of a quarter 1 to 4, of a week that of the calendar; 1 of a year. */
  number: number
  year: number
}

/** What two provinces' rules prescribe; an office may set another. */
export const OFFICE_PERIODS: PeriodRule = { monthFrom: 15, weekFrom: 1 }
export const CALENDAR_PERIODS: PeriodRule = { monthFrom: 1, weekFrom: 1 }

const MONTHS: Record<Exclude<PeriodKind, 'week'>, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** The period in which a day lies. Of `day`, only the calendar day in its own zone counts. */
export function periodOf(day: DateTime, rule: PeriodRule, kind: PeriodKind): Period {
  const date = day.startOf('day')
  if (kind === 'week') {
    const first = date.minus({ days: (date.weekday - rule.weekFrom + 7) % 7 })
    return period(kind, first, first.plus({ days: 7 }), first.weekNumber, first.weekYear)
  }
  // A period is reckoned by the calendar of the months it is named for, and lies earlier by what the rule says.
  const late = rule.monthFrom > 1
  const named = late && date.day >= rule.monthFrom ? date.plus({ months: 1 }) : date
  const months = MONTHS[kind]
  const number = Math.ceil(named.month / months)
  const start = named.startOf('month').set({ month: (number - 1) * months + 1 })
  const first = start.minus({ months: late ? 1 : 0 }).set({ day: rule.monthFrom })
  return period(kind, first, first.plus({ months }), number, named.year)
}

/** The one before. */
export const periodBefore = (day: DateTime, rule: PeriodRule, kind: PeriodKind): Period => {
  const { from } = periodOf(day, rule, kind)
  return periodOf(onDay(day, from).minus({ days: 1 }), rule, kind)
}

function period(kind: PeriodKind, first: DateTime, next: DateTime, number: number, year: number): Period {
  const from = isoDay(first)
  return { kind, from, to: isoDay(next.minus({ days: 1 })), key: from, number, year }
}
