import { alignCells } from './align-cells.ts'
import { bodiesInCell, rolesInCell, tellsRoles } from './cell-bodies.ts'
import { readColumns } from './columns.ts'
import type { Draft, Place } from './draft.ts'
import { readEmphasis } from './emphasis.ts'
import type { Column } from './grammar/columns.ts'
import type { Row, Table } from './table.ts'

const cellText = (cell: string | undefined) => readEmphasis((cell ?? '').replace(/\s*\n\s*/g, ' ')).text
const isNumber = (text: string) =>
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ]|[IVX]{1,5}(?:\.\d{1,2})*|[A-H])\s*[.)]?$/u.test(text)
const DITTO = /^(?:nt|n\/t|như trên|\/\/|"|”)\.?$/iu
const EMPTY = /^[-–—\s.…]*$/

/** Reads the rows of a table that says who leads what. Other tables give nothing. */
export function readTaskTable(table: Table, place: Place, draft: Draft): void {
  const head = readColumns(table.rows)
  if (!head) return
  const { columns } = head
  if (!columns.some((column) => column === 'lead' || column === 'roles')) return
  const rows = mendRows(table.rows.slice(head.height), columns)
  let group = ''
  let above: Partial<Record<Column, string>> = {}
  for (const row of rows) {
    const filled = row.cells.filter((cell) => !EMPTY.test(cellText(cell)))
    if (filled.length === 0) {
      if (/[.…]/.test(row.cells.join(''))) group = ''
      continue
    }
    if (filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cellText(cell)))) continue
    const opened = groupOf(row, filled)
    if (opened !== null) {
      group = opened
      above = {}
      continue
    }
    const { cells, guessed } = alignCells(row.cells, columns)
    const at = (column: Column) => cells[columns.indexOf(column)]
    const text = taskText(columns, cells)
    if (!text) continue
    const lead = asAbove(at('lead') ?? at('roles'), above.lead, guessed || saysMore(at))
    const support = asAbove(at('support'), above.support, guessed && EMPTY.test(cellText(at('lead'))))
    const who =
      columns.includes('lead') && !tellsRoles(lead)
        ? { leads: bodiesInCell(lead), supports: [] }
        : rolesInCell(lead)
    const supports = columns.includes('support') ? bodiesInCell(support) : who.supports
    if (guessed) draft.doubt(row.line, 'row-incomplete', { text: text.slice(0, 60) })
    const number = cellText(at('number'))
    above = { lead, support }
    draft.tasks.push({
      source: `${place.ref || 'table'}/${[group, number.replace(/[.)]$/, '') || String(draft.tasks.length + 1)].filter(Boolean).join('.')}`,
      text,
      leads: who.leads.map(draft.openName),
      supports: supports.map(draft.openName),
      due: cellText(at('due')).replace(EMPTY, '') || null,
      product: cellText(at('product')).replace(EMPTY, '') || null,
    })
  }
}

/** `nt`, `như trên`, and where a cell spans rows an empty one: what the row above says. */
function asAbove(cell: string | undefined, above: string | undefined, spans: boolean): string {
  const text = cellText(cell)
  return DITTO.test(text) || (spans && EMPTY.test(text)) ? (above ?? '') : (cell ?? '')
}

/** Beside an empty cell for its leader, does the row say by when or with whom? Then the cell above spans it. */
const saysMore = (at: (column: Column) => string | undefined) =>
  [at('support'), at('due')].some((cell) => !EMPTY.test(cellText(cell)))

/** All cells that tell the task: a table may part `Nhiệm vụ` and `Nội dung cụ thể`. */
function taskText(columns: readonly (Column | null)[], cells: readonly string[]): string {
  const texts = cells
    .filter((_, index) => columns[index] === 'task')
    .map(cellText)
    .filter((text) => !EMPTY.test(text))
  if (texts.length) return texts.join(': ')
  return cellText(cells[columns[0] === 'number' ? 1 : 0])
}

/** A row of one heading, or of a number and a heading, opens a group of tasks. */
function groupOf(row: Row, filled: string[]): string | null {
  const first = cellText(filled[0])
  if (filled.length === 1) return /^([IVX]{1,5}|[A-H]|\d{1,2})\s*[.)-]/u.exec(first)?.[1] ?? ''
  if (filled.length === 2 && isNumber(first) && row.cells.indexOf(filled[1] ?? '') <= 1)
    return first.replace(/[.)]$/, '')
  return null
}

/** In the layout of lone bars an empty cell in the middle looks like the end of the row: the rest comes back to it. */
function mendRows(rows: readonly Row[], columns: readonly (Column | null)[]): Row[] {
  const mended: Row[] = []
  const numbered = columns.includes('number')
  for (const row of rows) {
    const first = cellText(row.cells[0])
    const last = mended.at(-1)
    const startsNew =
      !numbered || isNumber(first) || row.cells.length === 1 || first === '' || EMPTY.test(first)
    const lastOpen = last !== undefined && isNumber(cellText(last.cells[0]))
    if (last && lastOpen && (!startsNew || isRest(row, last, columns))) last.cells.push('', ...row.cells)
    else mended.push({ ...row, cells: [...row.cells] })
  }
  return mended
}

/** A lone cell after an unfinished row that can only be its deadline: no heading speaks so. */
function isRest(row: Row, last: Row, columns: readonly (Column | null)[]): boolean {
  if (row.cells.length !== 1 || last.cells.length + 2 > columns.length || !columns.includes('due'))
    return false
  const text = cellText(row.cells[0])
  return text.length < 40 && /^(?:năm|tháng|quý|quí|trước|hằng|hàng|thường xuyên|cả năm|ngày|\d)/iu.test(text)
}
