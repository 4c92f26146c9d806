import { readdirSync, readFileSync } from 'node:fs'
import type { Database, Engine } from '../../src/database/database.ts'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import { openDatabase, upon } from '../../src/database/open.ts'
import { seedDocuments } from '../../src/documents/seed.ts'
import { readShipped } from '../../src/documents/shipped.ts'
import { followers } from '../../src/progress/minting/followers.ts'
import { copyOnServer } from './database.ts'
import { type Contents, dumpOf } from './dump.ts'
import { lend } from './lending.ts'

const MINTING = ['minting', 'knowledge'].map(
  (folder) => new URL(`../../src/progress/${folder}/`, import.meta.url),
)
const FIRST_DAY = new Date('2022-03-02T01:00:00Z')

/** A database of its own with the shipped plan and register in it, as after the first start. */
export async function seededDatabase(engine: Engine = 'pglite', url?: string): Promise<Database> {
  if (engine === 'pglite') return upon(await lend(await seededContents()))
  if (!url) return copyOnServer(await seededContents())
  const database = await openDatabase(await openServer(url), async () => {})
  await seedDocuments(database, readShipped(), FIRST_DAY, followers)
  return database
}

// Tasks are minted by code, so another code makes another dump.
const mintingText = () =>
  MINTING.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')))

/** For PGlite in memory: what `seededDatabase` gives. */
export const seededDump = async (): Promise<Blob> => dumpOf(await seededContents())

/** What is in the database after the first start. */
export async function seededContents(): Promise<Contents> {
  const shipped = readShipped()
  return {
    migrations: await readMigrations(),
    texts: [...mintingText(), shipped.register.text, ...shipped.plans.map(({ text }) => text)],
    fill: (engine) => seedDocuments(upon(engine), shipped, FIRST_DAY, followers),
  }
}
