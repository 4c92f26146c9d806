import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { daysByRule } from '../../src/calendar/by-rule.ts'
import { daysOffOf, specialDaysOf } from '../../src/calendar/days-off.ts'
import { createWorkingDays } from '../../src/calendar/working-days.ts'

const { isWorking, next, add, between, special } = createWorkingDays((year) =>
  specialDaysOf(year, daysByRule),
)

/** The weekdays that are off and the weekends' days that are worked. */
const unusual = (year: number) => {
  const days = special(`${year}-01-01`, `${year}-12-31`)
  const odd = days.filter(({ day, kind }) => DateTime.fromISO(day).weekday > 5 === (kind === 'working'))
  return odd.map(({ day, kind, provisional }) => {
    const [, month, of] = day.split('-')
    return `${of}/${month}${kind === 'working' ? ' worked' : ''}${provisional ? '?' : ''}`
  })
}

describe('days off as announced', () => {
  it('2022', () => {
    expect(unusual(2022)).toEqual([
      ...['03/01', '31/01', '01/02', '02/02', '03/02', '04/02'],
      ...['11/04', '02/05', '03/05', '01/09', '02/09'],
    ])
  })

  it('2025', () => {
    expect(unusual(2025)).toEqual([
      ...['01/01', '27/01', '28/01', '29/01', '30/01', '31/01', '07/04'],
      ...['26/04 worked', '30/04', '01/05', '02/05', '01/09', '02/09'],
    ])
  })

  it('2026', () => {
    expect(unusual(2026)).toEqual([
      ...['01/01', '02/01', '10/01 worked', '16/02', '17/02', '18/02', '19/02', '20/02', '27/04'],
      ...['30/04', '01/05', '22/08 worked', '31/08', '01/09', '02/09', '24/11?'],
    ])
  })

  it('2027, as far as the law fixes it', () => {
    expect(unusual(2027)).toEqual([
      ...['01/01', '05/02?', '08/02?', '09/02?', '10/02?', '11/02?', '16/04', '30/04', '03/05'],
      ...['02/09', '03/09?', '24/11?'],
    ])
  })

  it.each([2022, 2025, 2026, 2027])('the file of %s is of that year, in order, each day once', (year) => {
    const file = daysOffOf(year)
    expect(file?.year).toBe(year)
    const listed = (file?.days ?? []).map(({ day }) => day)
    expect(listed).toEqual([...new Set(listed)].sort())
    expect(listed.filter((day) => !day.startsWith(`${year}-`))).toEqual([])
  })

  it.each([2022, 2025, 2026, 2027])(
    '%s has every holiday that the library reckons, lunar ones too',
    (year) => {
      const off = special(`${year}-01-01`, `${year}-12-31`).map(({ day }) => day)
      const reckoned = daysByRule(year).filter(({ name }) => !name.startsWith('Nghỉ bù'))
      for (const { day, name } of reckoned) {
        // Of Tết's five days, which stand before the first is announced each year; the others are fixed.
        if (name !== 'Tết Nguyên đán' && name !== 'Quốc khánh') expect(off).toContain(day)
      }
      expect(off).toContain(`${year}-09-02`)
    },
  )
})

it.each([
  ['2022-02-01', '2022-04-10'],
  ['2025-01-29', '2025-04-07'],
  ['2026-02-17', '2026-04-26'],
  ['2027-02-06', '2027-04-16'],
])('Tết %s and 10/3 %s stand where the new moon over Hà Nội puts them', (tet, hungKings) => {
  expect(daysSinceNewMoon(tet)).toBe(0)
  expect(daysSinceNewMoon(hungKings)).toBe(9)
  expect(daysOffOf(Number(tet.slice(0, 4)))?.days.find(({ day }) => day === tet)?.name).toBe('Tết Nguyên đán')
  expect(isWorking(tet)).toBe(false)
  expect(isWorking(hungKings)).toBe(false)
})

describe('working days over Tết', () => {
  it('2022: from the Friday before to the Monday after', () => {
    expect(isWorking('2022-01-31')).toBe(false)
    expect(isWorking('2022-02-04')).toBe(false)
    expect(next('2022-01-28')).toBe('2022-02-07')
    expect(between('2022-01-28', '2022-02-08')).toBe(2)
  })

  it('2025: nine days in a row, and a Saturday worked in place of a Friday', () => {
    expect(next('2025-01-24')).toBe('2025-02-03')
    expect(add('2025-04-25', 1)).toBe('2025-04-26')
    expect(next('2025-04-29')).toBe('2025-05-05')
  })

  it('2026: nine days, and two Saturdays worked', () => {
    expect(next('2026-02-13')).toBe('2026-02-23')
    expect(next('2025-12-31')).toBe('2026-01-05')
    expect(next('2026-01-09')).toBe('2026-01-10')
    expect(add('2026-08-28', 1)).toBe('2026-09-03')
  })
})

describe('a year without a file', () => {
  it('is reckoned by rule, each day provisional, with the next working day for a holiday on a weekend', () => {
    expect(daysOffOf(2028)).toBeNull()
    // Tết on 26/01; 01/01, 29/01 and 30/4 are weekends' days; 02/9 is a Saturday, with the Friday before it.
    expect(unusual(2028)).toEqual([
      ...['03/01?', '25/01?', '26/01?', '27/01?', '28/01?', '31/01?', '04/04?', '01/05?', '02/05?'],
      ...['01/09?', '04/09?', '24/11?'],
    ])
    expect(special('2028-01-25', '2028-01-25')).toEqual([
      { day: '2028-01-25', kind: 'off', name: 'Tết Nguyên đán', provisional: true },
    ])
  })
})

/** Days of the office since the last new moon, itself 0; Meeus, Astronomical Algorithms, ch. 49, to a few minutes. */
function daysSinceNewMoon(day: string): number {
  const date = DateTime.fromISO(day, { zone: 'Asia/Ho_Chi_Minh' })
  const about = Math.floor((date.diff(DateTime.fromISO('2000-01-06'), 'days').days + 2) / 29.530588861)
  const at = [about - 1, about, about + 1].map(newMoon).filter((moon) => moon < date.plus({ days: 1 }))
  return Math.round(date.diff(at.at(-1)?.startOf('day') ?? date, 'days').days)
}

function newMoon(k: number): DateTime {
  const t = k / 1236.85
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const sun = radians(2.5534 + 29.1053567 * k)
  const moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t)
  const node = radians(160.7108 + 390.67050284 * k)
  const terms: [number, number][] = [
    ...([
      [-0.4072, moon],
      [0.17241, sun],
      [0.01608, 2 * moon],
      [0.01039, 2 * node],
    ] satisfies [number, number][]),
    ...([
      [0.00739, moon - sun],
      [-0.00514, moon + sun],
      [0.00208, 2 * sun],
    ] satisfies [number, number][]),
  ]
  const corrected = terms.reduce((sum, [size, angle]) => sum + size * Math.sin(angle), 0)
  const julian = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t + corrected
  return DateTime.fromMillis((julian - 2440587.5) * 86_400_000 - 70_000, { zone: 'Asia/Ho_Chi_Minh' })
}
