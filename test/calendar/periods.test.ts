import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import {
  CALENDAR_PERIODS,
  OFFICE_PERIODS,
  type PeriodKind,
  type PeriodRule,
  periodBefore,
  periodOf,
} from '../../src/calendar/periods.ts'

const day = (iso: string) => DateTime.fromISO(`${iso}T16:02:00`, { zone: 'Asia/Ho_Chi_Minh' })
const spans = (iso: string, rule: PeriodRule, kind: PeriodKind) => {
  const { from, to, number, year } = periodOf(day(iso), rule, kind)
  return `${from}–${to} ${number}/${year}`
}

describe('periods of an office', () => {
  it.each<[string, PeriodKind, string]>([
    ['2022-04-28', 'month', '2022-04-15–2022-05-14 5/2022'],
    ['2022-05-14', 'month', '2022-04-15–2022-05-14 5/2022'],
    ['2022-05-15', 'month', '2022-05-15–2022-06-14 6/2022'],
    ['2021-12-31', 'month', '2021-12-15–2022-01-14 1/2022'],
    ['2022-04-28', 'quarter', '2022-03-15–2022-06-14 2/2022'],
    ['2022-12-20', 'quarter', '2022-12-15–2023-03-14 1/2023'],
    ['2022-04-28', 'halfYear', '2021-12-15–2022-06-14 1/2022'],
    ['2022-04-28', 'year', '2021-12-15–2022-12-14 1/2022'],
    ['2022-04-28', 'week', '2022-04-25–2022-05-01 17/2022'],
    ['2023-01-01', 'week', '2022-12-26–2023-01-01 52/2022'],
  ])('%s lies in the %s %s', (iso, kind, expected) => {
    expect(spans(iso, OFFICE_PERIODS, kind)).toBe(expected)
  })

  it('are those of the calendar where the office says so', () => {
    expect(spans('2022-04-28', CALENDAR_PERIODS, 'month')).toBe('2022-04-01–2022-04-30 4/2022')
    expect(spans('2022-04-28', CALENDAR_PERIODS, 'quarter')).toBe('2022-04-01–2022-06-30 2/2022')
    expect(spans('2022-12-31', CALENDAR_PERIODS, 'year')).toBe('2022-01-01–2022-12-31 1/2022')
  })

  it('begin their week where the office does', () => {
    expect(spans('2022-04-28', { monthFrom: 15, weekFrom: 5 }, 'week')).toMatch(/^2022-04-22–2022-04-28/)
  })

  it('follow one another without a gap, and hold the day', () => {
    const kinds = fc.constantFrom<PeriodKind>('week', 'month', 'quarter', 'halfYear', 'year')
    const rules = fc.record({
      monthFrom: fc.integer({ min: 1, max: 28 }),
      weekFrom: fc.integer({ min: 1, max: 7 }),
    })
    fc.assert(
      fc.property(kinds, rules, fc.integer({ min: 0, max: 20_000 }), (kind, rule, days) => {
        const at = day('2000-01-01').plus({ days })
        const iso = at.toISODate() ?? ''
        const found = periodOf(at, rule, kind)
        expect(found.from <= iso && iso <= found.to).toBe(true)
        expect(periodOf(day(found.from), rule, kind)).toEqual(found)
        expect(periodOf(day(found.to), rule, kind)).toEqual(found)
        const before = periodBefore(at, rule, kind)
        expect(day(before.to).plus({ days: 1 }).toISODate()).toBe(found.from)
      }),
    )
  })
})
