import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Finding } from '../../chat/platform.ts'

const OLDEST = 24

export function lookAtNode(version: string): Finding {
  const major = Number(/^v(\d+)/u.exec(version)?.[1])
  const details = { version, oldest: OLDEST }
  return major >= OLDEST
    ? { level: 'ok', key: 'doctor-node', details }
    : { level: 'fault', key: 'doctor-node-old', details }
}

/** A folder that is not there yet needs one above it that can be written. */
export function lookAtFolder(folder: string): Finding {
  let nearest = folder
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest)
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK)
    return { level: 'ok', key: 'doctor-folder', details: { folder } }
  } catch {
    return { level: 'fault', key: 'doctor-folder-refused', details: { folder } }
  }
}
