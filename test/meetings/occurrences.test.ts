import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { announcedAt } from '../../src/calendar/announced-at.ts'
import { createWorkingDays } from '../../src/calendar/working-days.ts'
import type { Change, Meeting } from '../../src/meetings/model.ts'
import { seriesFrom } from '../../src/meetings/moving.ts'
import { occurrencesOf } from '../../src/meetings/occurrences.ts'
import { dueMeetingReminders } from '../../src/meetings/reminders.ts'
import { completeRule, endedRule, movedRule, timesOf } from '../../src/meetings/rules.ts'

const zone = 'Asia/Ho_Chi_Minh'
const at = (iso: string) => DateTime.fromISO(iso, { zone })
const off = (day: string) => ({ day, kind: 'off' as const, name: 'Nghỉ lễ', provisional: false })
const workingDays = createWorkingDays((year) =>
  year === 2022 ? ['2022-05-02', '2022-05-03', '2022-09-01', '2022-09-02'].map(off) : [],
)
const body = { id: 'vp', name: 'Văn phòng UBND Thành phố', short: 'Văn phòng' }

const meeting = (start: string, rule: string | null, changes: Change[] = []): Meeting => ({
  ...{ id: 3, kind: 'press', state: 'planned', title: 'Họp báo', host: body, place: 'Trung tâm Báo chí' },
  ...{
    startsAt: at(start),
    minutes: 120,
    rule: rule && completeRule(rule, at(start)),
    ref: null,
    planId: null,
  },
  ...{ everyone: false, sequence: 0, createdAt: at('2022-01-01T08:00'), attendees: [], changes },
})

const within = (one: Meeting, from: string, to: string) =>
  occurrencesOf(one, at(from), at(to), workingDays).map(
    ({ startsAt, state }) => `${startsAt.toFormat('ccc dd/MM HH:mm')} ${state}`,
  )

describe('when a meeting is', () => {
  it('stays at the time of the wall, in another zone of the machine too', () => {
    expect(within(meeting('2022-05-05T14:30', 'FREQ=WEEKLY'), '2022-05-01', '2022-05-20')).toEqual([
      'Thu 05/05 14:30 held',
      'Thu 12/05 14:30 held',
      'Thu 19/05 14:30 held',
    ])
    expect(within(meeting('2022-05-05T00:30', 'FREQ=WEEKLY'), '2022-05-01', '2022-05-13')).toEqual([
      'Thu 05/05 00:30 held',
      'Thu 12/05 00:30 held',
    ])
  })

  it('goes by the last day of months that have no 31st', () => {
    expect(within(meeting('2022-01-31T09:00', 'FREQ=MONTHLY'), '2022-01-01', '2022-06-01')).toEqual([
      'Mon 31/01 09:00 held',
      'Mon 28/02 09:00 held',
      'Thu 31/03 09:00 held',
      'Sat 30/04 09:00 dayOff',
      'Tue 31/05 09:00 held',
    ])
  })

  it('follows BYDAY and quarters', () => {
    expect(within(meeting('2022-05-03T08:00', 'FREQ=MONTHLY;BYDAY=1TU'), '2022-05-04', '2022-08-01')).toEqual(
      ['Tue 07/06 08:00 held', 'Tue 05/07 08:00 held'],
    )
    expect(
      within(meeting('2022-05-05T08:00', 'FREQ=MONTHLY;INTERVAL=3'), '2022-05-01', '2022-12-01'),
    ).toEqual(['Thu 05/05 08:00 held', 'Fri 05/08 08:00 held', 'Sat 05/11 08:00 dayOff'])
  })

  it('is not moved off a day off by itself, unless somebody set that very day', () => {
    const weekly = meeting('2022-04-25T14:30', 'FREQ=WEEKLY')
    expect(within(weekly, '2022-04-25', '2022-05-10')).toEqual([
      'Mon 25/04 14:30 held',
      'Mon 02/05 14:30 dayOff',
      'Mon 09/05 14:30 held',
    ])
    expect(within(meeting('2022-05-02T14:30', null), '2022-05-01', '2022-05-10')).toEqual([
      'Mon 02/05 14:30 held',
    ])
  })

  it('takes single times that were moved, into the days asked for too, and cancelled ones', () => {
    const changes: Change[] = [
      { was: at('2022-05-02T14:30'), startsAt: at('2022-05-04T09:00'), place: 'Hội trường', why: 'nghỉ lễ' },
      { was: at('2022-05-09T14:30'), startsAt: null, place: null, why: 'trùng lịch' },
    ]
    const weekly = meeting('2022-04-25T14:30', 'FREQ=WEEKLY', changes)
    expect(within(weekly, '2022-05-03', '2022-05-17')).toEqual([
      'Wed 04/05 09:00 moved',
      'Mon 09/05 14:30 cancelled',
      'Mon 16/05 14:30 held',
    ])
    expect(within({ ...weekly, state: 'cancelled' }, '2022-05-03', '2022-05-17')).toEqual([])
  })

  it('keeps its rhythm where all times are moved', () => {
    expect(movedRule('FREQ=WEEKLY;BYDAY=TU', at('2022-05-05T09:00'))).toBe('FREQ=WEEKLY;BYDAY=TH')
    expect(movedRule('FREQ=MONTHLY;BYDAY=1TU', at('2022-05-12T09:00'))).toBe('FREQ=MONTHLY;BYDAY=2TH')
    expect(movedRule('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5', at('2022-05-30T09:00'))).toBe(
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    )
  })
})

