import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { backUp } from '../../src/database/backup/back-up.ts'
import type { OpenEngine } from '../../src/database/engines/engine.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import type { Store } from '../../src/database/store.ts'
import type { House } from '../../src/operator/procedure.ts'
import { createClock } from '../support/clock.ts'
import { emptyEngine, engines, testDatabase } from '../support/database.ts'
import { fillEveryTable, readEveryRow } from '../support/fill.ts'
import { temporaryFolder } from '../support/folder.ts'
import { operatorAt } from '../support/operator.ts'

async function opened(name: OpenEngine['name'] = 'pglite'): Promise<OpenEngine> {
  const engine = await emptyEngine(name)
  onTestFinished(() => engine.close())
  await migrate(engine, await readMigrations())
  return engine
}

async function filled(): Promise<OpenEngine> {
  const engine = await opened()
  await engine.session(fillEveryTable)
  return engine
}

/** An operator whose data folder holds this database, and at whose addresses stand others. */
function operatorOn(here: OpenEngine, there: Record<string, OpenEngine> = {}) {
  const dataDir = temporaryFolder()
  const openStore = async (address?: string): Promise<Store> => {
    const engine = address === undefined ? here : there[address]
    if (!engine) throw new Error(`nothing stands at ${address}`)
    return { ...engine, close: async () => {} }
  }
  const backups = () => readdirSync(join(dataDir, 'backups')).map((name) => join(dataDir, 'backups', name))
  return { ...operatorAt({ tools: { dataDir, openStore } }), dataDir, backups }
}

const rowsOf = (engine: OpenEngine) => engine.session(readEveryRow)

it('backs up, and is told where', async () => {
  const database = await testDatabase()
  onTestFinished(() => database.close())
  const now = () => new Date('2026-11-25T19:30:00Z')
  const house: House = { database, now, receive: async () => null, findAgency: async () => () => undefined }
  const dataDir = temporaryFolder()
  const { code, printed } = await operatorAt({ house, tools: { dataDir } }).types('backup')
  const file = join(dataDir, 'backups', 'dieuphoi-20261126-023000.jsonl.gz')
  const kilobytes = Math.ceil(statSync(file).size / 1000)
  expect({ code, printed }).toEqual({ code: 0, printed: `Backed up: ${file} (${kilobytes} KB).` })
})

it('restores into an empty database; into another only when asked to, and after a backup', async () => {
  const source = await filled()
  const stored = await rowsOf(source)
  const { file } = await backUp(source, temporaryFolder(), 'asked', createClock().now())
  const target = await opened()
  const operator = operatorOn(target)
  const restored = await operator.types('restore', file)
  expect(restored).toMatchObject({ code: 0, printed: expect.stringMatching(/^Restored \d+ records/) })
  expect(await rowsOf(target)).toEqual(stored)

  await target.session((session) => session.run('DELETE FROM "AuditEntry"'))
  const refused = await operator.types('restore', file)
  expect(refused).toMatchObject({ code: 2, printed: expect.stringContaining('--replace') })
  expect((await rowsOf(target)).AuditEntry).toEqual([])

  const replaced = await operator.types('restore', file, '--replace')
  expect(replaced.code).toBe(0)
  expect(replaced.printed).toMatch(/^What was there has been backed up: .*\nRestored/)
  expect(await rowsOf(target)).toEqual(stored)

  const [aside = ''] = operator.backups()
  await operator.types('restore', aside, '--replace')
  expect((await rowsOf(target)).AuditEntry).toEqual([])
})

it('makes no database for a file that cannot be restored', async () => {
  const file = join(temporaryFolder(), 'letter.txt')
  writeFileSync(file, 'Kính gửi')
  const { code, printed } = await operatorAt().types('restore', file)
  expect(code).toBe(2)
  expect(printed).toBe(
    `The file ${file} is no backup of this program. A backup has a name like dieuphoi-20261126-023000.jsonl.gz.`,
  )
})

it('moves to another database, where that is empty', async () => {
  const source = await filled()
  const stored = await rowsOf(source)
  const target = await opened(engines.at(-1))
  const address = 'postgres://bot:secret@db/bot'
  const operator = operatorOn(source, { [address]: target })
  const moved = await operator.types('move', '--to', address)
  expect(moved.code).toBe(0)
  expect(moved.printed).toMatch(/^Moved \d+ records to PostgreSQL\..*\nBackup as of the move: .*\.jsonl\.gz$/)
  expect(await rowsOf(target)).toEqual(stored)
  expect(await rowsOf(source)).toEqual(stored)

  const again = await operator.types('move', '--to', address)
  expect(again).toMatchObject({ code: 2, printed: expect.stringContaining('target database holds data') })
  expect(`${moved.printed}${again.printed}`).not.toContain('secret')
})

it('is told what cannot be moved, without the address', async () => {
  const source = await opened()
  const operator = operatorOn(source, { 'postgres://bot:secret@db/bot': await opened() })
  for (const [address, said] of [
    ['mysql://bot:secret@db/bot', '--to must be'],
    ['bot:secret', '--to must be'],
    ['postgres://bot:secret@db/bot', 'holds nothing to move'],
  ] as const) {
    const { code, printed } = await operator.types('move', '--to', address)
    expect({ code, printed }).toEqual({ code: 2, printed: expect.stringContaining(said) })
    expect(printed).not.toContain('secret')
  }
  expect(await operator.types('move')).toMatchObject({ code: 2, printed: expect.stringContaining('--to') })
})
