import { existsSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DateTime } from 'luxon'
import type { Why } from './format.ts'
import { readHead } from './read.ts'

const NAME = /^dieuphoi-\d{8}-\d{6}(?:-\d+)?\.jsonl\.gz$/
const UNFINISHED = /^dieuphoi-.*\.unfinished$/
const FORSAKEN_AFTER_MS = 24 * 3_600_000

/** Where the backups of a data folder stand. */
export function backupsOf(dataDir: string): string {
  return join(dataDir, 'backups')
}

/**
 * Makes a file for its owner alone, named for the moment, and has `write` fill it; resolves with its path. It gets its name
 * when it is whole and on the disk: a process killed meanwhile leaves no backup that is none.
 */
export async function makeFile(
  folder: string,
  now: DateTime,
  write: (file: FileHandle) => Promise<void>,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { path, unfinished, file } = await claim(join(folder, `dieuphoi-${now.toFormat('yyyyMMdd-HHmmss')}`))
  try {
    await write(file)
    await file.sync()
    await file.close()
    await rename(unfinished, path)
    return path
  } catch (error) {
    await file.close()
    await rm(unfinished, { force: true })
    throw error
  }
}

// Whoever makes the unfinished file has the name: of two in the same second, only one does.
async function claim(stem: string) {
  for (let count = 1; ; count++) {
    const path = `${stem}${count > 1 ? `-${count}` : ''}.jsonl.gz`
    const unfinished = `${path}.unfinished`
    const file = await open(unfinished, 'wx', 0o600).catch(unlessTaken)
    if (file && !existsSync(path)) return { path, unfinished, file }
    await file?.close()
    if (file) await rm(unfinished)
  }
}

function unlessTaken(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null
  throw error
}

/** Removes all but the newest of those made for this reason, and what killed processes left unfinished. */
export async function keepNewest(folder: string, why: Why, count: number, now: DateTime): Promise<void> {
  let kept = 0
  for (const name of (await readdir(folder)).sort().reverse()) {
    const path = join(folder, name)
    if (UNFINISHED.test(name) && (await isForsaken(path, now))) await rm(path, { force: true })
    if (NAME.test(name) && (await whyMade(path)) === why && ++kept > count) await rm(path, { force: true })
  }
}

async function isForsaken(path: string, now: DateTime): Promise<boolean> {
  const { mtimeMs } = await stat(path)
  return now.toMillis() - mtimeMs > FORSAKEN_AFTER_MS
}

// One that cannot be read is left alone: whoever looks into it ought to find it.
function whyMade(path: string): Promise<Why | null> {
  return readHead(path).then(
    ({ why }) => why,
    () => null,
  )
}
