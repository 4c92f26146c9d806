import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportLines } from '../../../src/database/backup/export.ts'
import { readRows } from '../../../src/database/backup/rows.ts'
import { readCatalogue } from '../../../src/database/catalogue.ts'
import type { OpenEngine } from '../../../src/database/engines/engine.ts'
import { createClock } from '../../support/clock.ts'
import { emptyEngine, engines } from '../../support/database.ts'

const TABLES = `
  CREATE TABLE numbered (id INT PRIMARY KEY, text TEXT);
  INSERT INTO numbered SELECT n, 'số ' || n FROM generate_series(1, 1203) n;
  CREATE TABLE paired (b TEXT, a INT, PRIMARY KEY (b, a));
  INSERT INTO paired SELECT 'nhóm ' || n % 7, n FROM generate_series(1, 1203) n;
  CREATE TABLE timed (at TIMESTAMPTZ(3) PRIMARY KEY);
  INSERT INTO timed SELECT timestamptz '2022-01-01' + n * interval '1 ms' FROM generate_series(1, 1203) n;
  CREATE TABLE keyless (text TEXT);
  INSERT INTO keyless SELECT 'lặp ' || n % 3 FROM generate_series(1, 1203) n;
  CREATE TABLE heavy (id INT PRIMARY KEY, text TEXT);
  INSERT INTO heavy SELECT n, repeat('nặng', 50000) FROM generate_series(1, 120) n;
  CREATE TABLE bare ();`

describe.each(engines)('the rows of a table on %s', (name) => {
  let engine: OpenEngine
  beforeAll(async () => {
    engine = await emptyEngine(name)
    await engine.session((session) => session.run(TABLES))
  })
  afterAll(() => engine.close())

  const pagesOf = (table: string) =>
    engine.session(async (session) => {
      const { tables } = await readCatalogue(session)
      const [found] = tables.filter((one) => one.name === table)
      if (!found) throw new Error(`no table ${table}`)
      return Array.fromAsync(readRows(session, found))
    })

  it.each(['numbered', 'paired', 'timed', 'keyless'])('are read each once, in pages: %s', async (table) => {
    const pages = await pagesOf(table)
    expect(Math.max(...pages.map((lines) => lines.length))).toBeLessThanOrEqual(500)
    const read = pages.flat().map((line): string[] => JSON.parse(line))
    const stored = await engine.session((session) => session.ask(`SELECT t.*::text AS row FROM ${table} t`))
    expect(read).toHaveLength(1203)
    expect(read.map((row) => row.length).every((length) => length === read[0]?.length)).toBe(true)
    if (table !== 'keyless') expect(new Set(pages.flat()).size).toBe(stored.length)
  })

  it('are read few at a time where they are heavy', async () => {
    const pages = await pagesOf('heavy')
    expect(pages.flat()).toHaveLength(120)
    expect(pages.slice(1).every((lines) => lines.length <= 5)).toBe(true)
  })

  it('may be none, and without columns', async () => {
    expect(await pagesOf('bare')).toEqual([])
  })
})

describe.runIf(engines.includes('postgresql'))('an export while others write', () => {
  it('is of the moment it began', async () => {
    const engine = await emptyEngine('postgresql')
    await engine.session((session) =>
      session.run(`CREATE TABLE a (id SERIAL PRIMARY KEY); INSERT INTO a DEFAULT VALUES;
        CREATE TABLE b (id INT PRIMARY KEY); INSERT INTO b VALUES (1);`),
    )
    const lines = await engine.session(async (session) => {
      const written: string[] = []
      for await (const line of exportLines(session, 'asked', createClock().now())) {
        written.push(line)
        await engine.session((other) =>
          other.run(
            'INSERT INTO a DEFAULT VALUES; INSERT INTO b SELECT max(id) FROM a; DELETE FROM b WHERE id = 1',
          ),
        )
      }
      return written.join('').trimEnd().split('\n').slice(1)
    })
    expect(lines.slice(0, 4)).toEqual([
      '{"table":"a","columns":["id"]}',
      '["1"]',
      '{"table":"b","columns":["id"]}',
      '["1"]',
    ])
    expect(lines.at(-1)).toBe('{"end":true,"rows":2}')
    await engine.close()
  })
})
