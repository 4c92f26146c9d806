import { writeFile } from 'node:fs/promises'
import { UserError } from '../user-error.ts'

/** Writes a file that its owner alone reads. Throws a UserError where that cannot be. */
export async function writeOut(file: string, content: string | Buffer): Promise<void> {
  try {
    await writeFile(file, content, { mode: 0o600 })
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new UserError('contacts-out-refused', { file, why })
  }
}
