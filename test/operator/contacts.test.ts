import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { writeWorkbook } from '../../src/operator/workbook.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type Office, openOffice } from '../support/office.ts'
import { operatorAt } from '../support/operator.ts'
import { houseOf } from '../support/operator-house.ts'
import '../support/matchers.ts'

let office: Office
let operator: ReturnType<typeof operatorAt>
beforeAll(async () => {
  office = await openOffice()
  operator = operatorAt({ house: houseOf(office), tools: { publicUrl: 'https://dieuphoi.hanoi.gov.vn' } })
})
afterAll(() => office.close())
beforeEach(async () => {
  await office.database.queries.contact.deleteMany()
})

async function fileOf(heading: string[], ...rows: string[][]): Promise<string> {
  const file = join(temporaryFolder(), 'contacts.xlsx')
  writeFileSync(file, await writeWorkbook(heading, rows))
  return file
}

const stored = () =>
  office.database.queries.contact.findMany({
    select: { agencyId: true, name: true, role: true },
    orderBy: { position: 'asc' },
  })

it('reads the columns in any order, below titles, with or without marks', async () => {
  const file = await fileOf(
    ['DANH SÁCH ĐẦU MỐI'],
    [],
    ['TT', 'VAI TRO', 'Họ và tên', 'don vi'],
    ['1', 'Phụ trách', 'Trần  Thu Hà', 'Sở Y tế'],
    ['2', '', 'Lê Văn Minh', 'so vhtt'],
    [],
    ['3', 'cán bộ đầu mối', 'Ngô Thị Đào', 'UBND quận Ba Đình'],
  )
  const { code, printed } = await operator.types('contacts', 'import', file)
  expect([code, printed]).toEqual([0, 'Stored 3 people of 3 agencies.'])
  expect(await stored()).toEqual([
    { agencyId: 'so-y-te', name: 'Trần Thu Hà', role: 'lead' },
    { agencyId: 'so-van-hoa-va-the-thao', name: 'Lê Văn Minh', role: 'reporter' },
    { agencyId: 'ubnd-quan-ba-dinh', name: 'Ngô Thị Đào', role: 'reporter' },
  ])
})

it('names each row it cannot read, and stores nothing unless told to skip', async () => {
  const file = await fileOf(
    ['Cơ quan', 'Họ tên', 'Vai trò'],
    ['Sở Y tế', 'Trần Thu Hà', ''],
    ['Sở Cây xanh', 'Lê Văn Minh', ''],
    ['', 'Đỗ Văn Tám', ''],
    ['Sở Y tế', 'Hà', ''],
    ['Sở Y tế', 'Phan Văn Chín', 'thủ kho'],
    ['Sở Y tế', 'Phan Văn Mười', 'quản trị'],
    ['Các Sở, ban, ngành', 'Phan Văn Một', ''],
    ['Sở Y tế', 'TRẦN THU HÀ', 'đầu mối'],
  )
  const refused = await operator.types('contacts', 'import', file)
  expect(refused.code).toBe(2)
  expect(refused.printed.split('\n')).toEqual([
    'Row 3: the register has no agency "Sở Cây xanh".',
    'Row 4: no agency.',
    'Row 5: a full name is needed, not "Hà".',
    'Row 6: the role "thủ kho" is not known.',
    'Row 7: city leaders, coordinators and admins are invited one by one, not by a list.',
    'Row 8: "Các Sở, ban, ngành" is a name for many agencies.',
    'Row 9: "TRẦN THU HÀ" stands above with the same agency and role.',
    'Nothing was stored: some rows cannot be read. Mend the file, or add --skip to leave them out.',
  ])
  expect(await stored()).toEqual([])
  const skipped = await operator.types('contacts', 'import', file, '--skip')
  expect(skipped.code).toBe(0)
  expect(skipped.printed).toContain('7 rows were left out:')
  expect(skipped.printed).toContain('Stored 1 people of 1 agencies.')
})

