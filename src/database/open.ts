import type { Database } from './database.ts'
import type { OpenEngine } from './engines/engine.ts'
import { PrismaClient } from './generated/client.ts'
import { guard, refuseInside, withinTransaction } from './guard.ts'
import { migrate, wouldMigrateData } from './migrations/migrate.ts'
import { readMigrations } from './migrations/read.ts'

// PGlite works off one thing at a time: those behind a long transaction wait rather than fail.
const PATIENCE = { maxWait: 30_000, timeout: 60_000 }

/** A migrated database upon an open engine; what it holds is backed up before. Closes the engine where either fails. */
export async function openDatabase(
  engine: OpenEngine,
  backUpFirst: () => Promise<unknown>,
  ofThisVersion = readMigrations(),
): Promise<Database> {
  try {
    const migrations = await ofThisVersion
    if (await engine.session((session) => wouldMigrateData(session, migrations))) await backUpFirst()
    await migrate(engine, migrations)
  } catch (error) {
    await engine.close()
    throw error
  }
  return upon(engine)
}

/** A database upon an engine known to be migrated. */
export function upon(engine: OpenEngine): Database {
  const client = new PrismaClient({ adapter: engine.adapter, transactionOptions: PATIENCE })
  return {
    engine: engine.name,
    queries: guard(client),
    async transaction(work) {
      refuseInside()
      return client.$transaction((tx) => withinTransaction(() => work(tx)))
    },
    async session(work) {
      refuseInside()
      return engine.session(work)
    },
    jobStore: engine.jobStore,
    async close() {
      await client.$disconnect()
      await engine.close()
    },
  }
}
