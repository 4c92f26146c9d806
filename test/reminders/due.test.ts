import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { OFFICE_PERIODS } from '../../src/calendar/periods.ts'
import { createWorkingDays, type SpecialDay } from '../../src/calendar/working-days.ts'
import { dueReminders, type Facts } from '../../src/reminders/due.ts'

const off = (day: string): SpecialDay => ({ day, kind: 'off', name: 'nghỉ', provisional: false })

// Tết 2022: 31/1 to 04/2; the 30/4 and 01/5 with the days in their place, 02/5 and 03/5.
const DAYS = [
  '2022-01-31',
  '2022-02-01',
  '2022-02-02',
  '2022-02-03',
  '2022-02-04',
  '2022-05-02',
  '2022-05-03',
].map(off)

const calendar = {
  workingDays: createWorkingDays((year) => DAYS.filter(({ day }) => day.startsWith(`${year}-`))),
  periods: OFFICE_PERIODS,
}
const settings = { before: [3, 1], lateEvery: 3 }
const at = (iso: string) => DateTime.fromISO(iso, { zone: 'Asia/Ho_Chi_Minh' })

const task: Facts = {
  assignmentId: 1,
  agencyId: 'so-y-te',
  position: 1,
  cadence: 'once',
  dueOn: null,
  updatedAt: null,
  acknowledgedAt: null,
  lateOn: [],
  beforeOn: null,
  resultsOn: null,
  proposed: null,
}

/** What is said of it on that morning: `late 1 2`, the steps behind the reason. */
function said(day: string, facts: Partial<Facts>): string {
  const [due] = dueReminders([{ ...task, ...facts }], at(`${day}T08:30`), calendar, settings)
  return due ? [due.why, ...due.steps].join(' ') : ''
}

describe('before a deadline, 28/4/2022, a Thursday', () => {
  const dueOn = '2022-04-28'
  it.each<[string, Partial<Facts>, string]>([
    ['2022-04-22', {}, ''],
    ['2022-04-25', {}, 'before 1'],
    ['2022-04-26', { beforeOn: '2022-04-25' }, ''],
    ['2022-04-26', {}, 'before 1'], // nobody could be told the day before
    ['2022-04-27', { beforeOn: '2022-04-25' }, 'before 1'],
    ['2022-04-27', {}, 'before 1'],
    ['2022-04-28', { beforeOn: '2022-04-25' }, ''],
    ['2022-04-27', { beforeOn: '2022-04-12' }, 'before 1'], // that was of an earlier deadline
  ])('%s %o: %s', (day, facts, expected) => expect(said(day, { dueOn, ...facts })).toBe(expected))

  it('days off do not count: before Tết, and over the first of May', () => {
    expect(said('2022-01-26', { dueOn: '2022-02-08' })).toBe('')
    expect(said('2022-01-27', { dueOn: '2022-02-08' })).toBe('before 1')
    expect(said('2022-04-28', { dueOn: '2022-05-04' })).toBe('before 1')
    expect(said('2022-04-29', { dueOn: '2022-05-04', beforeOn: '2022-04-28' })).toBe('before 1')
  })

  it('nothing on a day off', () => {
    expect(said('2022-05-02', { dueOn: '2022-05-04' })).toBe('')
    expect(said('2022-05-01', { dueOn: '2022-05-04' })).toBe('')
  })
})

describe('late, since 21/4/2022, a Thursday', () => {
  const dueOn = '2022-04-21'
  it.each<[string, Partial<Facts>, string]>([
    ['2022-04-22', {}, 'late 1'],
    ['2022-04-25', { lateOn: ['2022-04-22'] }, ''],
    ['2022-04-26', { lateOn: ['2022-04-22'] }, ''],
    ['2022-04-27', { lateOn: ['2022-04-22'] }, 'late 1 2'],
    ['2022-04-29', { lateOn: ['2022-04-22', '2022-04-27'] }, ''],
    ['2022-05-04', { lateOn: ['2022-04-22', '2022-04-27'] }, 'late 3'],
    ['2022-05-05', { lateOn: ['2022-04-22', '2022-04-27'], proposed: { decided: null } }, ''],
    ['2022-06-01', { lateOn: ['2022-04-22', '2022-04-27'], proposed: { decided: null } }, ''],
    ['2022-06-01', { lateOn: ['2022-04-22', '2022-04-27'], proposed: { decided: 'stop 2022-05-04' } }, ''],
    ['2022-06-01', { lateOn: ['2022-04-22', '2022-04-27'], proposed: { decided: 'paper 2022-05-04' } }, ''],
    ['2022-05-10', { lateOn: ['2022-04-22', '2022-04-27'], proposed: { decided: 'watch 2022-05-04' } }, ''],
    [
      '2022-05-11',
      { lateOn: ['2022-04-22', '2022-04-27'], proposed: { decided: 'watch 2022-05-04' } },
      'late 1',
    ],
    [
      '2022-05-16',
      { lateOn: ['2022-04-22', '2022-04-27', '2022-05-11'], proposed: { decided: 'watch 2022-05-04' } },
      'late 1 2',
    ],
  ])('%s %o: %s', (day, facts, expected) => expect(said(day, { dueOn, ...facts })).toBe(expected))

  it('a deadline on a day off is late on the first working day after', () => {
    expect(said('2022-05-04', { dueOn: '2022-05-01' })).toBe('late 1')
  })
})

