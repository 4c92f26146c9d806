import { randomUUID } from 'node:crypto'
import { UserError } from '../../user-error.ts'
import { isEmpty } from '../catalogue.ts'
import type { OpenEngine, Session } from '../engines/engine.ts'
import { appliedMigrations, beginHistory } from './history.ts'
import type { Migration } from './read.ts'

// Any number, the same in every process of the house.
const LOCK = 7_310_022

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

/** The same within one transaction: for a restore, which is all or nothing. */
export async function migrateWithin(session: Session, migrations: readonly Migration[]): Promise<void> {
  while (await applyNext(session, migrations));
}

async function applyNext(session: Session, migrations: readonly Migration[]): Promise<string | null> {
  await lockMigrations(session)
  await beginHistory(session)
  const done = await appliedMigrations(session)
  refuseNewer(done, migrations)
  const next = migrations.find((migration) => !done.includes(migration.name))
  if (!next) return null
  await session.run(next.script)
  await session.ask(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), now(), 1)`,
    [randomUUID(), next.checksum, next.name],
  )
  return next.name
}

/** Whether migrating would change tables that hold something. Throws a UserError where {@link migrate} would. */
export async function wouldMigrateData(session: Session, migrations: readonly Migration[]): Promise<boolean> {
  const done = await appliedMigrations(session)
  refuseNewer(done, migrations)
  const isPending = migrations.some(({ name }) => !done.includes(name))
  return isPending && !(await isEmpty(session))
}

/** Waits until no other process migrates or restores, and keeps them waiting until this transaction ends. */
export async function lockMigrations(session: Session): Promise<void> {
  await session.ask('SELECT pg_advisory_xact_lock($1)', [LOCK])
}

/** Throws a UserError where something was done that this version of the house does not know. */
function refuseNewer(done: readonly string[], migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name))
  const unknown = done.find((name) => !known.has(name))
  if (unknown) throw new UserError('database-newer', { migration: unknown })
}
