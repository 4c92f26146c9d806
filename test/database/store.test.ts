import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { databaseOf, holdDataFolder } from '../../src/database/data-folder.ts'
import { openStore } from '../../src/database/store.ts'
import { temporaryFolder } from '../support/folder.ts'
import { layDatabase } from '../support/laid-folder.ts'

const where = () => ({ dataDir: temporaryFolder(), databaseUrl: null })

it('is refused while a bot runs, and keeps bots away while it is open', async () => {
  const here = where()
  await layDatabase(here.dataDir, { migrations: [] })
  const bot = holdDataFolder(here.dataDir)
  await expect(openStore(here)).rejects.toMatchObject({ key: 'restore-bot-running' })
  bot.release()
  const store = await openStore(here)
  expect(() => holdDataFolder(here.dataDir)).toThrow(expect.objectContaining({ key: 'data-folder-in-use' }))
  await store.close()
  holdDataFolder(here.dataDir).release()
})

it('says which folder to put away where a database is damaged', async () => {
  const here = where()
  const folder = databaseOf(here.dataDir)
  mkdirSync(folder)
  writeFileSync(join(folder, 'PG_VERSION'), '')
  await expect(openStore(here)).rejects.toMatchObject({ key: 'restore-cannot-open', details: { folder } })
  holdDataFolder(here.dataDir).release()
})
