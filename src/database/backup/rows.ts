import { setImmediate } from 'node:timers/promises'
import { type Column, quoted, type Table } from '../catalogue.ts'
import type { Session } from '../engines/engine.ts'

// On PGlite nothing else happens while a page is read.
const MOST_ROWS = 500
const FIRST_ROWS = 50
const PAGE_CHARACTERS = 1_000_000

const PLACE = [{ name: 'ctid', type: 'tid' }] // where a row stands, fixed within a transaction: for tables without a key

/** The rows of a table in pages, each row a line of JSON: an array of texts and nulls. Never more in memory than a page. */
export async function* readRows(session: Session, table: Table): AsyncGenerator<string[]> {
  let after: string | null = null
  let most = FIRST_ROWS
  for (;;) {
    const rows = await session.ask(pageQuery(table, after !== null, most), after === null ? [] : [after])
    const lines = rows.map(({ line }) => String(line))
    if (lines.length > 0) yield lines
    if (lines.length < most) return
    after = String(rows.at(-1)?.key)
    const characters = lines.reduce((sum, line) => sum + line.length, 0)
    most = Math.max(1, Math.min(MOST_ROWS, Math.floor((PAGE_CHARACTERS * lines.length) / characters)))
    await setImmediate() // PGlite answers without letting anyone else have a turn
  }
}

function pageQuery({ name, columns, key }: Table, isLater: boolean, most: number): string {
  const by = key.length > 0 ? key : PLACE
  const names = by.map((column) => quoted(column.name)).join(', ')
  const last = by.map(({ type }, at) => `($1::text::jsonb ->> ${at})::${type}`).join(', ')
  return `SELECT ${asJson(columns)} AS line, ${asJson(by)} AS key FROM public.${quoted(name)}
    ${isLater ? `WHERE (${names}) > (${last})` : ''} ORDER BY ${names} LIMIT ${most}`
}

function asJson(columns: readonly Column[]): string {
  return `array_to_json(ARRAY[${columns.map(({ name }) => `${quoted(name)}::text`).join(', ')}]::text[])::text`
}
