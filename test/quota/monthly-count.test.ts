import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { createMonthlyCount, type MonthlyCount, type Used } from '../../src/quota/monthly-count.ts'
import { createWarning } from '../../src/quota/warning.ts'
import { languages } from '../support/bot.ts'
import { createClock } from '../support/clock.ts'
import { engines, testDatabase } from '../support/database.ts'

const counted = { channel: 'zalo', account: '42' }

describe.each(engines)('the messages of a month on %s', (engine) => {
  let database: Database
  let clock: ReturnType<typeof createClock>
  let logged: string[]
  beforeEach(async () => {
    database = await testDatabase(engine)
    clock = createClock('2026-11-30T23:58:00+07:00')
    logged = []
  })
  afterEach(() => database.close())

  const countWith = (used: (used: Used) => Promise<void>, queries = database.queries) =>
    createMonthlyCount({
      queries,
      counted,
      clock: clock.now,
      used,
      log: { error: (_, message) => void logged.push(message) },
    })
  const rows = () =>
    database.queries.messageCount.findMany({ orderBy: { month: 'asc' }, omit: { warnedAt: true } })

  async function say(count: MonthlyCount, received: number, sent: number) {
    for (let one = 0; one < received; one++) count.received()
    for (let one = 0; one < sent; one++) count.sent()
    await count.settled()
  }

  it('are counted in both directions by all processes, with few writes, month by month in Vietnam', async () => {
    const writes: Used[] = []
    const counts = [1, 2].map(() => countWith(async (used) => void writes.push(used)))
    await Promise.all(counts.map((count) => say(count, 30, 20)))
    expect(await rows()).toEqual([{ ...counted, month: '2026-11', received: 60, sent: 40 }])
    expect(writes.length).toBeLessThanOrEqual(4)
    expect(writes.at(-1)?.messages).toBe(100)
    clock.pass(2)
    for (const count of counts) await say(count, 1, 0)
    expect((await rows()).map(({ month, received }) => [month, received])).toEqual([
      ['2026-11', 60],
      ['2026-12', 2],
    ])
  })

  it('are counted later where they cannot be stored now', async () => {
    let isGone = true
    const queries = new Proxy(database.queries, {
      get: (target, name, receiver) =>
        isGone && name === '$queryRaw'
          ? () => Promise.reject(new Error('the database is gone'))
          : Reflect.get(target, name, receiver),
    })
    const count = countWith(async () => {}, queries)
    await say(count, 3, 2)
    expect(await rows()).toEqual([])
    expect(logged.length).toBeGreaterThan(0)
    isGone = false
    await say(count, 1, 0)
    expect(await rows()).toMatchObject([{ received: 4, sent: 2 }])
  })

  describe('of which little is left', () => {
    async function join(role: 'reporter' | 'coordinator' | 'admin', id: string, language?: string) {
      const at = clock.now().toJSDate()
      const grants = { create: { role, grantedAt: at } }
      const identities = {
        create: { channel: 'phone', externalId: id, linkedAt: at, ...(language && { language }) },
      }
      await database.queries.person.create({
        data: { name: id, joinedAt: at, consentAt: at, grants, identities },
      })
    }

    const open = (quota: number) =>
      countWith(
        createWarning({
          database,
          languages,
          reach: ['phone'],
          counted,
          platform: 'Zalo',
          quota,
          clock: clock.now,
        }),
      )
    const told = async () => {
      const outgoing = await database.queries.outgoing.findMany({ orderBy: { id: 'asc' } })
      return outgoing.map(({ room, message }) => [room, JSON.stringify(message)])
    }

    it('coordinators and admins are told, once a month, also after a restart', async () => {
      await join('coordinator', 'lan')
      await join('admin', 'minh', 'en')
      await join('reporter', 'an')
      const count = open(1000)
      await say(count, 400, 399)
      expect(await told()).toEqual([])
      await say(count, 1, 0)
      expect(await told()).toEqual([
        ['lan', expect.stringContaining('Zalo: tháng 11/2026 đã gửi và nhận 800 trong hạn mức 1.000 tin.')],
        ['minh', expect.stringContaining('in 11/2026, 800 of 1,000 messages')],
      ])
      await say(count, 5, 0)
      await say(open(1000), 5, 0)
      expect(await told()).toHaveLength(2)
      clock.pass(2)
      await say(count, 800, 0)
      expect(await told()).toHaveLength(4)
    })

    it('the first is told who joins, where there was nobody', async () => {
      const count = open(10)
      await say(count, 9, 0)
      await join('coordinator', 'lan')
      await say(count, 1, 0)
      await say(count, 1, 0)
      expect(await told()).toHaveLength(1)
      expect(logged).toEqual([])
    })

    it('nobody is told where no quota is known', async () => {
      await join('coordinator', 'lan')
      await say(open(0), 5000, 0)
      expect(await told()).toEqual([])
    })
  })
})
