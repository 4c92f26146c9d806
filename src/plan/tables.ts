import { barTable, startsBarTable } from './bar-table.ts'
import type { Line } from './lines.ts'
import { pipeTable, startsPipeTable } from './pipe-table.ts'
import { startsTabTable, tabTable } from './tab-table.ts'
import type { Table, Taken, Text } from './table.ts'

/** Parts tables from running text, in each of the layouts in which plans are passed on. */
export function findTables(lines: readonly Line[]): (Table | Text)[] {
  const items: (Table | Text)[] = []
  let at = 0
  while (at < lines.length) {
    const found = tableAt(lines, at)
    if (found) {
      items.push(...found.items)
      at = found.next
      continue
    }
    const line = lines[at]
    if (line) items.push({ kind: 'text', line })
    at += 1
  }
  return items
}

function tableAt(lines: readonly Line[], at: number): Taken | null {
  if (startsPipeTable(lines, at)) return pipeTable(lines, at)
  if (startsBarTable(lines, at)) return barTable(lines, at)
  if (startsTabTable(lines, at)) return tabTable(lines, at)
  return null
}
