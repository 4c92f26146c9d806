import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { type ImportOptions, importPlan } from '../../src/documents/plans/import.ts'
import { setPlanState } from '../../src/documents/plans/states.ts'
import { loadRegister } from '../../src/documents/register/load.ts'
import type { PlanClause, ReadPlan } from '../../src/plan/model.ts'
import { followers } from '../../src/progress/minting/followers.ts'
import { engines } from '../support/database.ts'
import { clause, planOf } from '../support/made-up-plan.ts'
import { seededDatabase } from '../support/seeded.ts'

const now = new Date('2022-04-28T09:00:00Z')

const trees = clause('II.1/1', 'Trồng 500 cây bóng mát ở các công viên lớn', {
  leads: ['Sở Xây dựng'],
  due: { text: 'trước ngày 15/12/2030', on: '2030-12-15', cadence: 'once' },
})
const water = clause('II.1/2', 'Tưới cây mỗi tuần ba lần vào mùa khô', { leads: ['Sở Xây dựng'] })
const garden = clause('II.2/1', 'Đề xuất vị trí đặt vườn ươm giống cây bản địa', { leads: ['Sở Tài chính'] })
const herbs = 'Kiểm tra vườn thuốc nam'
const seeds = 'Phát 300 túi hạt giống'

function treesPlan(clauses: PlanClause[], rows: string[]): ReadPlan {
  return planOf(clauses, {
    agencies: ['Sở Xây dựng', 'Sở Tài chính'].map((name) => {
      const refs = clauses.filter(({ leads }) => leads.includes(name)).map(({ ref }) => ref)
      return { name, heading: name, members: [], request: false, clauses: refs }
    }),
    tasks: rows.map((text, at) => ({
      source: `PHỤ LỤC/${at + 1}`,
      text,
      leads: ['Sở Y tế'],
      supports: ['Hội Làm vườn'],
      due: 'Hằng quý',
      product: null,
    })),
  })
}

describe.each(engines)('tasks of a plan that is corrected, on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await seededDatabase(engine)
  })
  afterAll(() => database.close())

  async function bring(plan: ReadPlan, more: Partial<ImportOptions> = {}) {
    const register = await loadRegister(database.queries)
    const findAgency = (name: string) => register.find(name)
    const about = { wording: 'original', origin: 'operator', source: 'cay.docx' } as const
    return importPlan(database, plan, { ...about, now, followers, findAgency, ...more })
  }
  async function tasks() {
    const all = await database.queries.task.findMany({
      where: { planId: '12-kh-ubnd-2030' },
      orderBy: { id: 'asc' },
      include: { assignments: true, partners: true },
    })
    return Object.fromEntries(all.map((task) => [task.code, task]))
  }
  const replaces = '12-kh-ubnd-2030'

  it('come from clauses and rows of tables, counted on from those of other plans', async () => {
    await bring(treesPlan([trees, water, garden], [herbs, seeds]))
    const made = await tasks()
    expect(Object.keys(made)).toEqual(['XD-1', 'XD-2', 'TC-2', 'YT-1', 'YT-2'])
    expect(made['XD-1']).toMatchObject({ cadence: 'once', dueOn: new Date('2030-12-15') })
    expect(made['XD-1']?.targetQuantity?.toNumber()).toBe(500)
    expect(made['YT-1']).toMatchObject({
      source: 'PHỤ LỤC/1',
      cadence: 'quarterly',
      partners: [{ namedAs: 'Hội Làm vườn' }],
    })
  })

  it('keep code, deadline and progress where the clause stays, and are closed where it is gone', async () => {
    const before = await tasks()
    await database.queries.task.update({
      where: { code: 'XD-1' },
      data: { dueOn: new Date('2030-12-31') },
    })
    await database.queries.assignment.updateMany({
      where: { task: { code: 'XD-1' } },
      data: { state: 'inProgress', percent: 40, version: 1 },
    })
    const fence = clause('II.1/1', 'Dựng hàng rào quanh các vườn hoa nhỏ', { leads: ['Sở Xây dựng'] })
    const moved = { ...trees, ref: 'II.1/2' }
    await bring(treesPlan([fence, moved, garden], [seeds, herbs]), { replaces, consent: true })
    const after = await tasks()
    expect(Object.keys(after)).toEqual(['XD-1', 'XD-2', 'TC-2', 'YT-1', 'YT-2', 'XD-3'])
    expect(after['XD-1']?.id).toBe(before['XD-1']?.id)
    expect(after['XD-1']?.dueOn).toEqual(new Date('2030-12-31'))
    expect(after['XD-1']?.assignments).toMatchObject([{ state: 'inProgress', percent: 40 }])
    expect(after['XD-2']?.closedAt).toEqual(now)
    expect(after['YT-1']).toMatchObject({ title: herbs, source: 'PHỤ LỤC/2' })
  })

  it('need consent before a clause that carries progress changes its meaning', async () => {
    const more = { ...trees, ref: 'II.1/2', text: 'Trồng 900 cây bóng mát ở các công viên lớn' }
    expect(await bring(treesPlan([more, garden], []), { replaces })).toMatchObject({
      outcome: 'needs-consent',
    })
  })

  it('are minted for a plan that comes into force, not for one that is closed', async () => {
    await setPlanState(database, replaces, 'closed', now, followers)
    const sown = clause('II.2/2', 'Gieo hạt giống hoa ven các tuyến sông lớn', { leads: ['Sở Tài chính'] })
    await bring(treesPlan([trees, garden, sown], [herbs, seeds]), { replaces, consent: true })
    expect(await tasks()).not.toHaveProperty('TC-3')
    await setPlanState(database, replaces, 'inForce', now, followers)
    expect(await tasks()).toHaveProperty('TC-3')
  })
})
