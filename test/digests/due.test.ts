import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { createWorkingDays, type SpecialDay } from '../../src/calendar/working-days.ts'
import { due, nextTime, type Standing, type Time } from '../../src/digests/due.ts'

const zone = 'Asia/Ho_Chi_Minh'
const at = (iso: string) => DateTime.fromISO(iso, { zone })
const off = (day: string): SpecialDay => ({ day, kind: 'off', name: 'nghỉ', provisional: false })
const HOLIDAY = ['2022-05-02', '2022-05-03']
const TET = ['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04']
const days = createWorkingDays(() => [...HOLIDAY, ...TET].map(off))
const START = at('2022-01-01T00:00')

const daily = (told: Partial<Standing> = {}): Standing => {
  return {
    ...{ kind: 'daily', at: '07:30', weekday: null, workingDays: true },
    ...{ since: START, paused: false, last: null },
    ...told,
  }
}
const weekly = (told: Partial<Standing> = {}) => daily({ kind: 'weekly', at: '16:00', weekday: 5, ...told })

const said = (standing: Standing, now: string, since = START) =>
  due([standing], since, at(now), days).map(
    ({ period, dueAt, late }) => `${period} ${dueAt.toFormat('dd/MM HH:mm')}${late ? ' late' : ''}`,
  )

describe('a daily digest', () => {
  it('is due at its time on working days', () => {
    expect(said(daily(), '2022-04-29T07:29')).toEqual([])
    expect(said(daily(), '2022-04-29T07:30')).toEqual(['2022-04-29 29/04 07:30'])
    expect(said(daily(), '2022-04-29T07:45')).toEqual(['2022-04-29 29/04 07:30'])
    expect(said(daily({ workingDays: false }), '2022-05-03T07:30')).toEqual(['2022-05-03 03/05 07:30'])
  })

  it('is one only after an outage, however long, and marked late', () => {
    const last = { period: '2022-04-11', dueAt: at('2022-04-11T07:30') }
    expect(said(daily({ last }), '2022-04-29T11:00')).toEqual(['2022-04-29 29/04 07:30 late'])
  })

  it('does not come late on a day off, at night or shortly before the next', () => {
    const last = { period: '2022-04-27', dueAt: at('2022-04-27T07:30') }
    expect(said(daily({ last }), '2022-04-29T01:00')).toEqual([])
    expect(said(daily({ last }), '2022-05-01T02:00')).toEqual([])
    expect(said(daily({ last }), '2022-05-03T09:00')).toEqual([])
    expect(said(daily({ last }), '2022-05-04T07:00')).toEqual([])
    expect(said(daily({ last }), '2022-05-04T07:31')).toEqual(['2022-05-04 04/05 07:30'])
    expect(said(daily({ last, workingDays: false }), '2022-05-01T09:00')).toEqual([
      '2022-05-01 01/05 07:30 late',
    ])
    const evening = daily({ last, at: '18:00' })
    expect(said(evening, '2022-04-29T06:59')).toEqual([])
    expect(said(evening, '2022-04-29T09:30')).toEqual(['2022-04-28 28/04 18:00 late'])
    expect(said(evening, '2022-04-29T14:01')).toEqual([])
    expect(said(weekly(), '2022-04-30T09:00')).toEqual([])
    expect(said(weekly(), '2022-05-04T02:00')).toEqual([])
    expect(said(weekly(), '2022-05-04T07:00')).toEqual(['2022-04-29 29/04 16:00 late'])
  })

  it('does not come for what was due before it was asked for, or while it is paused', () => {
    expect(said(daily({ since: at('2022-04-29T10:00') }), '2022-04-29T16:00')).toEqual([])
    expect(said(daily({ since: at('2022-04-29T10:00') }), '2022-05-04T07:31')).toEqual([
      '2022-05-04 04/05 07:30',
    ])
    expect(said(daily({ paused: true }), '2022-04-29T07:30')).toEqual([])
    expect(said(daily(), '2022-04-29T16:00', at('2022-04-29T10:00'))).toEqual([])
  })

  it('does not come twice where the clock goes back, or its time is moved', () => {
    const last = { period: '2022-04-29', dueAt: at('2022-04-29T07:30') }
    expect(said(daily({ last }), '2022-04-29T06:00')).toEqual([])
    expect(said(daily({ last }), '2022-04-28T07:40')).toEqual([])
    expect(said(daily({ last, at: '09:00' }), '2022-04-29T09:00')).toEqual([])
  })
})

