import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { extendRegister, registerAdditions } from '../../src/documents/register/extend.ts'
import { loadRegister, loadRegisterData } from '../../src/documents/register/load.ts'
import { storeRegister } from '../../src/documents/register/store.ts'
import { engines, testDatabase } from '../support/database.ts'

const body = (id: string, name: string, code: string, aliases: string[] = []) => {
  return { id, name, short: name, code, kind: 'department' as const, aliases }
}

const shipped = {
  agencies: [body('so-xay-dung', 'Sở Xây dựng', 'XD', ['SXD']), body('so-do-thi', 'Sở Đô thị', 'DT')],
  groups: [],
  successions: [],
}

describe.each(engines)('what an operator adds to the register, on %s', (engine) => {
  const now = new Date('2030-01-01')
  let database: Database
  beforeEach(async () => {
    database = await testDatabase(engine)
    await database.transaction((tx) => storeRegister(tx, shipped, 'shipped'))
  })
  afterEach(() => database.close())

  const add = (additions: unknown) =>
    extendRegister(database, shipped, registerAdditions.parse(additions), now)

  it('is known beside what is shipped, or in its place, until it is taken out', async () => {
    const successor = {
      from: 'so-do-thi',
      to: [{ name: 'Ban Cây xanh', id: 'ban-cay-xanh' }],
      on: '2031-01-01',
      scope: 'whole',
      source: 'Nghị quyết số 5 ngày 20/12/2030',
    }
    await add({
      agencies: [
        body('ban-cay-xanh', 'Ban Cây xanh', 'BCX'),
        body('so-xay-dung', 'Sở Xây dựng', 'XDTP', ['sở xây']),
      ],
      successions: [successor],
    })
    const register = await loadRegister(database.queries)
    expect(register.find('sở xây')?.code).toBe('XDTP')
    expect(register.successionsOf('so-do-thi', '2031-06-01')).toMatchObject([
      { to: [{ id: 'ban-cay-xanh' }] },
    ])

    await add({})
    expect(await loadRegisterData(database.queries)).toEqual(shipped)
  })

  it('is refused where it does not fit, and nothing is stored', async () => {
    const unknown = add({ groups: [{ id: 'cac-so', members: ['so-xay-dung'] }] })
    await expect(unknown).rejects.toMatchObject({ key: 'register-wrong', details: { where: 'groups.0' } })
    await expect(add({ agencies: [{ id: 'so-moi' }] })).rejects.toMatchObject({ key: 'register-wrong' })
    expect(await loadRegisterData(database.queries)).toEqual(shipped)
  })
})
