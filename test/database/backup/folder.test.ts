import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backUp } from '../../../src/database/backup/back-up.ts'
import { keepNewest } from '../../../src/database/backup/folder.ts'
import type { Why } from '../../../src/database/backup/format.ts'
import type { Database } from '../../../src/database/database.ts'
import { createClock } from '../../support/clock.ts'
import { testDatabase } from '../../support/database.ts'
import { temporaryFolder } from '../../support/folder.ts'

describe('the folder of backups', () => {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  const clock = createClock('2026-11-26T02:30:00+07:00')
  const make = (folder: string, why: Why = 'nightly') => backUp(database, folder, why, clock.now())

  it('has files named for the moment at the office, for their owner alone', async () => {
    const folder = join(temporaryFolder(), 'backups')
    const { file, bytes } = await make(folder)
    expect(file).toBe(join(folder, 'dieuphoi-20261126-023000.jsonl.gz'))
    expect(statSync(file)).toMatchObject({ size: bytes })
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600])
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('loses none that are made in the same second', async () => {
    const folder = temporaryFolder()
    const made = await Promise.all([make(folder), make(folder), make(folder)])
    made.push(await make(folder))
    expect(new Set(made.map(({ file }) => file)).size).toBe(4)
    expect(readdirSync(folder)).toHaveLength(4)
  })

  it('has nothing of one that failed', async () => {
    const folder = temporaryFolder()
    const failing = {
      session: async () => {
        throw new Error('the database went away')
      },
    }
    await expect(backUp(failing, folder, 'asked', clock.now())).rejects.toThrow('went away')
    expect(readdirSync(folder)).toEqual([])
  })

  it('says why it cannot be written to', async () => {
    const file = join(temporaryFolder(), 'a-file')
    writeFileSync(file, '')
    await expect(make(join(file, 'backups'))).rejects.toMatchObject({ key: 'backup-refused' })
  })

  it('keeps the newest of the nights, and all that were made for another reason', async () => {
    const folder = temporaryFolder()
    const made = []
    for (const why of [
      'asked',
      'nightly',
      'before-migration',
      'nightly',
      'nightly',
      'before-restore',
    ] as const) {
      clock.pass(24 * 60)
      made.push(basename((await make(folder, why)).file))
    }
    const others = ['dieuphoi-20200101-000000.jsonl.gz', 'notes.txt']
    for (const name of others) writeFileSync(join(folder, name), 'not made here')
    for (const _ of ['once', 'again']) await keepNewest(folder, 'nightly', 2, clock.now())
    expect(readdirSync(folder).sort()).toEqual([...made.toSpliced(1, 1), ...others].sort())
  })

  it('is cleared of what killed processes left, but not of what is being written', async () => {
    const folder = temporaryFolder()
    const [old, current] = ['dieuphoi-20260101-023000', 'dieuphoi-20260102-023000'].map((name) =>
      join(folder, `${name}.jsonl.gz.unfinished`),
    )
    for (const file of [old, current]) writeFileSync(String(file), '')
    const yesterday = clock.now().minus({ hours: 25 }).toJSDate()
    utimesSync(String(old), yesterday, yesterday)
    utimesSync(String(current), clock.now().toJSDate(), clock.now().toJSDate())
    await keepNewest(folder, 'nightly', 14, clock.now())
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([current])
  })
})
