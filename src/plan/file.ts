import { open, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { UserError } from '../user-error.ts'
import { decodeText } from './formats/decode.ts'
import { textFromDocx } from './formats/docx.ts'
import { contentKind, type FileKind } from './formats/kind.ts'
import { textFromPdf } from './formats/pdf.ts'
import { isPlan } from './is-plan.ts'
import type { ReadPlan } from './model.ts'
import { readPlan } from './read.ts'
import { refuseSecret } from './secret.ts'

const LARGEST_MEGABYTES = 20
const LARGEST = LARGEST_MEGABYTES * 1024 * 1024

const ENDINGS: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.docx': 'docx',
  '.pdf': 'pdf',
}

/**
 * Reads a plan from a .txt, .md, .docx or .pdf file. What cannot be read as a plan is refused with a {@link UserError}
 * (`plan-file-…`): missing, too large, empty, another kind than its ending says, damaged, locked, scanned, secret, no plan.
 */
export async function readPlanFile(path: string): Promise<ReadPlan> {
  const file = basename(path)
  const ending = extname(file).toLowerCase()
  const kind = ENDINGS[ending]
  if (!kind) throw new UserError('plan-file-kind', { file })
  const bytes = await readBounded(path, file)
  const found = contentKind(bytes)
  if (found === 'word') throw new UserError('plan-file-old-word', { file })
  if (found !== kind) throw new UserError('plan-file-mismatch', { file, ending })
  const text = await textOf(kind, bytes, file)
  if (text.trim() === '')
    throw new UserError(kind === 'pdf' ? 'plan-file-scanned' : 'plan-file-empty', { file })
  refuseSecret(text, file)
  const plan = readPlan(text)
  if (!isPlan(plan)) throw new UserError('plan-file-no-plan', { file })
  return plan
}

async function textOf(kind: FileKind, bytes: Buffer, file: string): Promise<string> {
  if (kind === 'docx') return textFromDocx(bytes, file)
  if (kind === 'pdf') return textFromPdf(bytes, file)
  return decodeText(bytes, file)
}

/** The size is asked before reading, and reading stops at it: a file may grow meanwhile. */
async function readBounded(path: string, file: string): Promise<Buffer> {
  const size = await sizeOf(path, file)
  if (size > LARGEST) throw new UserError('plan-file-too-large', { file, limit: LARGEST_MEGABYTES })
  if (size === 0) throw new UserError('plan-file-empty', { file })
  const handle = await open(path).catch(() => {
    throw new UserError('plan-file-unreadable', { file })
  })
  try {
    const buffer = Buffer.alloc(size)
    const { bytesRead } = await handle.read(buffer, 0, size, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function sizeOf(path: string, file: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new UserError('plan-file-missing', { file })
  if (!found.isFile()) throw new UserError('plan-file-unreadable', { file })
  return found.size
}
