import { z } from 'zod'
import type { Session } from './engines/engine.ts'

const column = z.object({
  name: z.string(),
  type: z.string(), // as SQL writes it: `timestamp(3) with time zone`, `"Origin"`, `text[]`
})

const table = z.object({
  name: z.string(),
  columns: z.array(column),
  key: z.array(column), // of the primary key, in its order; none where the table has none
})

const reference = z.object({
  name: z.string(),
  from: z.string(),
  to: z.string(),
  optional: z.boolean(), // may be null
  deferrable: z.boolean(),
})

const catalogue = z.object({ tables: z.array(table), references: z.array(reference) })

export type Column = z.infer<typeof column>
export type Table = z.infer<typeof table>

/** A foreign key, by the tables it leads from and to. */
export type Reference = z.infer<typeof reference>

/** What the database itself says of the house's tables, so that those added later need no mention here. */
export type Catalogue = z.infer<typeof catalogue>

/** Where Prisma and the house note what was migrated: made again by migrating, never copied. */
export const HISTORY_TABLE = '_prisma_migrations'

// Not those that came with an extension, nor columns that the database computes.
const READ = `
WITH house AS (
  SELECT oid, relname FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '${HISTORY_TABLE}'
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
), columns AS (
  SELECT attrelid AS oid, attnum, json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) AS said
  FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped AND attgenerated = ''
), tables AS (
  SELECT relname, json_build_object(
    'name', relname,
    'columns', (SELECT coalesce(json_agg(said ORDER BY attnum), '[]') FROM columns WHERE columns.oid = house.oid),
    'key', (SELECT coalesce(json_agg(said ORDER BY at), '[]')
            FROM pg_index, unnest(indkey::int2[]) WITH ORDINALITY AS part (attnum, at) JOIN columns USING (attnum)
            WHERE indisprimary AND indrelid = house.oid AND columns.oid = house.oid)
  ) AS said FROM house
), links AS (
  SELECT conname, json_build_object(
    'name', conname, 'from', a.relname, 'to', b.relname, 'deferrable', condeferrable, 'optional',
    EXISTS (SELECT FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey) AND NOT attnotnull)
  ) AS said
  FROM pg_constraint JOIN house a ON a.oid = conrelid JOIN house b ON b.oid = confrelid WHERE contype = 'f'
)
SELECT json_build_object(
  'tables', (SELECT coalesce(json_agg(said ORDER BY relname), '[]') FROM tables),
  'references', (SELECT coalesce(json_agg(said ORDER BY conname), '[]') FROM links)
)::text AS said`

export async function readCatalogue(session: Session): Promise<Catalogue> {
  const [row] = await session.ask(READ)
  return catalogue.parse(JSON.parse(String(row?.said)))
}

/** A table or column as SQL names it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Whether no table holds a row. */
export async function isEmpty(session: Session): Promise<boolean> {
  const { tables } = await readCatalogue(session)
  for (const { name } of tables) {
    const rows = await session.ask(`SELECT 1 FROM public.${quoted(name)} LIMIT 1`)
    if (rows.length > 0) return false
  }
  return true
}
