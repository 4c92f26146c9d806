import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { OpenEngine } from '../../src/database/engines/engine.ts'
import { openInMemory } from '../../src/database/engines/pglite.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import type { Migration } from '../../src/database/migrations/read.ts'

export interface Contents {
  migrations: readonly Migration[]
  /** What else decides what is in it; it is put there by `fill`. */
  texts?: readonly string[]
  fill?: (engine: OpenEngine) => Promise<unknown>
}

/** Where what takes long to make is kept between runs. */
export const CACHE = fileURLToPath(new URL('../../node_modules/.cache/dieuphoi/', import.meta.url))

const dumps = new Map<string, Promise<Blob>>()

/** A database on PGlite to load, made once for the same contents and kept: making it takes seconds, loading a moment. */
export function dumpOf(contents: Contents): Promise<Blob> {
  const { migrations, fill } = contents
  const file = `${CACHE}pglite-${nameOf(contents)}.tar`
  const dump = dumps.get(file) ?? keptDump(file, migrations, fill)
  dumps.set(file, dump)
  return dump
}

/** Names contents: others have another name. */
export function nameOf({ migrations, texts = [] }: Contents): string {
  const about = [...migrations.flatMap(({ name, checksum }) => [name, checksum]), ...texts].join('\n')
  return createHash('sha256').update(about).digest('hex').slice(0, 16)
}

async function keptDump(
  file: string,
  migrations: readonly Migration[],
  fill: Contents['fill'],
): Promise<Blob> {
  if (existsSync(file)) return new Blob([await readFile(file)])
  const engine = await openInMemory()
  if (migrations.length > 0) await migrate(engine, migrations)
  await fill?.(engine)
  const made = await engine.pglite.dumpDataDir('none')
  await engine.close()
  await mkdir(CACHE, { recursive: true })
  await writeFile(`${file}.${process.pid}`, Buffer.from(await made.arrayBuffer()))
  await rename(`${file}.${process.pid}`, file)
  return made
}
