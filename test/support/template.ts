import pg from 'pg'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { type Contents, nameOf } from './dump.ts'

const PREFIX = 'dieuphoi_test_template_'

/**
 * A database on the server from which others are copied, made once for the same contents and left there: copying takes a
 * moment, migrating a second. What was made for others is dropped when a new one is.
 */
export async function templateOf(server: string, contents: Contents): Promise<string> {
  const name = `${PREFIX}${contents.fill ? 'seeded' : 'empty'}_${nameOf(contents)}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const isThere = async () =>
      (await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount === 1
    if (await isThere()) return name
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [PREFIX])
    if (!(await isThere())) await make(client, server, name, contents)
    return name
  } finally {
    await client.end()
  }
}

// Under another name until it is whole.
async function make(client: pg.Client, server: string, name: string, contents: Contents): Promise<void> {
  const kind = name.slice(0, name.lastIndexOf('_'))
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [kind],
  )
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`)
  const unfinished = `${kind}_unfinished`
  await client.query(`CREATE DATABASE ${unfinished}`)
  const url = new URL(server)
  url.pathname = unfinished
  const engine = await openServer(url.href)
  await migrate(engine, contents.migrations)
  await contents.fill?.(engine)
  await engine.close()
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`)
}
