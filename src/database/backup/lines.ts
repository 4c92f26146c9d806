import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { UserError } from '../../user-error.ts'

// Not node:readline, which also ends lines at characters that may stand in a text, such as U+2028.
const END = '\n'
const LONGEST_LINE = 128 * 1024 * 1024

/** The lines of a compressed file. Throws a UserError where it cannot be read, is not compressed, or is not whole. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const text = pipeline(createReadStream(file), createGunzip(), () => {}).setEncoding('utf8')
  let begun = ''
  try {
    for await (const piece of text) {
      const [first = '', ...others] = String(piece).split(END)
      begun += first
      for (const next of others) {
        yield begun
        begun = next
      }
      if (begun.length > LONGEST_LINE) throw damaged(file)
    }
  } catch (error) {
    throw explain(error, file)
  }
  if (begun !== '') yield begun
}

export function damaged(file: string): UserError {
  return new UserError('backup-damaged', { file })
}

export function foreign(file: string): UserError {
  return new UserError('backup-foreign', { file })
}

function explain(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  const isOfZlib = String(error.code).startsWith('Z_')
  if (isOfZlib) return /header|method/.test(error.message) ? foreign(file) : damaged(file)
  return 'syscall' in error ? new UserError('backup-unreadable', { file, reason: String(error.code) }) : error
}
