import { UserError } from '../../user-error.ts'

/** The text of a plain file: UTF-8 with or without its mark, or UTF-16 with one. Older Vietnamese encodings are refused by name. */
export function decodeText(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new UserError('plan-file-encoding', { file })
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
