import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { backUp } from '../../../src/database/backup/back-up.ts'
import { restore } from '../../../src/database/backup/restore.ts'
import type { OpenEngine } from '../../../src/database/engines/engine.ts'
import { migrate } from '../../../src/database/migrations/migrate.ts'
import { createClock } from '../../support/clock.ts'
import { emptyEngine, engines } from '../../support/database.ts'
import { readEveryRow } from '../../support/fill.ts'
import { temporaryFolder } from '../../support/folder.ts'

const first = {
  name: '1_first',
  script: `CREATE TYPE mood AS ENUM ('good', 'bad');
    CREATE TABLE person (id SERIAL PRIMARY KEY, name TEXT NOT NULL, mood mood NOT NULL);`,
  checksum: '1',
}
const second = {
  name: '2_second',
  script: `ALTER TABLE person ADD COLUMN greeting TEXT; UPDATE person SET greeting = 'Chào ' || name;
    ALTER TABLE person ALTER COLUMN greeting SET NOT NULL; CREATE TABLE pet (id INT PRIMARY KEY);`,
  checksum: '2',
}
const clock = createClock()

async function opened(name: OpenEngine['name'], ...scripts: string[]): Promise<OpenEngine> {
  const engine = await emptyEngine(name)
  onTestFinished(() => engine.close())
  for (const script of scripts) await engine.session((session) => session.run(script))
  return engine
}

const rowsOf = (engine: OpenEngine) => engine.session(readEveryRow)

describe.each(engines)('restoring on %s', (name) => {
  let source: OpenEngine
  beforeAll(async () => {
    source = await emptyEngine(name)
    await migrate(source, [first])
    await source.session((session) =>
      session.run(
        `INSERT INTO person (name, mood) VALUES ('An', 'good'), ('Bình', 'bad'); DELETE FROM person WHERE id = 2`,
      ),
    )
  })
  afterAll(() => source.close())

  const backedUp = async () => (await backUp(source, temporaryFolder(), 'asked', clock.now())).file

  it('gives no number twice', async () => {
    const target = await opened(name)
    await restore(target, { file: await backedUp(), migrations: [first] })
    await target.session((session) => session.run(`INSERT INTO person (name, mood) VALUES ('Chi', 'good')`))
    expect(await rowsOf(target)).toEqual({ person: ['(1,An,good)', '(3,Chi,good)'] })
  })

  it('brings an older backup to this version, as the migrations would have', async () => {
    const target = await opened(name)
    await restore(target, { file: await backedUp(), migrations: [first, second] })
    expect(await rowsOf(target)).toEqual({ person: ['(1,An,good,"Chào An")'], pet: [] })
    expect(await migrate(target, [first, second])).toEqual([])
  })

  it('refuses a backup of a newer version', async () => {
    const newer = await opened(name)
    await migrate(newer, [first, second])
    const { file } = await backUp(newer, temporaryFolder(), 'asked', clock.now())
    const target = await opened(name)
    await expect(restore(target, { file, migrations: [first] })).rejects.toMatchObject({
      key: 'backup-newer',
    })
    expect(await rowsOf(target)).toEqual({})
  })

  it('takes the place of what is there only when that was put aside', async () => {
    const file = await backedUp()
    const target = await opened(name)
    await migrate(target, [first, second])
    await target.session((session) => session.run('INSERT INTO pet VALUES (7)'))
    await expect(restore(target, { file, migrations: [first, second] })).rejects.toMatchObject({
      key: 'restore-not-empty',
    })
    expect((await rowsOf(target)).pet).toEqual(['(7)'])

    const aside: unknown[] = []
    const putAside = async () => aside.push(await rowsOf(target))
    await restore(target, { file, migrations: [first, second], putAside })
    expect(aside).toEqual([{ person: [], pet: ['(7)'] }])
    expect(await rowsOf(target)).toEqual({ person: ['(1,An,good,"Chào An")'], pet: [] })
  })

  it('goes back to the version before an upgrade', async () => {
    const target = await opened(name)
    await migrate(target, [first, second])
    await target.session((session) => session.run('INSERT INTO pet VALUES (7)'))
    await restore(target, { file: await backedUp(), migrations: [first], putAside: async () => {} })
    expect(await rowsOf(target)).toEqual({ person: ['(1,An,good)'] })
  })

  it('leaves the database of another program alone', async () => {
    const target = await opened(name, 'CREATE TABLE theirs (id INT)')
    const asked = { file: await backedUp(), migrations: [first], putAside: async () => {} }
    await expect(restore(target, asked)).rejects.toMatchObject({ key: 'restore-foreign-database' })
    expect(await rowsOf(target)).toEqual({ theirs: [] })
  })

  it('drops nothing where the house never was', async () => {
    const target = await opened(name, 'CREATE FUNCTION theirs() RETURNS INT LANGUAGE sql AS $$ SELECT 1 $$')
    await restore(target, { file: await backedUp(), migrations: [first] })
    const [row] = await target.session((session) => session.ask('SELECT theirs() AS one'))
    expect(row).toEqual({ one: 1 })
  })

  it('changes nothing where the rows do not fit', async () => {
    const lines = gunzipSync(readFileSync(await backedUp())).toString()
    const file = join(temporaryFolder(), 'edited.jsonl.gz')
    const target = await opened(name)
    await migrate(target, [first])
    for (const [edited, key] of [
      [lines.replace('"good"', '"sad"'), 'restore-refused'],
      [lines.replace('["1",', '["1"'), 'restore-refused'],
      [lines.replace('"name"', '"nickname"'), 'backup-unfit'],
      [lines.replaceAll('"person"', '"people"'), 'backup-unfit'],
    ] as const) {
      expect(edited).not.toBe(lines)
      writeFileSync(file, gzipSync(edited))
      await expect(restore(target, { file, migrations: [first] })).rejects.toMatchObject({ key })
    }
    expect(await rowsOf(target)).toEqual({ person: [] })
    await restore(target, { file: await backedUp(), migrations: [first] })
  })
})

describe.runIf(engines.includes('postgresql'))('restoring while bots run on the same PostgreSQL', () => {
  it('is refused until they have stopped', async () => {
    const source = await opened('pglite')
    await migrate(source, [first])
    const { file } = await backUp(source, temporaryFolder(), 'asked', clock.now())
    const target = await opened(
      'postgresql',
      `CREATE SCHEMA pgboss; CREATE TABLE pgboss.instance (stopped_on TIMESTAMPTZ, heartbeat_on TIMESTAMPTZ, heartbeat_seconds INT);
       INSERT INTO pgboss.instance VALUES (NULL, now(), 30), (now(), now(), 30), (NULL, now() - interval '2 minutes', 30)`,
    )
    const restoring = () => restore(target, { file, migrations: [first] })
    await expect(restoring()).rejects.toMatchObject({ key: 'restore-bot-running' })
    await target.session((session) =>
      session.run(
        'UPDATE pgboss.instance SET stopped_on = now() WHERE heartbeat_on = (SELECT max(heartbeat_on) FROM pgboss.instance)',
      ),
    )
    expect(await restoring()).toMatchObject({ rows: 0 })
  })
})
