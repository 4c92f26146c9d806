import type { DateTime } from 'luxon'
import { readCatalogue, type Table } from '../catalogue.ts'
import type { Session } from '../engines/engine.ts'
import { appliedMigrations } from '../migrations/history.ts'
import { ALIKE, type Head, toLine, VERSION, type Why } from './format.ts'
import { inOrder } from './order.ts'
import { readRows } from './rows.ts'

/** All that the house has stored, as the lines of a backup, as of one moment. Must be the first in its transaction. */
export async function* exportLines(session: Session, why: Why, now: DateTime): AsyncGenerator<string> {
  await session.run(`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; ${ALIKE}`)
  const catalogue = await readCatalogue(session)
  const tables = new Map(catalogue.tables.map((table) => [table.name, table]))
  const order = inOrder(catalogue)
  const head: Head = {
    backup: 'dieuphoi',
    version: VERSION,
    migrations: await appliedMigrations(session),
    madeAt: now.toJSDate().toISOString(),
    why,
    tables: order,
  }
  yield toLine(head)
  let rows = 0
  for (const table of order.flatMap((name) => tables.get(name) ?? [])) {
    yield toLine({ table: table.name, columns: namesOf(table) })
    for await (const lines of readRows(session, table)) {
      rows += lines.length
      yield `${lines.join('\n')}\n`
    }
  }
  // Last: what was given out meanwhile is above what was copied, never below.
  yield toLine({ sequences: await readSequences(session) })
  yield toLine({ end: true, rows })
}

function namesOf({ columns }: Table): string[] {
  return columns.map(({ name }) => name)
}

async function readSequences(session: Session): Promise<Record<string, string>> {
  const rows = await session.ask(
    `SELECT sequencename::text AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL`,
  )
  return Object.fromEntries(rows.map(({ name, value }) => [String(name), String(value)]))
}
