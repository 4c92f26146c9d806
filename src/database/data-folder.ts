import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { UserError } from '../user-error.ts'

/** Holds the data folder for this process; `release` gives it back, and so does the end of the process, however it ends. */
export interface HeldFolder {
  release(): void
}

/**
 * Makes the data folder where there is none and holds it. Throws a UserError while another process holds it.
 * The lock is the operating system's, taken by SQLite on a file of its own: a process id in a file would outlive a kill.
 */
export function holdDataFolder(folder: string): HeldFolder {
  makeFolder(folder)
  const lock = new DatabaseSync(join(folder, 'lock'))
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (isBusy(error)) throw new UserError('data-folder-in-use', { folder })
    throw error
  }
  return { release: () => lock.close() }
}

/** Where the embedded database of a data folder stands. */
export function databaseOf(dataDir: string): string {
  return join(dataDir, 'database')
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new UserError('data-folder-refused', {
      folder,
      reason: error instanceof Error ? error.message : '',
    })
  }
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}
