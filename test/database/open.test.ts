import { expect, it, onTestFinished } from 'vitest'
import type { OpenEngine } from '../../src/database/engines/engine.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import { openDatabase } from '../../src/database/open.ts'
import { emptyEngine } from '../support/database.ts'
import { readEveryRow } from '../support/fill.ts'

const house = await readMigrations()
const later = {
  name: '99990101000000_later',
  script: 'CREATE TABLE later (id INT PRIMARY KEY);',
  checksum: '1',
}
const SETTING = `INSERT INTO "Setting" (key, value, "changedAt") VALUES ('a', '1', now())`

async function opened(): Promise<OpenEngine> {
  const engine = await emptyEngine('pglite')
  onTestFinished(() => engine.close().catch(() => {})) // it may be closed already
  return engine
}

/** Opens with one more migration than the house has; gives which tables stood when a backup was to be made. */
async function openLater(engine: OpenEngine): Promise<string[][]> {
  const backedUp: string[][] = []
  await openDatabase(
    engine,
    async () => backedUp.push(Object.keys(await engine.session(readEveryRow))),
    Promise.resolve([...house, later]),
  )
  return backedUp
}

it('is backed up before it is migrated, where it holds anything', async () => {
  const engine = await opened()
  await migrate(engine, house)
  await engine.session((session) => session.run(SETTING))
  const [tables, ...more] = await openLater(engine)
  expect(more).toEqual([])
  expect(tables).toContain('Setting')
  expect(tables).not.toContain('later')
  expect(await engine.session(readEveryRow)).toMatchObject({ Setting: [expect.any(String)], later: [] })
  expect(await openLater(engine)).toEqual([])
})

it('is not where it is new or empty', async () => {
  expect(await openLater(await opened())).toEqual([])
  const empty = await opened()
  await migrate(empty, house)
  expect(await openLater(empty)).toEqual([])
})

it('stays as it was where the backup fails, and where a newer version has used it', async () => {
  const engine = await opened()
  await migrate(engine, house)
  await engine.session((session) => session.run(SETTING))
  const held = { ...engine, close: async () => {} }
  const failing = () => Promise.reject(new Error('no space left'))
  const opening = openDatabase(held, failing, Promise.resolve([...house, later]))
  await expect(opening).rejects.toThrow('no space left')
  expect(await engine.session(readEveryRow)).not.toHaveProperty('later')

  const older = openDatabase(held, failing, Promise.resolve([later]))
  await expect(older).rejects.toMatchObject({ key: 'database-newer' })
})
