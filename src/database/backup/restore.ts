import { UserError } from '../../user-error.ts'
import type { OpenEngine, Session } from '../engines/engine.ts'
import { appliedMigrations } from '../migrations/history.ts'
import { lockMigrations, migrateWithin } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/read.ts'
import { beginLoading, type Loading } from './load.ts'
import { readBackup } from './read.ts'
import { clear, examineTarget } from './target.ts'

interface Asked {
  file: string
  /** Of this version of the house. */
  migrations: readonly Migration[]
  /** Keeps a copy of what the database holds. Without it, only an empty database is restored into. */
  putAside?: (() => Promise<unknown>) | undefined
}

export interface Restored {
  rows: number
  madeAt: string // ISO, UTC
}

/**
 * Fills a database from a backup: all of it, or nothing is changed. The tables are made as they were when the backup was,
 * by the migrations it names; when its rows are in, the later migrations bring both to this version.
 * Throws UserErrors where file and database do not allow it.
 */
export async function restore(
  target: Pick<OpenEngine, 'name' | 'session'>,
  { file, migrations, putAside }: Asked,
): Promise<Restored> {
  await checkBackup(file, migrations)
  const refuse = async (session: Session) => {
    const found = await examineTarget(session, target.name, migrations)
    if (found === 'full' && !putAside) throw new UserError('restore-not-empty')
    return found
  }
  if ((await target.session(refuse)) === 'full') await putAside?.()
  return target.session(async (session) => {
    await lockMigrations(session)
    await refuse(session)
    return fill(session, file, migrations).catch(explain)
  })
}

/** Reads a backup to its end. Throws a UserError where it is not whole, or newer than this version of the house. */
export async function checkBackup(file: string, migrations: readonly Migration[]): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name))
  let isNewer = false
  for await (const part of readBackup(file))
    if (part.kind === 'head') isNewer = !part.head.migrations.every((name) => known.has(name))
  // Only of a whole file: a wrong byte, too, can make a name unknown.
  if (isNewer) throw new UserError('backup-newer', { file })
}

async function fill(session: Session, file: string, migrations: readonly Migration[]): Promise<Restored> {
  // Where the house never was, what stands there is not the house's to drop.
  if ((await appliedMigrations(session)).length > 0) await clear(session)
  const restored = { rows: 0, madeAt: '' }
  let loading: Loading | undefined
  for await (const part of readBackup(file)) {
    if (part.kind === 'head') {
      const done = new Set(part.head.migrations)
      const thatFar = migrations.filter(({ name }) => done.has(name))
      await migrateWithin(session, thatFar)
      loading = await beginLoading(session, part.head.tables)
      restored.madeAt = part.head.madeAt
    } else if (part.kind === 'rows') {
      await loading?.takeRows(part)
      restored.rows += part.rows.length
    } else await loading?.takeSequences(part.values)
  }
  await loading?.finish()
  await migrateWithin(session, migrations)
  return restored
}

// Of PostgreSQL's classes of errors: what a value must be, and what rows owe each other.
const REFUSED = /^2[23]/

function explain(error: unknown): never {
  if (error instanceof Error && 'code' in error && REFUSED.test(String(error.code)))
    throw new UserError('restore-refused', { reason: error.message })
  throw error
}
