import { DateTime } from 'luxon'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { daysByRule } from '../../src/calendar/by-rule.ts'
import { dueWarning } from '../../src/calendar/warning.ts'
import { createWorkingDays } from '../../src/calendar/working-days.ts'
import { daysOffWarning } from '../../src/jobs/days-off-warning.ts'
import { languages } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice({ now: '2027-11-30T09:00:00+07:00' })
})
afterAll(() => office.close())

const at = (time: string) => DateTime.fromISO(time, { zone: 'Asia/Ho_Chi_Minh' })

it('is due in December, in office hours of working days, until every day of next year is known', () => {
  const days = createWorkingDays(daysByRule)
  const due = (time: string) => dueWarning(at(time), days, () => false)
  expect(due('2027-11-30T09:00')).toBeNull()
  expect(due('2027-12-01T08:29')).toBeNull()
  expect(due('2027-12-01T08:30')).toEqual({
    ...{ year: 2028, hasFile: false, provisional: 16 },
    key: 'days-off 2028 2027-11-29',
  })
  expect(due('2027-12-01T17:00')).toBeNull()
  expect(due('2027-12-04T09:00')).toBeNull()
  expect(due('2027-12-06T09:00')?.key).toBe('days-off 2028 2027-12-06')
  const known = createWorkingDays((year) => daysByRule(year).map((day) => ({ ...day, provisional: false })))
  expect(dueWarning(at('2027-12-01T09:00'), known)).toBeNull()
})

it('tells coordinators once a week, by however many processes, and nobody else', async () => {
  await office.hire('chi', ['coordinator', 'so-thong-tin-va-truyen-thong'], ['coordinator'])
  await office.hire('lan', ['reporter', 'so-y-te'])
  const { database, clock } = office
  const process = () => daysOffWarning({ database, languages, reach: ['test'], clock: clock.now })
  const processes = [process(), process()]
  for (let day = at('2027-11-30T09:00'); day < at('2028-01-05'); day = day.plus({ days: 1 })) {
    clock.set(day.toISO() ?? '')
    for (const job of processes) await job.run()
    for (const job of processes) await job.run()
  }
  const told = await database.queries.outgoing.findMany({ orderBy: { id: 'asc' } })
  expect(told.map(({ room, createdAt }) => `${room} ${createdAt.toISOString().slice(5, 10)}`)).toEqual([
    ...['chi 12-01', 'chi 12-06', 'chi 12-13', 'chi 12-20', 'chi 12-27'],
  ])
  expect((await office.noticesTo('chi'))[0]).toBe(
    'Chưa có lịch nghỉ năm 2028 trong hệ thống; số ngày đang tính là dự kiến.\n' +
      'Có thông báo thì gõ "caidat nghi" và "caidat lamviec" kèm ngày, hoặc gửi người vận hành để cập nhật hệ thống. Gõ "caidat" để xem.',
  )
  expect(await office.noticesTo('lan')).toEqual([])
})

it('says of a year with a file how many days are not announced', async () => {
  office.clock.set('2026-12-01T09:00:00+07:00')
  const { database, clock } = office
  await daysOffWarning({ database, languages, reach: ['test'], clock: clock.now }).run()
  expect((await office.noticesTo('chi')).at(-1)).toContain(
    'Lịch nghỉ năm 2027 còn 7 ngày dự kiến, chưa đối chiếu với thông báo lịch nghỉ.',
  )
})