it('takes the place of what the same agencies had, and leaves out who has joined', async () => {
  await office.hire('Trần Thu Hà', ['lead', 'so-y-te'])
  const heading = ['Agency', 'Name', 'Role']
  await operator.types('contacts', 'import', await fileOf(heading, ['Sở Tài chính', 'Vũ Một Hai', 'lead']))
  const file = await fileOf(heading, ['Sở Y tế', 'tran thu ha', 'lead'], ['Sở Y tế', 'Lý Ba Bốn', ''])
  const { printed } = await operator.types('contacts', 'import', file)
  expect(printed).toBe('Stored 1 people of 1 agencies.\n1 have joined already and were not stored again.')
  expect((await stored()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Vũ Một Hai', 'Lý Ba Bốn']),
  )
})

it.each([
  ['a file that is none', () => join(temporaryFolder(), 'none.xlsx'), 'cannot be read'],
  ['text', () => write('Cơ quan;Họ tên'), 'cannot be read'],
])('%s is refused in a sentence', async (_, file, sentence) => {
  const { code, printed } = await operator.types('contacts', 'import', file())
  expect(code).toBe(2)
  expect(printed).toContain(sentence)
})

it('a table without its heading is refused, and so is a file of another kind inside', async () => {
  const { printed } = await operator.types('contacts', 'import', await fileOf(['a', 'b'], ['c', 'd']))
  expect(printed).toContain('There is no heading')
})

it('prints a slip for each, with a code that works, once, and offers the name', async () => {
  const heading = ['Cơ quan', 'Họ tên', 'Vai trò']
  const file = await fileOf(heading, ['Sở Y tế', 'Đoàn <b>Thị</b> Sáu', ''], ['Sở Y tế', 'Đoàn Thị Sáu', ''])
  await operator.types('contacts', 'import', file, '--skip')
  const out = join(temporaryFolder(), 'codes.html')
  const made = await operator.types('contacts', 'codes', '--out', out)
  expect(made.printed).toContain('Wrote 1 slips')
  expect(made.printed).toContain('11/05/2022')
  expect(statSync(out).mode & 0o777).toBe(0o600)
  const page = readFileSync(out, 'utf8')
  expect(page).toContain('Đoàn Thị Sáu (reporter)')
  expect(page).toContain('https://dieuphoi.hanoi.gov.vn')
  const [first = ''] = page.match(/\w{4}-\w{4}-\w{4}/) ?? []
  await operator.types('contacts', 'codes', '--out', out)
  const sau = office.person('sau')
  expect(await sau.says(first)).toSay('Không có mã này.')
  const [second = ''] = readFileSync(out, 'utf8').match(/\w{4}-\w{4}-\w{4}/) ?? []
  await sau.says(second)
  expect(await sau.presses('Đồng ý')).toOffer('Đoàn Thị Sáu')
  await sau.says('1')
  expect(await stored()).toEqual([])
  expect(await operator.types('contacts', 'codes', '--out', out)).toMatchObject({
    code: 2,
    printed: expect.stringContaining('There is nobody to print a slip for.'),
  })
})

it('prints one for every agency with duties that named nobody, where that is wished', async () => {
  const out = join(temporaryFolder(), 'codes.html')
  const { printed } = await operator.types(
    'contacts',
    'codes',
    '--out',
    out,
    '--every-agency',
    '--days',
    '30',
  )
  expect(Number(printed.match(/Wrote (\d+)/)?.[1])).toBeGreaterThan(20)
  const page = readFileSync(out, 'utf8')
  expect(page).toContain('UBND quận Ba Đình')
  expect(page).not.toContain('Ban Tuyên giáo Thành ủy') // asked, not ordered
  expect(page).toContain('whoever the agency sends (reporter)')
})

it.each([
  [['codes'], 'A file to write is needed'],
  [['codes', '--out', 'x.html', '--days', '0'], '--days is a number of days'],
  [['codes', '--out', '/no/such/folder/x.html'], 'cannot be written (ENOENT)'],
  [['template'], 'A file to write is needed'],
])('contacts %j is refused in a sentence', async (typed, sentence) => {
  expect((await operator.types('contacts', ...typed)).printed).toContain(sentence)
})

it('the template can be imported as it is', async () => {
  const out = join(temporaryFolder(), 'template.xlsx')
  expect((await operator.types('contacts', 'template', '--out', out)).code).toBe(0)
  expect((await operator.types('contacts', 'import', out)).printed).toBe('Stored 1 people of 1 agencies.')
})

function write(text: string): string {
  const file = join(temporaryFolder(), 'text.xlsx')
  writeFileSync(file, text)
  return file
}
