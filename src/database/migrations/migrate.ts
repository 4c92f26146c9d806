import { randomUUID } from 'node:crypto'
import { UserError } from '../../user-error.ts'
import type { OpenEngine, Session } from '../engines/engine.ts'
import type { Migration } from './read.ts'

// Any number, the same in every process of the house.
const LOCK = 7_310_022

// As Prisma's own engine makes it, so that its tools find a history they know.
const HISTORY = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/**
 * Brings the database to this version of the house and returns the names of what was applied.
 *
 * A migration and the note that it was applied stand in one transaction, under a lock that lasts as long: a process killed
 * midway leaves nothing half-done, several starting at once migrate once, and a connection pooler does not matter.
 * A database that holds a migration unknown to this version is refused with a UserError.
 */
export async function migrate(engine: OpenEngine, migrations: readonly Migration[]): Promise<string[]> {
  const applied: string[] = []
  for (;;) {
    const name = await engine.session((session) => applyNext(session, migrations))
    if (!name) return applied
    applied.push(name)
  }
}

async function applyNext(session: Session, migrations: readonly Migration[]): Promise<string | null> {
  await session.ask('SELECT pg_advisory_xact_lock($1)', [LOCK])
  const done = await history(session)
  refuseNewer(done, migrations)
  const next = migrations.find((migration) => !done.has(migration.name))
  if (!next) return null
  await session.run(next.script)
  await session.ask(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), now(), 1)`,
    [randomUUID(), next.checksum, next.name],
  )
  return next.name
}

async function history(session: Session): Promise<Set<string>> {
  const [found] = await session.ask(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`)
  if (!found?.exists) await session.run(HISTORY)
  const rows = await session.ask(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  return new Set(rows.map((row) => String(row.migration_name)))
}

function refuseNewer(done: Set<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name))
  const unknown = [...done].filter((name) => !known.has(name)).sort()
  if (unknown[0]) throw new UserError('database-newer', { migration: unknown[0] })
}
