import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import { beginYear, startTicks } from './year/life.ts'
import { digestsPosted, meetingsTold, remindersGiven } from './year/written.ts'

// A year of the plan with a clock moved by hand, against the calendar that somebody wrote who knew the rules
// (year/what-happens.md) and no code.

const at = (time: string) => DateTime.fromISO(time, { zone: 'Asia/Ho_Chi_Minh' })

const [, digests = [], reminders = [], meetings = []] = readFileSync(
  new URL('year/calendar.txt', import.meta.url),
  'utf8',
)
  .split(/^#.*$/mu)
  .map((part) => part.split('\n').filter((line) => line !== ''))

// Each time at which something may be due, and some at which nothing is; a tick costs as much as they all.
const LOOKED_AT = new Set([
  '00:00',
  '07:00',
  '07:30',
  '08:00',
  '08:30',
  '09:00',
  '09:30',
  '14:00',
  '16:00',
  '18:00',
  '20:30',
])

let office: Office
const logged: unknown[] = []
beforeAll(async () => {
  office = await openOffice({ now: '2021-12-31T20:00:00+07:00' })
  await liveThroughYear()
}, 600_000)
afterAll(() => office.close())

async function liveThroughYear(): Promise<void> {
  const happens = await beginYear(office)
  let tick = startTicks(office, logged)
  const isOff = (time: DateTime) => time > at('2022-05-10T20:00') && time < at('2022-05-13T09:30')
  const live = async (from: DateTime, until: DateTime) => {
    for (let time = from; time <= until; time = time.plus({ minutes: 30 })) {
      if (!LOOKED_AT.has(time.toFormat('HH:mm'))) continue
      for (; happens[0] && happens[0].at <= time; happens.shift()) {
        office.clock.set(String(happens[0].at.toISO()))
        await happens[0].what()
      }
      office.clock.set(String(time.toISO()))
      if (!isOff(time)) await tick()
    }
  }
  await live(at('2022-01-01T00:00'), at('2022-05-10T20:00'))
  tick = startTicks(office, logged) // after the outage it is another process
  await live(at('2022-05-10T20:30'), at('2022-08-15T09:00'))
  await live(at('2022-08-15T07:00'), at('2022-12-31T20:30')) // the clock fell back
}

it('nothing fails in the whole year', () => expect(logged).toEqual([]))

it('digests are posted on exactly these days, late ones once', async () => {
  expect(await digestsPosted(office.database)).toEqual(digests)
})

it('people are reminded of exactly this', async () => {
  expect(await remindersGiven(office.database)).toEqual(reminders)
})

it('what is told of meetings is exactly this', async () => {
  expect(await meetingsTold(office.database)).toEqual(meetings.toSorted())
})

it('nobody gets two lists a day, and none twice', async () => {
  const { queries } = office.database
  const lists = await queries.outgoing.findMany({ where: { dedupeKey: { startsWith: 'reminder 2022' } } })
  expect(lists).toHaveLength(reminders.length)
})
