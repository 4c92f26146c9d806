import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { DateTime } from 'luxon'
import { UserError } from '../../user-error.ts'
import type { OpenEngine } from '../engines/engine.ts'
import { exportLines } from './export.ts'
import { makeFile } from './folder.ts'
import type { Why } from './format.ts'

/** Whatever plain SQL can be asked of, whichever engine it is. */
export type Source = Pick<OpenEngine, 'session'>

export interface Written {
  file: string // its path
  bytes: number
}

/**
 * Writes all that the house has stored into a new file of the folder, as of one moment. On PGlite whoever needs the
 * database meanwhile waits. Throws a UserError where the folder cannot be written to; leaves nothing half-written.
 */
export async function backUp(source: Source, folder: string, why: Why, now: DateTime): Promise<Written> {
  try {
    const file = await makeFile(folder, now, (opened) =>
      source.session((session) =>
        pipeline(exportLines(session, why, now), createGzip(), (compressed) => opened.writeFile(compressed)),
      ),
    )
    return { file, bytes: (await stat(file)).size }
  } catch (error) {
    throw isOfTheDisk(error) ? new UserError('backup-refused', { folder, reason: error.message }) : error
  }
}

const DISK = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'ENOTDIR', 'EEXIST'])

function isOfTheDisk(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && DISK.has(String(error.code))
}
