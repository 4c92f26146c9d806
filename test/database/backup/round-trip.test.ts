import { describe, expect, it, onTestFinished } from 'vitest'
import { backUp } from '../../../src/database/backup/back-up.ts'
import { restore } from '../../../src/database/backup/restore.ts'
import type { OpenEngine } from '../../../src/database/engines/engine.ts'
import { migrate } from '../../../src/database/migrations/migrate.ts'
import { type Migration, readMigrations } from '../../../src/database/migrations/read.ts'
import { createClock } from '../../support/clock.ts'
import { emptyEngine, engines } from '../../support/database.ts'
import { fillEveryTable, readEveryRow } from '../../support/fill.ts'
import { temporaryFolder } from '../../support/folder.ts'

const clock = createClock()
const house = await readMigrations()

// Of every kind that the house may come to use, with what makes copying hard.
const odd: Migration = {
  name: '1_odd',
  checksum: '1',
  script: `
    CREATE TYPE "Odd Kind" AS ENUM ('một', 'hai "2"');
    CREATE TABLE "Odd ""Table""" (
      "id" BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      "self" BIGINT REFERENCES "Odd ""Table""" ("id"),
      "kind" "Odd Kind" NOT NULL, "kinds" "Odd Kind"[], "short" VARCHAR(80), "texts" TEXT[],
      "small" SMALLINT, "whole" INT, "exact" NUMERIC(12, 2), "single" REAL, "double" DOUBLE PRECISION, "yes" BOOLEAN,
      "at" TIMESTAMPTZ(3), "there" TIMESTAMP, "on" DATE, "by" TIME, "for" INTERVAL, "key" UUID, "bytes" BYTEA,
      "loose" JSON, "json" JSONB, "jsons" JSONB[], "numbers" INT[],
      "twice" INT GENERATED ALWAYS AS ("whole" * 2) STORED
    );
    CREATE TABLE "a" ("id" SERIAL PRIMARY KEY, "b" INT UNIQUE);
    CREATE TABLE "b" ("id" SERIAL PRIMARY KEY, "a" INT NOT NULL REFERENCES "a" ("id"));
    ALTER TABLE "a" ADD FOREIGN KEY ("b") REFERENCES "b" ("id");
    CREATE TABLE "keyless" ("text" TEXT, "a" INT NOT NULL REFERENCES "a" ("id"));
    CREATE TABLE "pair" ("x" INT, "y" TEXT, PRIMARY KEY ("y", "x"));`,
}

async function opened(name: OpenEngine['name'], migrations: readonly Migration[] = []): Promise<OpenEngine> {
  const engine = await emptyEngine(name)
  onTestFinished(() => engine.close())
  await migrate(engine, migrations)
  return engine
}

const ways = engines.flatMap((from) => engines.map((to) => ({ from, to })))

describe.each(ways)('what is backed up on $from and restored on $to', ({ from, to }) => {
  it.each([
    ['the house as it is', house],
    ['every kind of column and reference', [odd]],
  ])('is the same, row for row: %s', async (_, migrations) => {
    const source = await opened(from, migrations)
    await source.session(fillEveryTable)
    const stored = await source.session(readEveryRow)
    expect(Object.values(stored).every((rows) => rows.length > 0)).toBe(true)

    const { file } = await backUp(source, temporaryFolder(), 'asked', clock.now())
    const target = await opened(to)
    const { rows } = await restore(target, { file, migrations })
    expect(await target.session(readEveryRow)).toEqual(stored)
    expect(rows).toBe(Object.values(stored).flat().length)
  })
})
