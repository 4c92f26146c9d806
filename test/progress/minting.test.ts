import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { mintTasks } from '../../src/progress/minting/mint.ts'
import { engines } from '../support/database.ts'
import { seededDatabase } from '../support/seeded.ts'

const now = new Date('2022-04-28T09:00:00Z')
const everything = { assignments: true, partners: true } as const

describe.each(engines)('tasks of a plan, on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await seededDatabase(engine)
  })
  afterAll(() => database.close())

  const all = () => database.queries.task.findMany({ include: everything, orderBy: { id: 'asc' } })
  const byCode = async (code: string) =>
    database.queries.task.findUniqueOrThrow({ where: { code }, include: everything })

  it('have the codes that the office speaks of', async () => {
    const codes = (await all()).map(({ code }) => code)
    expect(codes).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `TTTT-${n}`),
      ...['VP-1', 'VP-2', 'NGV-1', 'VHTT-1', 'VHTT-2', 'TC-1', 'BTG-1', 'BC-1', 'CQ-1', 'CQ-2'],
    ])
  })

  it('have a short title each', async () => {
    const titles = (await all()).map(({ title }) => title)
    expect(titles).toContain('Tổ chức họp báo định kỳ và đột xuất')
    expect(titles).toContain('Tuyên truyền bằng tờ rơi, pa-nô, áp-phích, tranh cổ động')
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(60)
  })

  it('are done by who leads, or by each member of a collective body', async () => {
    expect((await byCode('TTTT-3')).assignments.map(({ agencyId }) => agencyId)).toEqual([
      'so-thong-tin-va-truyen-thong',
    ])
    const collective = (await byCode('CQ-1')).assignments.map(({ agencyId }) => agencyId)
    expect(collective).toHaveLength(54)
    expect(collective).toEqual(expect.arrayContaining(['so-y-te', 'ubnd-quan-ba-dinh']))
    expect((await byCode('BC-1')).assignments).toHaveLength(8)
  })

  it('know partners, cadence, forms, and what is asked rather than ordered', async () => {
    expect(await byCode('VP-1')).toMatchObject({
      partners: [{ agencyId: 'so-thong-tin-va-truyen-thong' }],
      forms: ['II.2.1'],
      request: false,
    })
    expect(await byCode('VP-2')).toMatchObject({ cadence: 'weekly', dueText: 'hằng tuần', dueOn: null })
    expect(await byCode('VHTT-1')).toMatchObject({ cadence: 'once', forms: ['II.2.3'] })
    expect(await byCode('TTTT-4')).toMatchObject({ cadence: 'continuous', forms: ['II.2.2'] })
    expect(await byCode('CQ-1')).toMatchObject({ cadence: 'once', ownPlans: true })
    const asked = (await all()).filter(({ request }) => request).map(({ code }) => code)
    expect(asked).toEqual(['BTG-1', 'BC-1'])
  })

  it('mark the same work named under two bodies', async () => {
    const pairs = Map.groupBy(await all(), ({ mirrorOf }) => mirrorOf)
    pairs.delete(null)
    expect([...pairs.values()].map((tasks) => tasks.map(({ code }) => code))).toEqual([
      ['TTTT-2', 'VP-1'],
      ['TTTT-3', 'BC-1'],
    ])
    expect((await byCode('VP-1')).mirrorOf).toBe((await byCode('VP-1')).id) // it leads the press conferences
  })

  it('stay as they are when minted again', async () => {
    const before = await all()
    const again = await database.transaction((tx) => mintTasks(tx, 'hanoi-2022', now))
    expect(again).toEqual({ minted: 0, closed: 0 })
    expect(await all()).toEqual(before)
  })
})
