import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { type ImportOptions, importPlan } from '../../src/documents/plans/import.ts'
import { loadPlansInForce } from '../../src/documents/plans/load.ts'
import { listPlans, setPlanState } from '../../src/documents/plans/states.ts'
import { documentsVersion } from '../../src/documents/version.ts'
import type { ReadPlan } from '../../src/plan/model.ts'
import { engines, testDatabase } from '../support/database.ts'
import { clause, planOf } from '../support/made-up-plan.ts'

const park = { leads: ['Sở Xây dựng'], supports: ['Công ty Cây xanh'] }
const trees = clause('I.1/1', 'Trồng 500 cây bóng mát ở các công viên lớn', park)
const water = clause('I.1/2', 'Tưới cây mỗi tuần ba lần vào mùa khô', { leads: ['UBND các quận'] })
const report = clause('I.2/1', 'Báo cáo kết quả hằng quý về Sở Xây dựng', {
  leads: ['UBND các quận'],
  others: [
    { name: 'Sở Xây dựng', role: 'receive' },
    { name: 'Sở Tài chính', role: 'thẩm định' },
  ],
  due: { text: 'trước ngày 15/12/2030', on: '2030-12-15', cadence: 'half-yearly' },
})
const first = planOf([trees, water, report])

describe.each(engines)('importing a plan on %s', (engine) => {
  let database: Database
  beforeEach(async () => {
    database = await testDatabase(engine)
    const known = { id: 'so-xay-dung', name: 'Sở Xây dựng', short: 'Sở XD', code: 'XD', position: 1 }
    await database.queries.agency.create({ data: { ...known, kind: 'department', origin: 'shipped' } })
  })
  afterEach(() => database.close())

  const bring = (plan: ReadPlan, options: Partial<ImportOptions> = {}) =>
    importPlan(database, plan, {
      wording: 'original',
      origin: 'operator',
      source: 'cay.docx',
      now: new Date('2030-02-01T01:00:00Z'),
      findAgency: (name) => (name === 'Sở Xây dựng' ? { id: 'so-xay-dung' } : undefined),
      ...options,
    })
  const inForce = async () => (await loadPlansInForce(database.queries)).map((plan) => plan.content)
  const identities = async () => {
    const plans = await database.queries.plan.findMany({
      include: { currentEdition: { include: { clauses: true } } },
    })
    const wordings = plans.flatMap((plan) => plan.currentEdition?.clauses ?? [])
    return Object.fromEntries(wordings.map((wording) => [wording.ref, wording.clauseId]))
  }
  it('gives back what was read', async () => {
    const whole = planOf(first.clauses, {
      recipients: ['Như trên', 'Lưu: VT'],
      sections: [{ ref: 'I.1', part: 'I', title: 'Trồng và chăm', line: 2 }],
      agencies: [
        { name: 'Sở Xây dựng', heading: '1. Sở Xây dựng', members: [], request: false, clauses: ['I.1/1'] },
        {
          name: 'Hội Làm vườn',
          heading: 'Đề nghị Hội Làm vườn',
          members: ['A', 'B'],
          request: true,
          clauses: [],
        },
      ],
      tasks: [
        { source: 'PHỤ LỤC/1', text: 'Vườn ươm', leads: ['A'], supports: [], due: 'Quý II', product: null },
      ],
    })
    const result = await bring(whole)
    expect(result).toMatchObject({ outcome: 'new', plan: '12-kh-ubnd-2030', state: 'inForce', clauses: 3 })
    expect(result.unknownAgencies).toEqual([
      'Hội Làm vườn',
      'A',
      'B',
      'Công ty Cây xanh',
      'UBND các quận',
      'Sở Tài chính',
    ])
    expect(await inForce()).toEqual([whole])
  })

  it('lists no unknown agency where a plan speaks of nobody in particular', async () => {
    const everybody = clause('I.1/1', 'Sở Xây dựng cùng các cơ quan, đơn vị trồng cây', {
      leads: ['Sở Xây dựng'],
      supports: ['các sở, ngành có liên quan', 'Hội Làm vườn'],
      others: [{ name: 'các cơ quan, đơn vị', role: 'phối hợp' }],
    })
    const result = await bring(planOf([everybody]))
    expect(result.unknownAgencies).toEqual(['Hội Làm vườn'])
    expect((await inForce())[0]?.clauses).toEqual([everybody])
  })

  it('changes nothing the second time, whatever the line numbers and doubts', async () => {
    await bring(first)
    const version = await documentsVersion(database.queries)
    const again = planOf(first.clauses, { doubts: [{ line: 1, kind: 'x', details: {} }] })
    again.clauses = again.clauses.map((each) => ({ ...each, line: each.line + 7 }))
    expect(await bring(again)).toMatchObject({ outcome: 'unchanged', plan: '12-kh-ubnd-2030' })
    expect(await database.queries.planEdition.count()).toBe(1)
    expect(await documentsVersion(database.queries)).toBe(version)
  })

  it('does not guess that a document of the same number corrects the stored one', async () => {
    await bring(first)
    await expect(bring(planOf([trees]))).rejects.toMatchObject({
      key: 'plan-already-stored',
      details: { plan: '12-kh-ubnd-2030' },
    })
  })

  it('follows each clause into a corrected document', async () => {
    await bring(first)
    const before = await identities()
    const corrected = planOf([
      clause('I.1/1', 'Lập danh sách cây cần thay ở từng tuyến phố', { leads: ['Sở Xây dựng'] }),
      { ...trees, ref: 'I.1/2' },
      clause('I.1/3', `${water.text}, hai lần vào mùa mưa`, { leads: water.leads }),
    ])
    const result = await bring(corrected, { replaces: '12/KH-UBND' })
    expect(result.changes.map((change) => [change.kind, change.before?.ref, change.after?.ref])).toEqual([
      ['new', undefined, 'I.1/1'],
      ['moved', 'I.1/1', 'I.1/2'],
      ['reworded', 'I.1/2', 'I.1/3'],
      ['gone', 'I.2/1', undefined],
    ])
    const after = await identities()
    expect(after['I.1/2']).toBe(before['I.1/1'])
    expect(after['I.1/3']).toBe(before['I.1/2'])
    expect(Object.values(before)).not.toContain(after['I.1/1'])
    expect((await inForce())[0]?.clauses.map((each) => each.text)).toEqual(
      corrected.clauses.map((each) => each.text),
    )
  })

  it('quotes the signed original of a shipped plan in other words, and keeps doing so', async () => {
    const say = (text: string, like: typeof trees) => ({ ...like, text })
    const restated = planOf(
      [say('500 cây ở công viên', trees), say('Mùa khô: tưới 3 lần/tuần', water), report],
      {
        number: null,
      },
    )
    const shipped = { wording: 'restated', origin: 'shipped', source: 'cay.md', id: 'cay-2030' } as const
    await bring(restated, shipped)
    const before = await identities()
    const result = await bring(first)
    expect(result).toMatchObject({ outcome: 'mapped', plan: 'cay-2030' })
    expect(result.changes.map((change) => change.kind)).toEqual(['same', 'same', 'same'])
    expect(await identities()).toEqual(before)
    expect(await inForce()).toEqual([first])

    const newer = planOf([say('500 cây bóng mát', trees), ...restated.clauses.slice(1)], { number: null })
    await bring(newer, { ...shipped, replaces: 'cay-2030' })
    expect(await inForce()).toEqual([first])
    expect(await bring(newer, shipped)).toMatchObject({ outcome: 'unchanged' })
  })

  it('stops for consent where a clause with progress changes its meaning', async () => {
    await bring(first)
    const corrected = planOf([{ ...trees, text: trees.text.replace('500', '900') }, water, report])
    const options: Partial<ImportOptions> = {
      replaces: '12-kh-ubnd-2030',
      followers: { withProgress: async (_, ids) => new Set(ids), follow: async () => {} },
    }
    const stopped = await bring(corrected, options)
    expect(stopped).toMatchObject({
      outcome: 'needs-consent',
      changes: [{ kind: 'reworded', meaningChanged: true }],
    })
    expect(await inForce()).toEqual([first])
    expect(await bring(corrected, { ...options, consent: true })).toMatchObject({ outcome: 'mapped' })
    expect(await inForce()).toEqual([corrected])
  })

  it('stores nothing of a document in which a reference stands twice', async () => {
    await expect(bring(planOf([trees, { ...water, ref: 'I.1/1' }]))).rejects.toMatchObject({
      key: 'plan-reference-twice',
      details: { ref: 'I.1/1', first: 1, line: 2 },
    })
    expect(await database.queries.plan.count()).toBe(0)
    expect(await database.queries.agency.count({ where: { origin: 'plan' } })).toBe(0)
  })

  it('asks only plans in force, and says what it asks', async () => {
    await bring(first)
    await bring(planOf([water], { number: '7/KH-UBND', title: 'Kế hoạch tưới cây năm 2031' }), {
      state: 'draft',
    })
    expect((await listPlans(database.queries)).map(({ id, state, year }) => [id, state, year])).toEqual([
      ['7-kh-ubnd-2031', 'draft', 2031],
      ['12-kh-ubnd-2030', 'inForce', 2030],
    ])
    const version = await documentsVersion(database.queries)
    await setPlanState(database, '7/KH-UBND', 'inForce', new Date())
    await setPlanState(database, '12-kh-ubnd-2030', 'closed', new Date())
    expect((await loadPlansInForce(database.queries)).map((plan) => plan.id)).toEqual(['7-kh-ubnd-2031'])
    expect(await documentsVersion(database.queries)).not.toBe(version)
    await expect(setPlanState(database, 'nothing', 'closed', new Date())).rejects.toMatchObject({
      key: 'plan-unknown',
      details: { known: '12-kh-ubnd-2030, 7-kh-ubnd-2031' },
    })
  })

  it('lets imports at the same moment follow each other', async () => {
    const results = await Promise.all([bring(first), bring(first), bring(first)])
    expect(results.map((result) => result.outcome).sort()).toEqual(['new', 'unchanged', 'unchanged'])
  })
})
