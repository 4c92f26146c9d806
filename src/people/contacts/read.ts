import { fold } from '../../text/fold.ts'
import { readName } from '../membership/names.ts'
import { readRole } from '../read-role.ts'
import { isOverall, type Role } from '../roles.ts'
import columns from './columns.json' with { type: 'json' }

/** Whom an agency named, by the row it stands in. */
export interface ReadContact {
  row: number
  agency: string
  name: string
  role: Role
}

export type FaultKind =
  | 'agency-missing'
  | 'agency-unknown'
  | 'agency-many'
  | 'name-wrong'
  | 'role-unknown'
  | 'role-overall'
  | 'twice'

export interface Fault {
  row: number
  kind: FaultKind
  text: string
}

export interface ReadTable {
  contacts: ReadContact[]
  faults: Fault[]
}

type Column = keyof typeof columns
type Find = (name: string) => { id: string; kind: string } | undefined

const HEADER_WITHIN = 20

/** Reads a table whose columns stand in any order under a heading, itself below titles; null where there is no heading. */
export function readContacts(rows: readonly (readonly string[])[], find: Find): ReadTable | null {
  const at = rows.slice(0, HEADER_WITHIN).findIndex(isHeader)
  const header = rows[at]
  if (!header) return null
  const places = {
    agency: placeOf(header, 'agency'),
    name: placeOf(header, 'name'),
    role: placeOf(header, 'role'),
  }
  const read: ReadTable = { contacts: [], faults: [] }
  const seen = new Set<string>()
  for (const [nth, cells] of rows.entries()) {
    const cell = (column: Column) => cells[places[column]]?.trim() ?? ''
    if (nth <= at || (cell('agency') === '' && cell('name') === '')) continue
    const row = nth + 1
    const one = readRow({ agency: cell('agency'), name: cell('name'), role: cell('role') }, find)
    if ('kind' in one) {
      read.faults.push({ row, ...one })
      continue
    }
    const key = [one.agency, one.role, fold(one.name)].join('\n')
    if (seen.has(key)) read.faults.push({ row, kind: 'twice', text: one.name })
    else read.contacts.push({ row, ...one })
    seen.add(key)
  }
  return read
}

/** Without a word about the role, whoever an agency names is its reporter. */
function readRow(
  { agency, name, role }: Record<Column, string>,
  find: Find,
): Omit<ReadContact, 'row'> | Omit<Fault, 'row'> {
  if (agency === '') return { kind: 'agency-missing', text: '' }
  const found = find(agency)
  if (!found) return { kind: 'agency-unknown', text: agency }
  if (found.kind === 'collective') return { kind: 'agency-many', text: agency }
  const whole = readName(name)
  if (whole === null) return { kind: 'name-wrong', text: name }
  const read = role === '' ? 'reporter' : readRole(role)
  if (read === null) return { kind: 'role-unknown', text: role }
  return isOverall(read)
    ? { kind: 'role-overall', text: role }
    : { agency: found.id, name: whole, role: read }
}

const isHeader = (cells: readonly string[]) => placeOf(cells, 'agency') >= 0 && placeOf(cells, 'name') >= 0

function placeOf(cells: readonly string[], column: Column): number {
  const plain = cells.map((cell) =>
    fold(cell.normalize('NFC'))
      .replaceAll(/[^\p{L}]+/gu, ' ')
      .trim(),
  )
  return plain.findIndex((cell) => columns[column].includes(cell))
}
