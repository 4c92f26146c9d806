import { readFile } from 'node:fs/promises'
import { readSheet } from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { checkZip } from '../plan/formats/zip.ts'
import { UserError } from '../user-error.ts'

const LARGEST = 10 * 1024 * 1024

/** The cells of a workbook's first sheet as they read, row by row. Throws a UserError for what is no .xlsx file. */
export async function readWorkbook(file: string): Promise<string[][]> {
  const bytes = await readFile(file).catch(() => null)
  if (!bytes || bytes.length > LARGEST || checkZip(bytes, 'xl/workbook.xml') !== null)
    throw new UserError('contacts-unreadable', { file })
  try {
    const rows = await readSheet(bytes)
    return rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))))
  } catch {
    throw new UserError('contacts-unreadable', { file })
  }
}

/** A sheet with a heading and some rows, as the bytes of a workbook. */
export async function writeWorkbook(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Buffer> {
  const bold = heading.map((value) => ({ value, fontWeight: 'bold' as const }))
  const widths = heading.map((_, nth) => ({ width: nth === 0 ? 50 : 30 }))
  const cells = rows.map((row) => row.map((value) => ({ value })))
  return writeExcelFile([bold, ...cells], { columns: widths }).toBuffer()
}