describe('results of a period', () => {
  it.each<[Facts['cadence'], string, Partial<Facts>, string]>([
    ['weekly', '2022-04-28', {}, ''],
    ['weekly', '2022-04-29', {}, 'results 1'],
    ['weekly', '2022-04-29', { updatedAt: at('2022-04-25T09:00') }, ''],
    ['weekly', '2022-04-29', { updatedAt: at('2022-04-24T23:00') }, 'results 1'],
    ['weekly', '2022-01-28', {}, 'results 1'],
    ['weekly', '2022-04-29', { resultsOn: '2022-04-22' }, 'results 1'],
    // The month of April ends on 14/4, a Thursday.
    ['monthly', '2022-04-11', {}, ''],
    ['monthly', '2022-04-12', {}, 'results 1'],
    ['continuous', '2022-04-12', {}, 'results 1'],
    ['monthly', '2022-04-13', { resultsOn: '2022-04-12' }, ''],
    ['monthly', '2022-04-13', { resultsOn: '2022-03-11' }, 'results 1'],
    ['monthly', '2022-04-12', { updatedAt: at('2022-03-15T10:00') }, ''],
    ['monthly', '2022-04-12', { updatedAt: at('2022-03-14T10:00') }, 'results 1'],
    ['quarterly', '2022-04-12', {}, ''],
    ['quarterly', '2022-03-10', {}, 'results 1'], // to 14/3, a Monday
    ['halfYearly', '2022-06-10', {}, 'results 1'],
    ['halfYearly', '2022-06-09', {}, ''],
    ['yearly', '2022-12-12', {}, 'results 1'],
    ['yearly', '2022-06-13', {}, ''],
    ['once', '2022-12-12', {}, ''],
  ])('%s %s %o: %s', (cadence, day, facts, expected) => {
    expect(said(day, { cadence, ...facts })).toBe(expected)
  })
})

describe('silence', () => {
  const dueOn = '2022-04-21'
  it.each<[string, Partial<Facts>, string]>([
    ['2022-04-26', { updatedAt: at('2022-04-25T08:31') }, ''],
    ['2022-04-26', { updatedAt: at('2022-04-25T08:29') }, 'late 1'],
    ['2022-04-26', { acknowledgedAt: at('2022-04-22T09:00') }, ''],
    ['2022-04-27', { acknowledgedAt: at('2022-04-22T09:00') }, 'late 1'],
    ['2022-05-04', { acknowledgedAt: at('2022-04-28T09:00') }, ''],
    ['2022-05-05', { acknowledgedAt: at('2022-04-28T09:00') }, 'late 1'],
  ])('%s %o: %s', (day, facts, expected) => expect(said(day, { dueOn, ...facts })).toBe(expected))
})

it('late comes first, then what is due soonest, then results; one reason each', () => {
  const facts: Facts[] = [
    { ...task, assignmentId: 1, cadence: 'weekly' },
    { ...task, assignmentId: 2, dueOn: '2022-05-05' },
    { ...task, assignmentId: 3, dueOn: '2022-05-04' },
    { ...task, assignmentId: 4, dueOn: '2022-04-27', cadence: 'weekly' },
  ]
  const due = dueReminders(facts, at('2022-04-29T08:30'), calendar, settings)
  expect(due.map(({ assignmentId, why }) => `${assignmentId} ${why}`)).toEqual([
    '4 late',
    '3 before',
    '2 before',
    '1 results',
  ])
})
