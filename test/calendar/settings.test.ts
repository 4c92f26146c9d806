import { DateTime } from 'luxon'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createCalendarSettings } from '../../src/calendar/settings.ts'
import type { Database } from '../../src/database/database.ts'
import { seededDatabase } from '../support/seeded.ts'

let database: Database
beforeAll(async () => {
  database = await seededDatabase('pglite')
})
afterAll(() => database.close())

const now = DateTime.fromISO('2022-04-28T16:02:00', { zone: 'Asia/Ho_Chi_Minh' })
const by = { personId: null }

it('looks once in a while, and at once after its own change, within a transaction too', async () => {
  const settings = createCalendarSettings(database.queries, 60_000)
  const first = await settings.office()
  expect(await settings.office()).toBe(first)
  await database.transaction(async (tx) => {
    const inside = settings.within(tx)
    expect(await inside.office()).toBe(first)
    await inside.setPeriods({ monthFrom: 1, weekFrom: 1 }, by, now)
    expect((await inside.office()).periods.monthFrom).toBe(1)
  })
  expect((await settings.office()).periods.monthFrom).toBe(1)
})

it('what was not carried through holds nowhere', async () => {
  const settings = createCalendarSettings(database.queries, 60_000)
  const { periods } = await settings.office()
  const failed = database.transaction(async (tx) => {
    await settings.within(tx).setPeriods({ monthFrom: 20, weekFrom: 3 }, by, now)
    throw new Error('not carried through')
  })
  await expect(failed).rejects.toThrow('not carried through')
  expect((await settings.office()).periods).toEqual(periods)
})

it('goes by the default where what is stored makes no sense', async () => {
  const stored = { value: { monthFrom: 40 }, changedAt: now.toJSDate() }
  await database.queries.setting.update({ where: { key: 'periods' }, data: stored })
  const { periods } = await createCalendarSettings(database.queries, 0).office()
  expect(periods).toEqual({ monthFrom: 15, weekFrom: 1 })
})
