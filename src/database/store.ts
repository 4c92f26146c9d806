import { UserError } from '../user-error.ts'
import { databaseOf, type HeldFolder, holdDataFolder } from './data-folder.ts'
import type { OpenEngine } from './engines/engine.ts'
import { openFolder } from './engines/pglite.ts'
import { openServer } from './engines/postgresql.ts'

/** A database as it stands: nothing has been migrated or written. */
export type Store = Pick<OpenEngine, 'name' | 'session' | 'close'>

interface Where {
  dataDir: string
  databaseUrl: string | null
}

/**
 * The database of the settings, or the PostgreSQL one at an address. No bot starts on the data folder meanwhile; throws a
 * UserError where one runs there, and where the database cannot be opened.
 */
export async function openStore({ dataDir, databaseUrl }: Where, address = databaseUrl): Promise<Store> {
  if (address) return openServer(address)
  const held = holdUnlessRunning(dataDir)
  const engine = await openFolder(databaseOf(dataDir)).catch(() => {
    held.release()
    throw new UserError('restore-cannot-open', { folder: databaseOf(dataDir) })
  })
  return { ...engine, close: () => engine.close().finally(() => held.release()) }
}

function holdUnlessRunning(dataDir: string): HeldFolder {
  try {
    return holdDataFolder(dataDir)
  } catch (error) {
    const isRunning = error instanceof UserError && error.key === 'data-folder-in-use'
    throw isRunning ? new UserError('restore-bot-running') : error
  }
}
