import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { importPlan } from '../../src/documents/plans/import.ts'
import { loadRegister } from '../../src/documents/register/load.ts'
import type { House } from '../../src/operator/procedure.ts'
import { followers } from '../../src/progress/minting/followers.ts'
import { engines } from '../support/database.ts'
import { operatorAt } from '../support/operator.ts'
import { seededDatabase } from '../support/seeded.ts'
import { shipped } from '../support/shipped.ts'

const now = new Date('2023-01-05T02:00:00Z')
const PRESS = 'Tổ chức họp báo định kỳ'

describe.each(engines)('what is not done when a plan is closed, on %s', (engine) => {
  let database: Database
  let house: House
  beforeAll(async () => {
    database = await seededDatabase(engine)
    const register = await loadRegister(database.queries)
    const findAgency = (name: string) => register.find(name)
    house = { database, receive: async () => null, now: () => now, findAgency: async () => findAgency }
    const content = shipped.plans[0]?.content
    if (!content) throw new Error('no plan is shipped')
    await importPlan(
      database,
      { ...content, title: content.title.replace('2022', '2023'), number: null },
      {
        ...{ id: 'hanoi-2023', wording: 'original', origin: 'operator', source: '2023.docx' },
        ...{ now, followers, findAgency },
      },
    )
    const set = (code: string, data: object) =>
      database.queries.assignment.updateMany({ where: { task: { code } }, data })
    await set('TTTT-6', { state: 'done' })
    const parent = await database.queries.assignment.findFirstOrThrow({
      where: { agencyId: 'so-y-te', task: { code: 'CQ-1' } },
    })
    await database.queries.task.create({
      data: {
        ...{
          code: 'YT-1',
          planId: 'hanoi-2022',
          agencyId: 'so-y-te',
          title: 'In 2.000 tờ rơi',
          parentId: parent.id,
        },
        ...{ origin: 'agency', cadence: 'once', request: false, position: 99, createdAt: now },
        assignments: { create: { agencyId: 'so-y-te', state: 'inProgress', percent: 40 } },
      },
    })
  })
  afterAll(() => database.close())

  const task = (code: string) =>
    database.queries.task.findUniqueOrThrow({
      where: { code },
      include: { carriedTo: true, assignments: true, parent: { include: { task: true } } },
    })

  it('has the next plan mint codes of its own', async () => {
    expect(await task('TTTT-8')).toMatchObject({ planId: 'hanoi-2023' })
    expect(await task('VP-3')).toMatchObject({ planId: 'hanoi-2023', title: expect.stringContaining(PRESS) })
  })

  it('goes on in the next plan: with the same work, or under a code of its own', async () => {
    const operator = operatorAt({ house })
    const closed = await operator.types('plan', 'state', 'hanoi-2022', 'closed', '--carry-to', 'hanoi-2023')
    expect(closed.printed).toContain('16 tasks joined those of the same work, 1 have a new code.')
    expect((await task('VP-1')).carriedTo?.code).toBe('VP-3')
    expect((await task('VP-1')).closedAt).toEqual(now)
    expect(await task('TTTT-6')).toMatchObject({ carriedTo: null })
    expect((await task('YT-1')).carriedTo?.code).toBe('YT-2')
    expect(await task('YT-2')).toMatchObject({
      ...{ planId: 'hanoi-2023', origin: 'agency', title: 'In 2.000 tờ rơi' },
      assignments: [{ agencyId: 'so-y-te', state: 'inProgress', percent: 40 }],
      parent: { task: { code: 'CQ-3' } },
    })
  })

  it('goes once, and not into the plan itself', async () => {
    const operator = operatorAt({ house })
    const again = await operator.types('plan', 'state', 'hanoi-2022', 'closed', '--carry-to', 'hanoi-2023')
    expect(again.printed).toContain('0 tasks joined')
    expect(
      await operator.types('plan', 'state', 'hanoi-2023', 'closed', '--carry-to', 'hanoi-2023'),
    ).toMatchObject({
      code: 2,
    })
    expect(
      await operator.types('plan', 'state', 'hanoi-2022', 'in-force', '--carry-to', 'hanoi-2023'),
    ).toMatchObject({ code: 2 })
  })
})
