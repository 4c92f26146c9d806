import { UserError } from '../../user-error.ts'
import { type Catalogue, quoted, readCatalogue } from '../catalogue.ts'
import type { Session } from '../engines/engine.ts'
import { ALIKE } from './format.ts'
import { leadingAhead } from './order.ts'
import type { Rows } from './read.ts'

/** Takes rows into empty tables, in the transaction it was begun in. */
export interface Loading {
  takeRows(rows: Rows): Promise<void>
  takeSequences(values: Record<string, string>): Promise<void>
  /** Checks every reference; after it the tables are as any others. */
  finish(): Promise<void>
}

/** Begins to load tables that will come in this order. Throws a UserError where the database has others. */
export async function beginLoading(session: Session, order: readonly string[]): Promise<Loading> {
  await session.run(ALIKE)
  const catalogue = await readCatalogue(session)
  refuseOthers(order, catalogue)
  const tables = new Map(catalogue.tables.map((table) => [table.name, table]))
  const ahead = leadingAhead(order, catalogue.references).filter(({ deferrable }) => !deferrable)
  const alter = (to: string) =>
    session.run(
      ahead
        .map(({ from, name }) => `ALTER TABLE public.${quoted(from)} ALTER CONSTRAINT ${quoted(name)} ${to};`)
        .join('\n'),
    )
  await alter('DEFERRABLE')
  await session.run('SET CONSTRAINTS ALL DEFERRED')
  return {
    async takeRows({ table, columns, rows }) {
      const types = new Map(tables.get(table)?.columns.map(({ name, type }) => [name, type]))
      if (columns.length !== types.size || !columns.every((name) => types.has(name)))
        throw new UserError('backup-unfit', { table })
      const values = columns.map((name, at) => `(row ->> ${at})::${types.get(name)}`)
      await session.ask(
        `INSERT INTO public.${quoted(table)} (${columns.map(quoted).join(', ')}) OVERRIDING SYSTEM VALUE
         SELECT ${values.join(', ')} FROM jsonb_array_elements($1::text::jsonb) AS given (row)`,
        [`[${rows.join(',')}]`],
      )
    },
    async takeSequences(values) {
      for (const [name, value] of Object.entries(values)) {
        await session.ask(`SELECT setval(format('public.%I', $1::text)::regclass, $2::text::bigint)`, [
          name,
          value,
        ])
      }
    },
    async finish() {
      await session.run('SET CONSTRAINTS ALL IMMEDIATE')
      await alter('NOT DEFERRABLE')
    },
  }
}

function refuseOthers(order: readonly string[], { tables }: Catalogue): void {
  const [given, known] = [new Set(order), new Set(tables.map(({ name }) => name))]
  const [table] = given.symmetricDifference(known)
  if (table) throw new UserError('backup-unfit', { table })
}
