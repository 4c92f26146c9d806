import type { Line } from './lines.ts'
import type { Row, Taken } from './table.ts'

const ROW = /^\s*\|.*\|\s*$/
const RULER = /^[\s|:-]+$/

export function startsPipeTable(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  return ROW.test(text) && text.trim().length > 2
}

/** Rows of `| a | b |`; the ruler under the head is dropped. A blank line may stand between rows. */
export function pipeTable(lines: readonly Line[], at: number): Taken {
  const rows: Row[] = []
  let next = at
  while (next < lines.length && startsPipeTable(lines, next)) {
    const line = lines[next]
    if (line && !RULER.test(line.text)) rows.push({ cells: cellsOf(line.text), line: line.number })
    next += 1
    if ((lines[next]?.text ?? '').trim() === '' && startsPipeTable(lines, next + 1)) next += 1
  }
  return { items: [{ kind: 'table', rows, line: lines[at]?.number ?? 1 }], next }
}

function cellsOf(text: string): string[] {
  const inner = text.trim().slice(1, -1)
  return inner.split('|').map((cell) => cell.replace(/<br\s*\/?>/gi, '\n').trim())
}
