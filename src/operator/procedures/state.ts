import { z } from 'zod'
import type { Session } from '../../database/engines/engine.ts'
import { appliedMigrations } from '../../database/migrations/history.ts'
import { defineProcedure } from '../procedure.ts'

const state = z.object({
  engine: z.enum(['pglite', 'postgresql']),
  /** What the database has been through, oldest first. */
  migrations: z.array(z.string()),
  agencies: z.number(),
})

export type State = z.output<typeof state>

export const stateProcedure = defineProcedure({
  name: 'state',
  request: z.object({}),
  result: state,
  run: async (_, { database }) => ({ engine: database.engine, ...(await database.session(readState)) }),
})

/** Of a database as it stands, which may be empty. */
export async function readState(session: Session): Promise<Omit<State, 'engine'>> {
  const migrations = await appliedMigrations(session)
  const [found] = await session.ask(`SELECT to_regclass('"Agency"') IS NOT NULL AS "exists"`)
  if (found?.exists !== true) return { migrations, agencies: 0 }
  const [counted] = await session.ask('SELECT count(*)::int AS "count" FROM "Agency"')
  return { migrations, agencies: Number(counted?.count ?? 0) }
}
