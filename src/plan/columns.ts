import { COLUMN_WORDS, type Column } from './grammar/columns.ts'
import type { Row } from './table.ts'

/** What each column of a table holds; null where it does not matter here. */
export type Columns = (Column | null)[]

const plain = (cell: string) => cell.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim()

export function columnOf(cell: string): Column | null {
  const text = plain(cell)
  if (text === '' || text.length > 90) return null
  return COLUMN_WORDS.find(([, form]) => form.test(text))?.[0] ?? null
}

/** Reads the head of a table, in one row or in two where one heading spans several columns. */
export function readColumns(rows: readonly Row[]): { columns: Columns; height: number } | null {
  for (let at = 0; at < Math.min(rows.length, 4); at += 1) {
    const first = trimEnd(rows[at]?.cells ?? [])
    const columns = first.map(columnOf)
    const found = new Set(columns.filter(Boolean))
    if (found.size < 2 || !(found.has('task') || found.has('lead'))) continue
    const second = trimEnd(rows[at + 1]?.cells ?? [])
    if (isSecondHead(second)) return { columns: withTask(spread(columns, second)), height: at + 2 }
    return { columns: withTask(columns), height: at + 1 }
  }
  return null
}

/** The column beside the numbers tells the task, whatever its head calls it. */
function withTask(columns: Columns): Columns {
  if (columns.includes('task')) return columns
  const first = columns.indexOf(null)
  return columns.map((column, index) => (index === first ? 'task' : column))
}

function trimEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => plain(cell) !== '')
  return cells.slice(0, last + 1)
}

/** `Chủ trì | Phối hợp` under one `Phân công thực hiện`. */
function isSecondHead(cells: string[]): boolean {
  const filled = cells.filter((cell) => plain(cell) !== '')
  const kinds = filled.map(columnOf).filter(Boolean)
  return (
    kinds.length >= 2 &&
    kinds.length * 2 > filled.length &&
    filled.every((cell) => plain(cell).length < 60) &&
    !/^\d/.test(plain(filled[0] ?? ''))
  )
}

function spread(columns: Columns, second: string[]): Columns {
  if (second.length >= columns.length)
    return second.map((cell, index) => columnOf(cell) ?? columns[index] ?? null)
  if (second.some((cell) => plain(cell) === ''))
    return columns.map((kind, index) => columnOf(second[index] ?? '') ?? kind)
  const span = columns.findIndex((kind, index) => index > 0 && (kind === null || kind === 'lead'))
  if (span < 0) return columns
  return [...columns.slice(0, span), ...second.map(columnOf), ...columns.slice(span + 1)]
}
