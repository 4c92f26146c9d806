import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPlanFile } from '../../src/plan/file.ts'
import { UserError } from '../../src/user-error.ts'
import { makePdf, type PdfLine } from './support/pdf.ts'
import { makeZip } from './support/zip.ts'

const LINES = [
  'ỦY BAN NHÂN DÂN XÃ ĐỒNG XUÂN',
  'Số: 7/KH-UBND',
  'KẾ HOẠCH',
  'Dọn vệ sinh kênh mương năm 2025',
  'I. MỤC TIÊU',
  '- Khơi thông 12 km kênh mương.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Kinh tế',
  '- Chủ trì, phối hợp với Công an xã lập danh sách tuyến kênh.',
  '2. Công an xã',
  '- Giữ trật tự trong ngày ra quân.',
]

let folder = ''
const file = (name: string) => join(folder, name)
async function put(name: string, content: string | Buffer): Promise<string> {
  await writeFile(file(name), content)
  return file(name)
}
const refusal = (path: string) =>
  readPlanFile(path).then(
    () => 'read',
    (error: unknown) => (error instanceof UserError ? error.key : String(error)),
  )

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'))
})
afterAll(() => rm(folder, { recursive: true }))

const EXPECTED = {
  title: 'KẾ HOẠCH Dọn vệ sinh kênh mương năm 2025',
  number: '7/KH-UBND',
  agencies: [
    { name: 'Phòng Kinh tế', clauses: ['II.1/1'] },
    { name: 'Công an xã', clauses: ['II.2/1'] },
  ],
}

describe('the same plan from every kind of file', () => {
  test('.txt in UTF-8 with and without its mark, and in UTF-16', async () => {
    const text = LINES.join('\n')
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
    ])
      expect(await readPlanFile(await put('plan.txt', bytes))).toMatchObject(EXPECTED)
  })

  test('.md with decomposed letters', async () => {
    const text = LINES.join('\n\n').normalize('NFD')
    expect(await readPlanFile(await put('plan.md', text))).toMatchObject(EXPECTED)
  })

  test('.docx, with a table of tasks whose leader spans two rows', async () => {
    const cell = (text: string, rowSpan = 1) => new TableCell({ rowSpan, children: [new Paragraph(text)] })
    const table = new Table({
      rows: [
        new TableRow({
          children: ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'].map((text) => cell(text)),
        }),
        new TableRow({
          children: [cell('1'), cell('Nạo vét kênh Bắc'), cell('Phòng Kinh tế', 2), cell('Tháng 3/2025')],
        }),
        new TableRow({ children: [cell('2'), cell('Nạo vét kênh Nam'), cell('Tháng 4/2025')] }),
      ],
    })
    const heading = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
    const children = [
      ...LINES.map((text) => (/^\p{Lu}/u.test(text) ? heading(text) : new Paragraph(text))),
      heading('PHỤ LỤC'),
      table,
    ]
    const plan = await readPlanFile(
      await put('plan.docx', await Packer.toBuffer(new Document({ sections: [{ children }] }))),
    )
    expect(plan).toMatchObject(EXPECTED)
    expect(plan.tasks).toMatchObject([
      { source: 'PHỤ LỤC/1', text: 'Nạo vét kênh Bắc', leads: ['Phòng Kinh tế'], due: 'Tháng 3/2025' },
      { source: 'PHỤ LỤC/2', text: 'Nạo vét kênh Nam', leads: ['Phòng Kinh tế'], due: 'Tháng 4/2025' },
    ])
  })

  test('.pdf, over two pages with a page number', async () => {
    const pages = [LINES.slice(0, 6), LINES.slice(6)].map((lines, page): PdfLine[] => [
      ...lines.map((text, index) => ({ text, top: 60 + index * 30 })),
      { text: String(page + 1), top: 800, left: 300 },
    ])
    expect(await readPlanFile(await put('plan.pdf', makePdf(pages)))).toMatchObject(EXPECTED)
  })
})

describe('what cannot be read is refused in one sentence', () => {
  test('a file that is not there, is a folder, or has another ending', async () => {
    expect(await refusal(file('none.txt'))).toBe('plan-file-missing')
    expect(await refusal(await put('plan.xlsx', 'x'))).toBe('plan-file-kind')
  })

  test('an empty file, and one too large, which is never read', async () => {
    expect(await refusal(await put('empty.txt', ''))).toBe('plan-file-empty')
    expect(await refusal(await put('blank.txt', ' \n\n '))).toBe('plan-file-empty')
    await truncate(await put('huge.txt', 'x'), 50 * 1024 * 1024)
    expect(await refusal(file('huge.txt'))).toBe('plan-file-too-large')
  })

  test('content of another kind than the ending says', async () => {
    expect(await refusal(await put('a.docx', LINES.join('\n')))).toBe('plan-file-mismatch')
    expect(await refusal(await put('a.txt', makePdf([[]])))).toBe('plan-file-mismatch')
    expect(await refusal(await put('b.txt', Buffer.from([1, 0, 2, 0, 0])))).toBe('plan-file-mismatch')
    expect(await refusal(await put('a.pdf', 'no pdf'))).toBe('plan-file-mismatch')
    expect(await refusal(await put('old.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0])))).toBe(
      'plan-file-old-word',
    )
  })

  test('letters in no Unicode', async () => {
    expect(await refusal(await put('tcvn.txt', Buffer.from([0x4b, 0xd5, 0x20, 0xe8])))).toBe(
      'plan-file-encoding',
    )
  })

  test('a damaged PDF or archive, and a PDF of pictures only', async () => {
    expect(await refusal(await put('cut.pdf', Buffer.from('%PDF-1.7\nnothing')))).toBe('plan-file-damaged')
    expect(await refusal(await put('cut.docx', Buffer.from('PK\x03\x04 nothing')))).toBe('plan-file-damaged')
    expect(await refusal(await put('scan.pdf', makePdf([[], []])))).toBe('plan-file-scanned')
  })

  test('an archive that unpacks into far more than it says', async () => {
    const bomb = makeZip('word/document.xml', Buffer.alloc(90_000_000), 1000)
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await refusal(await put('bomb.docx', bomb))).toBe('plan-file-unpacks-too-large')
  })

  test('a state secret, and a text that is no plan', async () => {
    expect(await refusal(await put('secret.txt', ['MẬT', ...LINES].join('\n')))).toBe('plan-file-secret')
    expect(await refusal(await put('letter.txt', '1. Cam\n2. Quýt\n3. Bưởi'))).toBe('plan-file-no-plan')
  })
})
