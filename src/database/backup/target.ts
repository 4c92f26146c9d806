import { UserError } from '../../user-error.ts'
import { isEmpty, readCatalogue } from '../catalogue.ts'
import type { Engine, Session } from '../engines/engine.ts'
import { appliedMigrations } from '../migrations/history.ts'
import type { Migration } from '../migrations/read.ts'

/** pg-boss's own schema. What is due is decided anew from what is restored. */
export const JOBS_SCHEMA = 'pgboss'

/**
 * Whether a restore would take the place of something. Throws a UserError where the database is used by a running bot, or
 * belongs to another program.
 */
export async function examineTarget(
  session: Session,
  engine: Engine,
  migrations: readonly Migration[],
): Promise<'empty' | 'full'> {
  // Of a data folder the lock tells, and tells at once when a bot was killed.
  if (engine === 'postgresql' && (await isInUse(session))) throw new UserError('restore-bot-running')
  const { tables } = await readCatalogue(session)
  const done = await appliedMigrations(session)
  const isOurs = done.some((name) => name === migrations[0]?.name)
  if (tables.length > 0 && !isOurs) throw new UserError('restore-foreign-database')
  return (await isEmpty(session)) ? 'empty' : 'full'
}

// Three missed heartbeats are taken for dead, as pg-boss itself does.
const IN_USE = `SELECT EXISTS (
  SELECT FROM ${JOBS_SCHEMA}.instance
  WHERE stopped_on IS NULL AND heartbeat_on > now() - 3 * heartbeat_seconds * interval '1 second'
) AS "inUse"`

async function isInUse(session: Session): Promise<boolean> {
  const [jobs] = await session.ask(`SELECT to_regclass('${JOBS_SCHEMA}.instance') IS NOT NULL AS exist`)
  if (jobs?.exist !== true) return false
  const [row] = await session.ask(IN_USE)
  return row?.inUse === true
}

// What came with an extension stays with it.
const DROPS = `
WITH own AS (
  SELECT 'TABLE' AS kind, oid::regclass::text AS name, 'pg_class'::regclass AS class, oid FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
  UNION ALL SELECT 'VIEW', oid::regclass::text, 'pg_class'::regclass, oid FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'v'
  UNION ALL SELECT 'SEQUENCE', oid::regclass::text, 'pg_class'::regclass, oid FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'
  UNION ALL SELECT 'ROUTINE', oid::regprocedure::text, 'pg_proc'::regclass, oid FROM pg_proc
  WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT 'TYPE', oid::regtype::text, 'pg_type'::regclass, oid FROM pg_type
  WHERE typnamespace = 'public'::regnamespace AND typtype = 'e'
)
SELECT format('DROP %s IF EXISTS %s CASCADE', kind, name) AS drop FROM own
WHERE NOT EXISTS (SELECT FROM pg_depend WHERE classid = class AND objid = own.oid AND deptype = 'e')`

/** Leaves a database as before its first migration. */
export async function clear(session: Session): Promise<void> {
  const drops = (await session.ask(DROPS)).map((row) => String(row.drop))
  await session.run([...drops, `DROP SCHEMA IF EXISTS ${JOBS_SCHEMA} CASCADE`].join(';\n'))
}
