import type { Line } from './lines.ts'
import type { Row, Taken } from './table.ts'

const cellsOf = (text: string) => text.split('\t').map((cell) => cell.trim())
const isRow = (text: string | undefined) => text?.trim().includes('\t') ?? false

/** Two lines running with the same number of cells, three at least: a single tab is often only an indent. */
export function startsTabTable(lines: readonly Line[], at: number): boolean {
  const here = lines[at]?.text ?? ''
  const next = lines[at + 1]?.text
  if (!isRow(here) || !isRow(next)) return false
  const width = cellsOf(here).length
  return width > 2 && cellsOf(next ?? '').length > 1
}

/** Lines of cells parted by tabs; a line without a tab in the middle of them is a group heading, two end the table. */
export function tabTable(lines: readonly Line[], at: number): Taken {
  const rows: Row[] = []
  let next = at
  while (next < lines.length) {
    const text = lines[next]?.text ?? ''
    const grouped = text.trim() !== '' && isRow(lines[next + 1]?.text)
    if (!isRow(text) && !grouped) break
    rows.push({ cells: cellsOf(text), line: lines[next]?.number ?? 1 })
    next += 1
  }
  return { items: [{ kind: 'table', rows, line: lines[at]?.number ?? 1 }], next }
}
