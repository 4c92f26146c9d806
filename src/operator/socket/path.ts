import { createHash } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

// Systems cut or refuse longer ones: 104 bytes on macOS, 108 on Linux.
const LONGEST = 100

/** Where the bot of this data folder listens to its operator. */
export function socketPath(dataDir: string): string {
  const inside = join(dataDir, 'operator.sock')
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\dieuphoi-${hash}`
  if (Buffer.byteLength(inside) <= LONGEST) return inside
  return join(tmpdir(), `dieuphoi-${userInfo().uid}`, `${hash}.sock`)
}

/** Makes the socket's folder, for this user alone. Throws where somebody else made it. */
export function secureFolderOf(path: string): void {
  if (process.platform === 'win32') return
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid } = userInfo()
  if (statSync(folder).uid !== uid) throw new Error(`${folder} belongs to another user`)
}
