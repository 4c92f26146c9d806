/** What a file holds, whatever its name says. `word`: the format of Word before 2007. */
export type FileKind = 'text' | 'docx' | 'pdf' | 'word' | 'other'

const startsWith = (bytes: Buffer, ...magic: number[]) => magic.every((byte, index) => bytes[index] === byte)
const WIDE_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/** Told by its first bytes. */
export function contentKind(bytes: Buffer): FileKind {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'docx'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'word'
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  const wide = WIDE_MARKS.some((mark) => startsWith(bytes, ...mark))
  return !wide && bytes.subarray(0, 8192).includes(0) ? 'other' : 'text'
}
