import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { engines, testDatabase } from '../support/database.ts'

describe.each(engines)('the database on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase(engine)
  })
  afterAll(() => database.close())

  it('keeps times to the millisecond, in whatever zone the process runs', async () => {
    const askedAt = new Date('2022-06-30T23:59:59.123Z')
    const id = 'asked-once'
    await database.queries.unansweredQuestion.create({ data: { id, text: 'q', why: 'notInPlan', askedAt } })
    const [row] = await database.queries.$queryRaw<{ printed: string }[]>`
      SELECT to_char("askedAt", 'YYYY-MM-DD HH24:MI:SS.MS TZH') AS printed FROM "UnansweredQuestion" WHERE id = ${id}`
    expect(row?.printed).toBe('2022-06-30 23:59:59.123 +00')
    expect((await database.queries.unansweredQuestion.findUnique({ where: { id } }))?.askedAt).toEqual(
      askedAt,
    )
  })

  it('keeps days as days', async () => {
    const plan = { id: 'days', state: 'draft' as const, createdAt: new Date() }
    await database.queries.plan.create({ data: plan })
    await database.queries.planEdition.create({
      data: {
        planId: 'days',
        wording: 'original',
        origin: 'operator',
        contentHash: '',
        source: '',
        importedAt: new Date(),
        title: '',
        signedOn: new Date('2022-03-02'),
      },
    })
    const [row] = await database.queries.$queryRaw<{ printed: string }[]>`
      SELECT to_char("signedOn", 'YYYY-MM-DD') AS printed FROM "PlanEdition" WHERE "planId" = 'days'`
    expect(row?.printed).toBe('2022-03-02')
  })

  it('undoes all of a transaction that fails', async () => {
    const before = await database.queries.setting.count()
    const failing = database.transaction(async (tx) => {
      await tx.setting.create({ data: { key: 'half', value: 1, changedAt: new Date() } })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await database.queries.setting.count()).toBe(before)
  })

  it('throws at once where a transaction uses the database itself', async () => {
    const astray = database.transaction(async () => database.queries.setting.count())
    await expect(astray).rejects.toThrow('inside a transaction')
    const nested = database.transaction(() => database.transaction(async (tx) => tx.setting.count()))
    await expect(nested).rejects.toThrow('inside a transaction')
  })

  // Prisma looks up by key in one go what is asked for at once, on behalf of whoever asked first.
  it('serves who asks at the same moment as a transaction', async () => {
    const { promise: now, resolve: go } = Promise.withResolvers<void>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const where = { key: 'none' }
    const inside = database.transaction(async (tx) => {
      begin()
      await now
      return tx.setting.findUnique({ where })
    })
    await begun
    const outside = now.then(() => database.queries.setting.findUnique({ where }))
    go()
    expect(await Promise.all([inside, outside])).toEqual([null, null])
  })

  it('is free again after a transaction, for what the transaction started too', async () => {
    let later: () => Promise<number> = async () => -1
    await database.transaction(async () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      const started = promise.then(() => database.queries.setting.count())
      later = () => {
        resolve()
        return started
      }
    })
    expect(await later()).toBe(0)
  })

  it('lets transactions wait for each other', async () => {
    const add = (n: number) =>
      database.transaction(async (tx) => {
        await tx.auditEntry.create({
          data: { at: new Date(), actor: 'a', action: 'b', subject: `${n}`, details: {} },
        })
      })
    await Promise.all(Array.from({ length: 20 }, (_, n) => add(n)))
    expect(await database.queries.auditEntry.count()).toBe(20)
  })
})
