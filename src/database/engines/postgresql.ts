import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { UserError } from '../../user-error.ts'
import type { OpenEngine } from './engine.ts'

const OLDEST = 15
const UNREACHABLE_AFTER_MS = 10_000

/** Opens a PostgreSQL server's database. Throws a UserError where it cannot be reached or is too old; never says the password. */
export async function openServer(url: string): Promise<OpenEngine> {
  const connectionString = withOptions(url)
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: UNREACHABLE_AFTER_MS })
  pool.on('error', () => {}) // an idle connection was lost; the pool opens another when it is needed
  try {
    await refuseOldServer(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    name: 'postgresql',
    adapter: new PrismaPg(pool),
    async session(work) {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const result = await work({
          run: async (script) => {
            await client.query(script)
          },
          ask: async (sql, parameters = []) => (await client.query(sql, parameters)).rows,
        })
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        client.release(true) // closing the connection rolls back, whatever state it is in
        throw error
      }
    },
    jobStore: { connectionString },
    close: () => pool.end(),
  }
}

// The adapter writes UTC without saying so. Compiling takes two seconds for a query that then runs thirty milliseconds.
function withOptions(url: string): string {
  const parsed = new URL(url)
  const options = [parsed.searchParams.get('options'), '-c TimeZone=UTC', '-c jit=off']
    .filter(Boolean)
    .join(' ')
  parsed.searchParams.set('options', options)
  return parsed.href
}

async function refuseOldServer(pool: pg.Pool): Promise<void> {
  const version = await pool
    .query<{ server_version_num: string }>('SHOW server_version_num')
    .then(({ rows }) => Number(rows[0]?.server_version_num))
    .catch((error: Error & { code?: string }) => {
      throw new UserError('database-unreachable', { reason: error.code ?? error.message })
    })
  const major = Math.floor(version / 10_000)
  if (major < OLDEST) throw new UserError('database-too-old', { version: major, oldest: OLDEST })
}
