import type { Line } from './lines.ts'
import type { Row, Table, Taken, Text } from './table.ts'

const isBar = (line: Line | undefined) => line !== undefined && line.text.trim() === '|'
const isBlank = (line: Line | undefined) => line === undefined || line.text.trim() === ''

export function startsBarTable(lines: readonly Line[], at: number): boolean {
  return isBar(lines[at])
}

/**
 * A table with one cell per line between lone bars; two bars in a row end a row. The last bar of a table looks
 * like one more cell's, so the end is known by a blank line after it, by a row that already has all its cells,
 * or by the two-celled tables every document has: its letterhead and its signature.
 */
export function barTable(lines: readonly Line[], at: number): Taken {
  const rows: Row[] = []
  let width = 0
  let row: Row = { cells: [], line: lines[at]?.number ?? 1 }
  let next = at + 1
  while (next < lines.length) {
    if (isBar(lines[next])) {
      closeRow()
      next += 1
      continue
    }
    if (isGap(lines, next)) {
      closeRow()
      rows.push({ cells: ['…'], line: lines[next]?.number ?? 1 })
      next += 2
      continue
    }
    if (endsBefore(next)) break
    const cell = takeCell(lines, next)
    if (!cell) break
    if (row.cells.length === 0) row.line = lines[next]?.number ?? row.line
    row.cells.push(cell.text)
    next = cell.next
  }
  closeRow()
  return { items: [asTable(rows, lines[at]?.number ?? 1)].flat(), next }

  function closeRow() {
    if (row.cells.length) {
      rows.push(row)
      width = Math.max(width, row.cells.length)
    }
    row = { cells: [], line: row.line }
  }

  function endsBefore(index: number): boolean {
    const cells = row.cells.length
    if (cells === 0) return index > at + 1 && isBlank(lines[index]) && !cellFollows(lines, index)
    if (width && cells >= width) return !moreCells(lines, index)
    if (!width && cells === 2 && isTwoCelled(row.cells)) return true
    return isBlank(lines[index]) && !cellFollows(lines, index)
  }
}

/** A row of dots between two rows: something was left out. */
const isGap = (lines: readonly Line[], at: number) =>
  /^[\s.…]{3,}$/.test(lines[at]?.text ?? '') && isBar(lines[at + 1])

/** What stands after a table, never in one. */
const OPENS_PART = /^\s*\**(?:PHỤ LỤC|Phụ lục|BIỂU|Nơi nhận|Ghi chú\s*:|[IVX]{1,5}\.\s+\p{Lu}{2}|Điều \d)/u

/** After blank lines, is there a cell's text that a bar closes within the size of a cell? */
function cellFollows(lines: readonly Line[], from: number): boolean {
  let blanks = 0
  const first = lines.slice(from, from + 12).find((line) => !isBlank(line))
  if (first && OPENS_PART.test(first.text)) return false
  for (let index = from; index < Math.min(lines.length, from + 12); index += 1) {
    if (isBar(lines[index])) return blanks < 3
    if (isBlank(lines[index])) blanks += 1
  }
  return false
}

/** Under a head whose cells span columns rows are longer: does one more short cell follow without a gap? */
function moreCells(lines: readonly Line[], from: number): boolean {
  for (let index = from; index < Math.min(lines.length, from + 6); index += 1) {
    if (isBar(lines[index])) return index > from
    if (isBlank(lines[index])) return false
  }
  return false
}

const TALLEST_CELL = 120

function takeCell(lines: readonly Line[], from: number): { text: string; next: number } | null {
  const texts: string[] = []
  for (let index = from; index < Math.min(lines.length, from + TALLEST_CELL); index += 1) {
    if (isBar(lines[index])) return { text: texts.join('\n').trim(), next: index + 1 }
    texts.push(lines[index]?.text ?? '')
  }
  return null
}

function isTwoCelled(cells: string[]): boolean {
  const [first = '', second = ''] = cells.map((cell) => cell.replace(/\*/g, '').trim())
  return (
    /^nơi\s+nhận/i.test(first) || /^TM\.|^KT\.|^CHỦ TỊCH/.test(second) || /CỘNG\s+H(?:ÒA|OÀ)/i.test(second)
  )
}

/** Letterhead and signature are running text in a table's dress: handed on line by line. */
function asTable(rows: Row[], line: number): (Table | Text)[] {
  const dressed = rows.length < 4 && rows.every((row) => row.cells.length <= 2)
  if (!dressed) return [{ kind: 'table', rows, line }]
  const texts = rows.flatMap((row) =>
    row.cells.flatMap((cell) => [
      ...cell.split('\n').map((text) => ({ text, line: row.line })),
      { text: '', line: row.line },
    ]),
  )
  return texts.map(({ text, line: number }) => ({ kind: 'text', line: { text, number, afterPage: false } }))
}
