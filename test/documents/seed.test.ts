import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RegisterData } from '../../src/agencies/data.ts'
import type { Database } from '../../src/database/database.ts'
import { importPlan } from '../../src/documents/plans/import.ts'
import { loadPlansInForce } from '../../src/documents/plans/load.ts'
import { setPlanState } from '../../src/documents/plans/states.ts'
import { loadRegister, loadRegisterData } from '../../src/documents/register/load.ts'
import { storeRegister } from '../../src/documents/register/store.ts'
import { type Shipped, seedDocuments } from '../../src/documents/seed.ts'
import { documentsVersion } from '../../src/documents/version.ts'
import { engines, testDatabase } from '../support/database.ts'
import { clause, planOf } from '../support/made-up-plan.ts'

const body = (id: string, name: string, code: string, aliases: string[] = []) => {
  return { id, name, short: name, code, kind: 'department' as const, aliases }
}

const register: RegisterData = {
  agencies: [
    body('so-xay-dung', 'Sở Xây dựng', 'XD', ['SXD', 'so xd']),
    body('so-do-thi', 'Sở Đô thị', 'DT'),
    { ...body('cac-so', 'Các sở', 'CS'), kind: 'collective' },
  ],
  groups: [{ id: 'cac-so', members: ['so-do-thi', 'so-xay-dung'] }],
  successions: [
    {
      from: 'so-do-thi',
      to: [
        { name: 'Sở Xây dựng', id: 'so-xay-dung' },
        { name: 'Ban Cây xanh', note: 'công viên' },
      ],
      on: '2031-03-01',
      scope: 'subject',
      subject: 'cây xanh',
      source: 'Nghị quyết số 5 ngày 20/02/2031',
    },
  ],
}

const plan = planOf([clause('I/1', 'Trồng cây', { leads: ['Ban Cây xanh'], supports: ['sở xây dựng'] })])

const shipped = (data = register, content = plan): Shipped => ({
  register: { text: JSON.stringify(data), read: () => data },
  plans: [{ id: 'cay-2030', source: 'cay.md', text: JSON.stringify(content), read: () => content }],
})

describe.each(engines)('what the house brings along, on %s', (engine) => {
  const now = new Date('2030-01-01T00:00:00Z')
  let database: Database
  beforeEach(async () => {
    database = await testDatabase(engine)
    await seedDocuments(database, shipped(), now)
  })
  afterEach(() => database.close())

  const ownersOf = async (namedAs: string) =>
    (await database.queries.responsibility.findMany({ where: { namedAs } })).map(({ agencyId }) => agencyId)

  it('is stored at the first start, and left alone at the next', async () => {
    expect(await loadRegisterData(database.queries)).toEqual(register)
    expect(await loadPlansInForce(database.queries)).toEqual([
      { id: 'cay-2030', year: 2030, restated: true, content: plan },
    ])
    const version = await documentsVersion(database.queries)
    expect(await seedDocuments(database, shipped(), now)).toBe(false)
    expect(await documentsVersion(database.queries)).toBe(version)
  })

  it('ties the bodies a plan names to the register, those it does not know to their own name', async () => {
    expect(await ownersOf('sở xây dựng')).toEqual(['so-xay-dung'])
    expect(await ownersOf('Ban Cây xanh')).toEqual(['ban-cay-xanh'])
    expect((await loadRegister(database.queries)).byId('ban-cay-xanh')).toBeUndefined()
  })

  it('is renewed by a newer house, which may know a body that only the plan named', async () => {
    const [first, ...others] = register.agencies
    const renewed: RegisterData = {
      ...register,
      agencies: [
        { ...(first ?? body('', '', '')), short: 'Sở XD', aliases: ['SXD'] },
        ...others,
        body('ban-cay-xanh-thanh-pho', 'Ban Cây xanh', 'BCX'),
      ],
      successions: [],
    }
    expect(await seedDocuments(database, shipped(renewed), now)).toBe(true)
    expect(await loadRegisterData(database.queries)).toEqual(renewed)
    expect(await ownersOf('Ban Cây xanh')).toEqual(['ban-cay-xanh-thanh-pho'])
  })

  it('never touches what an operator wrote, imported or closed', async () => {
    const own = {
      ...body('so-xay-dung', 'Sở Xây dựng Thành phố', 'XDTP', ['sở xây']),
      kind: 'other' as const,
    }
    await database.transaction((tx) =>
      storeRegister(tx, { agencies: [own], groups: [], successions: [] }, 'operator'),
    )
    const original = planOf([clause('I/1', 'Trồng năm trăm cây', { leads: ['Ban Cây xanh'] })])
    const known = await loadRegister(database.queries)
    await importPlan(database, original, {
      wording: 'original',
      origin: 'operator',
      source: 'goc.docx',
      now,
      findAgency: (name) => known.find(name),
    })
    await setPlanState(database, 'cay-2030', 'closed', now)

    const [, ...rest] = register.agencies
    const newer = {
      ...register,
      agencies: [body('so-xay-dung', 'Sở Xây dựng', 'XD', ['SXD', 'sx']), ...rest],
    }
    const reworded = planOf([clause('I/1', 'Trồng thêm cây', { leads: ['Ban Cây xanh'] })])
    await seedDocuments(database, shipped(newer, reworded), now)

    expect((await loadRegister(database.queries)).byId('so-xay-dung')).toMatchObject({
      name: own.name,
      code: 'XDTP',
    })
    expect(await loadPlansInForce(database.queries)).toEqual([])
    await setPlanState(database, 'cay-2030', 'inForce', now)
    expect((await loadPlansInForce(database.queries))[0]?.content.clauses[0]?.text).toBe('Trồng năm trăm cây')
  })

  it('is stored once by processes that start at once', async () => {
    const empty = await testDatabase(engine)
    await Promise.all([1, 2, 3].map(() => seedDocuments(empty, shipped(), now)))
    expect(await empty.queries.planEdition.count()).toBe(1)
    expect(await loadRegisterData(empty.queries)).toEqual(register)
    await empty.close()
  })
})
