import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenEngine } from '../../src/database/engines/engine.ts'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { emptyEngine, emptyServerDatabase, engines } from '../support/database.ts'

const one = { name: '1_one', script: 'CREATE TABLE one (id INT); CREATE TABLE uno (id INT);', checksum: '1' }
const two = { name: '2_two', script: 'CREATE TABLE two (id INT);', checksum: '2' }
const broken = { name: '2_broken', script: 'CREATE TABLE two (id INT); SELECT nothing;', checksum: '3' }

describe.each(engines)('migrating on %s', (name) => {
  let engine: OpenEngine
  const tables = () =>
    engine.session(async (session) => {
      const rows = await session.ask(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)
      return rows.map((row) => row.tablename)
    })
  beforeAll(async () => {
    engine = await emptyEngine(name)
  })
  afterAll(() => engine.close())

  it('applies what is missing, once', async () => {
    expect(await migrate(engine, [one])).toEqual(['1_one'])
    expect(await migrate(engine, [one])).toEqual([])
    expect(await tables()).toEqual(['_prisma_migrations', 'one', 'uno'])
  })

  it('leaves nothing of a migration that fails, so that a mended one applies', async () => {
    await expect(migrate(engine, [one, broken])).rejects.toThrow('nothing')
    expect(await tables()).not.toContain('two')
    expect(await migrate(engine, [one, two])).toEqual(['2_two'])
  })

  it('refuses a database newer than the house', async () => {
    await expect(migrate(engine, [one])).rejects.toMatchObject({
      key: 'database-newer',
      details: { migration: '2_two' },
    })
  })
})

describe.runIf(engines.includes('postgresql'))('several processes starting at once', () => {
  it('migrate once', async () => {
    const { url, drop } = await emptyServerDatabase()
    const starting = await Promise.all(Array.from({ length: 5 }, () => openServer(url)))
    const applied = await Promise.all(starting.map((engine) => migrate(engine, [one, two])))
    expect(applied.flat().sort()).toEqual(['1_one', '2_two'])
    await Promise.all(starting.map((engine) => engine.close()))
    await drop()
  })

  it('are told where the server cannot be reached, without the password', async () => {
    const opening = openServer('postgres://someone:secret@127.0.0.1:1/nowhere')
    await expect(opening).rejects.toMatchObject({
      key: 'database-unreachable',
      details: { reason: 'ECONNREFUSED' },
    })
  })
})
