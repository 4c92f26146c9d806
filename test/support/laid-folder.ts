import { existsSync } from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { databaseOf } from '../../src/database/data-folder.ts'
import { CACHE, type Contents, dumpOf, nameOf } from './dump.ts'

/** Lays a database with these contents into a data folder, as an earlier start left it: copying takes a fifth of making one. */
export async function layDatabase(dataDir: string, contents: Contents): Promise<void> {
  const kept = `${CACHE}folder-${nameOf(contents)}`
  if (!existsSync(kept)) await keep(kept, await dumpOf(contents))
  await cp(kept, databaseOf(dataDir), { recursive: true })
}

// Under another name until it is whole; of two at once the first counts.
async function keep(kept: string, dump: Blob): Promise<void> {
  const making = await mkdtemp(`${kept}.`)
  const made = await PGlite.create({ dataDir: making, loadDataDir: dump })
  await made.close()
  await rename(making, kept).catch((error: unknown) => {
    if (!existsSync(kept)) throw error
  })
  await rm(making, { recursive: true, force: true })
}
