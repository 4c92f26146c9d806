import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Database, Engine } from '../../src/database/database.ts'
import type { OpenEngine } from '../../src/database/engines/engine.ts'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import { openDatabase, upon } from '../../src/database/open.ts'
import type { Contents } from './dump.ts'
import { lend } from './lending.ts'
import { templateOf } from './template.ts'

const SERVER = process.env.TEST_DATABASE_URL

/** What the database suite runs on: PGlite always, PostgreSQL where TEST_DATABASE_URL names a server. */
export const engines: Engine[] = SERVER ? ['pglite', 'postgresql'] : ['pglite']

/** A migrated database of its own, empty, gone with `close`. On PGlite about 0.9 s, and a tenth where `lend` has one. */
export async function testDatabase(engine: Engine = 'pglite'): Promise<Database> {
  if (engine === 'pglite') return upon(await lend({ migrations: await readMigrations() }))
  return copyOnServer({ migrations: await readMigrations() })
}

/** A database of its own on the server, with these contents, gone with `close`. */
export async function copyOnServer(contents: Contents): Promise<Database> {
  const { url, drop } = await emptyServerDatabase(await templateOf(SERVER ?? '', contents))
  const database = await openDatabase(await openServer(url), async () => {})
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
  if (engine === 'pglite') return lend({ migrations: [] })
  const { url, drop } = await emptyServerDatabase()
  const server = await openServer(url)
  return { ...server, close: () => server.close().then(drop) }
}

/** A new database on the server of TEST_DATABASE_URL; a copy of `template` where one is named. */
export async function emptyServerDatabase(
  template = 'template1',
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`)
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
