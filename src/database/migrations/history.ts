import type { Session } from '../engines/engine.ts'

// As Prisma's own engine makes it, so that its tools find a history they know.
const HISTORY = `CREATE TABLE _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/** The names of what the database has been through, oldest first; none where it is new. */
export async function appliedMigrations(session: Session): Promise<string[]> {
  if (!(await hasHistory(session))) return []
  const rows = await session.ask(
    `SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
     ORDER BY migration_name COLLATE "C"`,
  )
  return rows.map((row) => String(row.migration_name))
}

export async function beginHistory(session: Session): Promise<void> {
  if (!(await hasHistory(session))) await session.run(HISTORY)
}

async function hasHistory(session: Session): Promise<boolean> {
  const [found] = await session.ask(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`)
  return found?.exists === true
}