describe('a weekly digest', () => {
  it('is due on its weekday, or on the next working day where that is off', () => {
    expect(said(weekly(), '2022-04-29T16:00')).toEqual(['2022-04-29 29/04 16:00'])
    expect(said(weekly(), '2022-02-04T16:00')).toEqual([])
    expect(said(weekly(), '2022-02-07T16:00')).toEqual(['2022-02-04 07/02 16:00'])
    expect(said(weekly({ workingDays: false }), '2022-02-04T16:00')).toEqual(['2022-02-04 04/02 16:00'])
  })

  it('of two that move to the same day, the later takes both places', () => {
    const last = { period: '2022-01-22', dueAt: at('2022-01-24T16:00') }
    const saturday = weekly({ weekday: 6, last })
    expect(said(saturday, '2022-02-07T16:00')).toEqual(['2022-02-05 07/02 16:00'])
    expect(
      said(
        { ...saturday, last: { period: '2022-02-05', dueAt: at('2022-02-07T16:00') } },
        '2022-02-11T16:00',
      ),
    ).toEqual([])
  })
})

it('what comes next is told', () => {
  const next = (standing: Standing, now: string) => nextTime(standing, at(now), days).toFormat('dd/MM HH:mm')
  expect(next(daily(), '2022-04-29T07:29')).toBe('29/04 07:30')
  expect(next(daily(), '2022-04-29T07:30')).toBe('04/05 07:30')
  const last = { period: '2022-04-29', dueAt: at('2022-04-29T07:30') }
  expect(next(daily({ last, at: '09:00' }), '2022-04-29T08:00')).toBe('04/05 09:00')
  expect(next(weekly(), '2022-02-03T08:00')).toBe('07/02 16:00')
  expect(next(weekly(), '2022-02-07T16:00')).toBe('11/02 16:00')
})

describe('whatever the subscriptions and the clock', () => {
  const minutes = fc.integer({ min: 0, max: 200 * 24 * 60 })
  const standing = fc.record({
    kind: fc.constantFrom('daily' as const, 'weekly' as const),
    at: fc.constantFrom('00:00', '07:30', '16:00', '23:59'),
    weekday: fc.integer({ min: 1, max: 7 }),
    workingDays: fc.boolean(),
    since: minutes.map((after) => START.plus({ minutes: after })),
    paused: fc.constant(false),
    last: fc.constant(null),
  })

  /** Every look's issue, each remembered for the next. */
  function issues(one: Standing, looks: readonly number[]) {
    let last: Standing['last'] = null
    const found: string[] = []
    for (const look of looks) {
      const [issue]: Time[] = due([{ ...one, last }], START, START.plus({ minutes: look }), days)
      if (!issue) continue
      last = { period: issue.period, dueAt: issue.dueAt }
      found.push(issue.period)
    }
    return found
  }

  it('no period comes twice, even where the clock jumps', () => {
    fc.assert(
      fc.property(standing, fc.array(minutes, { maxLength: 40 }), (one, looks) => {
        const found = issues(one, looks)
        expect(found).toEqual([...new Set(found)].sort())
      }),
    )
  })

  it('what is due only moves on', () => {
    fc.assert(
      fc.property(standing, minutes, minutes, (one, first, second) => {
        // A late one waits for the day.
        const [earlier, later] = [Math.min(first, second), Math.max(first, second)].map(
          (after) => due([one], START, START.plus({ minutes: after }), days)[0],
        )
        if (!earlier || !later) return
        expect(later.period >= earlier.period).toBe(true)
        expect(later.dueAt >= earlier.dueAt).toBe(true)
      }),
    )
  })

  it('however the time is split into looks, the last issue is the same; looking often misses none', () => {
    fc.assert(
      fc.property(standing, minutes, fc.array(minutes, { maxLength: 10 }), (one, until, between) => {
        const looks = between.filter((look) => look <= until).sort((a, b) => a - b)
        const whole = issues(one, [until])
        if (whole.length > 0) expect(issues(one, [...looks, until]).slice(-1)).toEqual(whole)
      }),
      { numRuns: 100 },
    )
    fc.assert(
      fc.property(standing, fc.array(minutes, { maxLength: 10 }), (one, between) => {
        const most = 20 * 24 * 60
        const daily = Array.from({ length: 20 * 4 }, (_, nth) => nth * 360)
        const often = [...daily, ...between.filter((look) => look < most)].sort((a, b) => a - b)
        expect(issues(one, often)).toEqual(issues(one, daily))
      }),
      { numRuns: 30 },
    )
  })
})
