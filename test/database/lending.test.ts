import { expect, it } from 'vitest'
import type { OpenEngine } from '../../src/database/engines/engine.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import { upon } from '../../src/database/open.ts'
import { fillEveryTable, readEveryRow } from '../support/fill.ts'
import { lend } from '../support/lending.ts'

// What tests lend each other must not show who had it before.

const contents = { migrations: await readMigrations() }
const entry = { at: new Date(0), actor: 'somebody', action: 'tested', subject: 'lending', details: {} }
const rowsOf = (engine: OpenEngine) => engine.session(readEveryRow)

it('is as at first for the next: rows, and numbers that count them', async () => {
  const first = await lend(contents)
  const before = await rowsOf(first)
  await upon(first).queries.auditEntry.create({ data: entry })
  await first.close()
  const second = await lend(contents)
  await second.session(fillEveryTable)
  await second.close()
  const third = await lend(contents)
  expect(await rowsOf(third)).toEqual(before)
  expect((await upon(third).queries.auditEntry.create({ data: entry })).id).toBe(1)
  await third.close()
})

it('is nobody else’s where its tables were changed', async () => {
  const first = await lend(contents)
  await first.session(({ run }) => run('ALTER TABLE "Person" ADD COLUMN "odd" TEXT'))
  await first.close()
  const second = await lend(contents)
  expect(
    await second.session(({ ask }) =>
      ask(`SELECT * FROM information_schema.columns WHERE column_name = 'odd'`),
    ),
  ).toEqual([])
  await second.close()
})

it('is empty again where it was empty', async () => {
  const first = await lend({ migrations: [] })
  await migrate(first, contents.migrations)
  await first.close()
  const second = await lend({ migrations: [] })
  expect(await rowsOf(second)).toEqual({})
  await second.close()
})

it('is out of reach for whoever gave it back', async () => {
  const engine = await lend(contents)
  const { queries } = upon(engine)
  await queries.person.count()
  await engine.close()
  await expect(queries.person.count()).rejects.toThrow()
  await expect(engine.session(({ ask }) => ask('SELECT 1'))).rejects.toThrow()
})
