import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import type { House } from '../../src/operator/procedure.ts'
import { testDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'
import { operatorAt } from '../support/operator.ts'

const PLAN = `ỦY BAN NHÂN DÂN THÀNH PHỐ
Số: 12/KH-UBND

Thành phố, ngày 15 tháng 01 năm 2030

KẾ HOẠCH
Trồng cây xanh năm 2030

I. MỤC ĐÍCH
- Phủ xanh các tuyến phố chính trước mùa hè năm 2030.

II. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng
- Chủ trì, phối hợp với Sở Tài chính trồng 500 cây bóng mát ở các công viên lớn.
- Báo cáo kết quả hằng quý về UBND Thành phố.
2. Sở Tài chính
- Bố trí kinh phí trồng và chăm sóc cây xanh theo quy định.
`

function fileOf(text: string, name = 'cay.txt'): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, text)
  return file
}

describe('an operator with plans', () => {
  let database: Database
  let house: House
  beforeAll(async () => {
    database = await testDatabase()
    const now = () => new Date('2030-01-01')
    house = { database, receive: async () => null, now, findAgency: async () => () => undefined }
  })
  afterAll(() => database.close())

  it('reads one on trial, and stores nothing', async () => {
    const { code, printed } = await operatorAt().types('plan', 'check', fileOf(PLAN))
    expect(code).toBe(0)
    expect(printed).toMatch(
      /II\.1\/1 {2}Chủ trì, phối hợp.*\n\s+Lead: Sở Xây dựng · Supporting: Sở Tài chính/,
    )
  })

  it('has it as JSON of the shape that is promised', async () => {
    const { printed } = await operatorAt().types('plan', 'check', '--json', fileOf(PLAN))
    const read = JSON.parse(printed)
    expect(Object.keys(read).sort()).toEqual(
      [
        'agencies',
        'clauses',
        'doubts',
        'issuer',
        'number',
        'parts',
        'sections',
        'signedOn',
        'tasks',
        'title',
      ].sort(),
    )
    expect(read.clauses[1]).toEqual({
      ref: 'II.1/1',
      text: expect.stringContaining('500 cây'),
      leads: ['Sở Xây dựng'],
      supports: ['Sở Tài chính'],
      others: [],
      due: null,
    })
  })

  it('imports, corrects, lists and closes it', async () => {
    const operator = operatorAt({ house })
    expect((await operator.types('plan', 'list')).printed).toBe('No plan is stored.')

    const first = await operator.types('plan', 'import', fileOf(PLAN))
    expect(first).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^Stored plan 12-kh-ubnd-2030: .*\(4 clauses\)/),
    })
    const again = await operator.types('plan', 'import', fileOf(PLAN, 'other.md'))
    expect(again).toMatchObject({ code: 0, printed: expect.stringContaining('Nothing was changed.') })

    const corrected = fileOf(PLAN.replace('500 cây', '900 cây'))
    const refused = await operator.types('plan', 'import', corrected)
    expect(refused).toMatchObject({ code: 2, printed: expect.stringContaining('--replaces 12-kh-ubnd-2030') })
    const replaced = await operator.types('plan', 'import', corrected, '--replaces', '12/KH-UBND')
    expect(replaced.code).toBe(0)
    expect(replaced.printed).toMatch(/3 clauses stayed the same\.\nReworded II\.1\/1: .*\[another owner/)

    expect((await operator.types('plan', 'state', '12-kh-ubnd-2030', 'closed')).printed).toContain('closed')
    expect((await operator.types('plan', 'list')).printed).toMatch(
      /^12-kh-ubnd-2030 {2}\[closed\].*no\. 12\/KH-UBND/,
    )
    expect(await operator.types('plan', 'state', '12-kh-ubnd-2030', 'shut')).toMatchObject({ code: 2 })
    expect(await operator.types('plan', 'state', 'nothing', 'closed')).toMatchObject({ code: 2 })
  })

  it('stores nothing of a file that is no plan', async () => {
    const before = await database.queries.planEdition.count()
    for (const file of [fileOf(''), fileOf('Chào buổi sáng.'), join(temporaryFolder(), 'nowhere.txt')]) {
      const { code, printed } = await operatorAt({ house }).types('plan', 'import', file)
      expect(code).toBe(2)
      expect(printed.split('\n')).toHaveLength(1)
    }
    expect(await database.queries.planEdition.count()).toBe(before)
  })
})
