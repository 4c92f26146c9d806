import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { backUp } from '../../../src/database/backup/back-up.ts'
import { checkBackup } from '../../../src/database/backup/restore.ts'
import { readMigrations } from '../../../src/database/migrations/read.ts'
import { createClock } from '../../support/clock.ts'
import { testDatabase } from '../../support/database.ts'
import { fillEveryTable } from '../../support/fill.ts'
import { temporaryFolder } from '../../support/folder.ts'

const migrations = await readMigrations()

describe('a file that is no whole backup', () => {
  let whole: Buffer
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dieuphoi-test-'))
    const database = await testDatabase()
    await database.session(fillEveryTable)
    const { file } = await backUp(database, folder, 'asked', createClock().now())
    whole = readFileSync(file)
    await database.close()
    rmSync(folder, { recursive: true })
  })

  async function check(content: Buffer): Promise<string> {
    const file = join(temporaryFolder(), 'dieuphoi.jsonl.gz')
    writeFileSync(file, content)
    return checkBackup(file, migrations).then(
      () => 'whole',
      ({ key }) => key,
    )
  }

  const edited = (edit: (lines: string[]) => string[]) => {
    const lines = gunzipSync(whole).toString().trimEnd().split('\n')
    return gzipSync(`${edit(lines).join('\n')}\n`)
  }

  it('is told from one', async () => {
    expect(await check(whole)).toBe('whole')
  })

  it('was cut off, wherever', async () => {
    for (let part = 1; part < 20; part++) {
      const length = Math.floor((whole.length * part) / 20)
      expect([length, await check(whole.subarray(0, length))]).toEqual([length, 'backup-damaged'])
    }
    expect(await check(whole.subarray(0, whole.length - 1))).toBe('backup-damaged')
    expect(await check(Buffer.alloc(0))).toBe('backup-damaged')
  })

  it('has a wrong byte, wherever', async () => {
    for (let part = 1; part < 20; part++) {
      const at = Math.floor((whole.length * part) / 20)
      const wrong = Buffer.from(whole)
      wrong.writeUInt8(wrong.readUInt8(at) ^ 0x10, at)
      // In the head itself it is no longer known for a backup.
      expect([at, await check(wrong)]).toEqual([at, expect.stringMatching(/^backup-(?:damaged|foreign)$/)])
    }
  })

  it('has lines missing, or too many', async () => {
    expect(await check(edited((lines) => lines.slice(0, -1)))).toBe('backup-damaged')
    expect(await check(edited((lines) => lines.toSpliced(2, 1)))).toBe('backup-damaged')
    expect(await check(edited((lines) => lines.toSpliced(1, 1)))).toBe('backup-damaged')
    expect(await check(edited((lines) => [...lines, '["1"]']))).toBe('backup-damaged')
    expect(await check(edited((lines) => lines.toSpliced(2, 0, '{"table":')))).toBe('backup-damaged')
  })

  it('is something else', async () => {
    expect(await check(Buffer.from('PK\u0003\u0004 not at all'))).toBe('backup-foreign')
    expect(await check(gzipSync('a letter\n'.repeat(1000)))).toBe('backup-foreign')
    expect(await check(gzipSync('a letter without an end'))).toBe('backup-foreign')
    expect(await check(gzipSync('{"backup":"of something else","version":1}\n'))).toBe('backup-foreign')
  })

  it('is of a version to come', async () => {
    expect(await check(gzipSync('{"backup":"dieuphoi","version":2}\n'))).toBe('backup-newer')
    expect(
      await check(
        edited(([head = '', ...rest]) => [
          head.replace('"migrations":[', '"migrations":["9_to_come",'),
          ...rest,
        ]),
      ),
    ).toBe('backup-newer')
  })

  it('cannot be read', async () => {
    const checking = checkBackup(join(temporaryFolder(), 'nowhere.jsonl.gz'), migrations)
    await expect(checking).rejects.toMatchObject({ key: 'backup-unreadable', details: { reason: 'ENOENT' } })
    await expect(checkBackup(temporaryFolder(), migrations)).rejects.toMatchObject({
      key: 'backup-unreadable',
    })
  })
})