describe('the rhythm of all times', () => {
  it.each([
    ['FREQ=MONTHLY;BYDAY=-1FR', '2022-05-27', 'FREQ=MONTHLY;BYDAY=-1FR'], // the fourth, and the last
    ['FREQ=MONTHLY;BYDAY=-1FR', '2022-05-26', 'FREQ=MONTHLY;BYDAY=-1TH'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2022-05-20', 'FREQ=MONTHLY;BYDAY=3FR'],
    ['FREQ=MONTHLY;BYDAY=4FR', '2022-05-26', 'FREQ=MONTHLY;BYDAY=4TH'],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '2022-02-28', null],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '2022-04-30', null],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', '2022-02-28', null],
    [
      'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
      '2022-04-29',
      'FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1',
    ],
    ['FREQ=WEEKLY;BYDAY=TU', '2022-05-10', null],
  ])('%s from %s on is kept where it has that day', (rule, first, moved) => {
    expect(movedRule(rule, at(`${first}T09:00`))).toBe(moved ?? rule)
  })

  it('ends after as many times as before, where it ends', () => {
    const until = endedRule('FREQ=MONTHLY;BYMONTHDAY=5', at('2022-09-05T14:30'))
    const [one] = occurrencesOf(
      meeting('2022-05-05T14:30', null),
      at('2022-05-05'),
      at('2022-05-06'),
      workingDays,
    )
    if (!one) throw new Error('no time')
    const occurrence = { ...one, meeting: { ...one.meeting, rule: until } }
    const days = (day: string | null, time: string | null) => {
      const changed = { all: true, cancels: false, day, time, place: null, why: null }
      const { startsAt, rule } = seriesFrom(occurrence, changed)
      return timesOf(rule ?? '', startsAt, startsAt, at('2024-01-01')).map((time) => time.toFormat('dd/MM'))
    }
    expect(days('2022-05-03', null)).toEqual(['03/05', '03/06', '03/07', '03/08'])
    expect(days('2022-05-12', null)).toEqual(['12/05', '12/06', '12/07', '12/08'])
    expect(days(null, '09:00')).toEqual(['05/05', '05/06', '05/07', '05/08'])
  })
})

describe('when people are told', () => {
  it.each([
    ['2022-04-28T16:59', '2022-04-28T16:59'],
    ['2022-04-28T17:00', '2022-04-29T07:30'],
    ['2022-04-29T06:00', '2022-04-29T07:30'],
    ['2022-04-29T18:00', '2022-05-04T07:30'],
    ['2022-04-30T06:59', '2022-05-04T07:30'],
  ])('of what is decided at %s: at %s', (now, told) => {
    expect(announcedAt(at(now), workingDays, at('2022-06-01T09:00'))).toEqual(at(told))
  })

  it('at once of what begins before the morning', () => {
    const now = at('2022-04-28T19:00')
    expect(announcedAt(now, workingDays, at('2022-04-29T07:00'))).toEqual(now)
  })

  it('of a meeting on the working day before, from 14:00 until 17:00', () => {
    const weekly = meeting('2022-04-25T14:30', 'FREQ=WEEKLY', [
      { was: at('2022-05-02T14:30'), startsAt: at('2022-05-04T09:00'), place: null, why: null },
      { was: at('2022-05-16T14:30'), startsAt: null, place: null, why: null },
    ])
    const due = (now: string) =>
      dueMeetingReminders(
        occurrencesOf(weekly, at(now), at(now).plus({ days: 20 }), workingDays),
        at(now),
        workingDays,
      ).map(({ startsAt }) => startsAt.toFormat('dd/MM'))
    expect(due('2022-04-29T13:59')).toEqual([])
    expect(due('2022-04-29T14:00')).toEqual(['04/05']) // over a weekend and two holidays
    expect(due('2022-04-29T16:59')).toEqual(['04/05'])
    expect(due('2022-04-29T17:00')).toEqual([])
    expect(due('2022-05-03T14:00')).toEqual([]) // a holiday
    expect(due('2022-05-06T14:00')).toEqual(['09/05'])
    expect(due('2022-05-13T14:00')).toEqual([]) // cancelled
  })
})
