import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { restore } from '../../src/database/backup/restore.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import { nightlyBackup } from '../../src/jobs/nightly-backup.ts'
import { createClock } from '../support/clock.ts'
import { emptyEngine, testDatabase } from '../support/database.ts'
import { fillEveryTable, readEveryRow } from '../support/fill.ts'
import { temporaryFolder } from '../support/folder.ts'

const nameOf = (day: string) => `dieuphoi-202611${day}-023000.jsonl.gz`
const DAYS = Array.from({ length: 16 }, (_, at) => String(at + 1).padStart(2, '0'))

it('keeps the nights of a fortnight, may be done twice, and can be restored', async () => {
  const clock = createClock('2026-11-01T02:30:00+07:00')
  const folder = temporaryFolder()
  const database = await testDatabase()
  onTestFinished(() => database.close())
  await database.session(fillEveryTable)
  const job = nightlyBackup(database, folder, clock.now)
  expect(job.at).toBe('02:30')
  await job.run()
  expect(readdirSync(folder)).toEqual([nameOf('01')])

  for (const day of DAYS.slice(1, -1)) copyFileSync(join(folder, nameOf('01')), join(folder, nameOf(day)))
  clock.pass(15 * 24 * 60)
  await job.run()
  expect(readdirSync(folder).sort()).toEqual(DAYS.slice(-14).map(nameOf))
  clock.pass(1)
  await job.run()
  expect(readdirSync(folder)).toHaveLength(14)

  const file = join(folder, nameOf('16'))
  const engine = await emptyEngine('pglite')
  onTestFinished(() => engine.close())
  await restore(engine, { file, migrations: await readMigrations() })
  expect(await engine.session(readEveryRow)).toEqual(await database.session(readEveryRow))
})
