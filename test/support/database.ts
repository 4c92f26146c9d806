import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Database, Engine } from '../../src/database/database.ts'
import type { OpenEngine } from '../../src/database/engines/engine.ts'
import { openInMemory } from '../../src/database/engines/pglite.ts'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import { openDatabase, upon } from '../../src/database/open.ts'

const SERVER = process.env.TEST_DATABASE_URL
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/dieuphoi/', import.meta.url))

/** What the database suite runs on: PGlite always, PostgreSQL where TEST_DATABASE_URL names a server. */
export const engines: Engine[] = SERVER ? ['pglite', 'postgresql'] : ['pglite']

/** A migrated database of its own, empty, gone with `close`. On PGlite in about 0.4 s. */
export async function testDatabase(engine: Engine = 'pglite'): Promise<Database> {
  if (engine === 'pglite') return upon(await openInMemory(await migratedDump()))
  const { url, drop } = await emptyServerDatabase()
  const database = await openDatabase(await openServer(url))
  return {
    ...database,
    async close() {
      await database.close()
      await drop()
    },
  }
}

/** An engine with nothing in it: for tests of opening and migrating. */
export async function emptyEngine(engine: Engine): Promise<OpenEngine> {
  if (engine === 'pglite') return openInMemory()
  const { url, drop } = await emptyServerDatabase()
  const server = await openServer(url)
  return { ...server, close: () => server.close().then(drop) }
}

/** A new database on the server of TEST_DATABASE_URL. */
export async function emptyServerDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(`CREATE DATABASE ${name}`)
  const url = new URL(SERVER ?? '')
  url.pathname = name
  return { url: url.href, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) }
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

let dump: Promise<Blob> | undefined

// Made once per set of migrations and kept: creating takes seconds, loading a moment.
function migratedDump(): Promise<Blob> {
  dump ??= keptDump()
  return dump
}

async function keptDump(): Promise<Blob> {
  const migrations = await readMigrations()
  const all = migrations.map(({ checksum }) => checksum).join('\n') // branches that meet add some before the last
  const file = `${CACHE}pglite-${createHash('sha256').update(all).digest('hex').slice(0, 16)}.tar`
  if (existsSync(file)) return new Blob([await readFile(file)])
  const engine = await openInMemory()
  await migrate(engine, migrations)
  const made = await engine.pglite.dumpDataDir('none')
  await engine.close()
  await mkdir(CACHE, { recursive: true })
  await writeFile(`${file}.${process.pid}`, Buffer.from(await made.arrayBuffer()))
  await rename(`${file}.${process.pid}`, file)
  return made
}
