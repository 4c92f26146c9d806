import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Database, Engine } from '../../src/database/database.ts'
import { openInMemory } from '../../src/database/engines/pglite.ts'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import { openDatabase, upon } from '../../src/database/open.ts'
import { seedDocuments } from '../../src/documents/seed.ts'
import { readShipped } from '../../src/documents/shipped.ts'
import { followers } from '../../src/progress/minting/followers.ts'
import { testDatabase } from './database.ts'

const MINTING = ['minting', 'knowledge'].map(
  (folder) => new URL(`../../src/progress/${folder}/`, import.meta.url),
)
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/dieuphoi/', import.meta.url))
const FIRST_DAY = new Date('2022-03-02T01:00:00Z')

/** A database of its own with the shipped plan and register in it, as after the first start. */
export async function seededDatabase(engine: Engine = 'pglite', url?: string): Promise<Database> {
  if (engine === 'pglite') return upon(await openInMemory(await seededDump()))
  const database = url
    ? await openDatabase(await openServer(url), async () => {})
    : await testDatabase(engine)
  await seedDocuments(database, readShipped(), FIRST_DAY, followers)
  return database
}

// Tasks are minted by code, so another code makes another dump.
const mintingText = () =>
  MINTING.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')))

let dump: Promise<Blob> | undefined

// Made once for these migrations and documents, and kept: seeding takes a second or two, loading a moment.
export function seededDump(): Promise<Blob> {
  dump ??= keptDump()
  return dump
}

async function keptDump(): Promise<Blob> {
  const migrations = await readMigrations()
  const shipped = readShipped()
  const about = [
    ...mintingText(),
    migrations.at(-1)?.checksum,
    shipped.register.text,
    ...shipped.plans.map(({ text }) => text),
  ]
  const hash = createHash('sha256').update(about.join('\n')).digest('hex').slice(0, 16)
  const file = `${CACHE}seeded-${hash}.tar`
  if (existsSync(file)) return new Blob([await readFile(file)])
  const engine = await openInMemory()
  await migrate(engine, migrations)
  const database = upon(engine)
  await seedDocuments(database, shipped, FIRST_DAY, followers)
  const made = await engine.pglite.dumpDataDir('none')
  await database.close()
  await mkdir(CACHE, { recursive: true })
  await writeFile(`${file}.${process.pid}`, Buffer.from(await made.arrayBuffer()))
  await rename(`${file}.${process.pid}`, file)
  return made
}
