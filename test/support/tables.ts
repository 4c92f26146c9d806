import { z } from 'zod'
import type { Database } from '../../src/database/database.ts'

const named = z.array(z.object({ name: z.string() }))

/** Every table of the house, as the database itself lists them; not those in which migrations are noted. */
export async function tablesOf({ queries }: Pick<Database, 'queries'>): Promise<string[]> {
  const rows = await queries.$queryRaw`
    SELECT table_name AS "name" FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_%'
    ORDER BY table_name`
  return named.parse(rows).map(({ name }) => name)
}
