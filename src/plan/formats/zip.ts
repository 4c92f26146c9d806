import { inflateRawSync } from 'node:zlib'

/** Why a .docx was refused before a library unpacks it. */
export type ZipFault = 'damaged' | 'locked' | 'too-large'

const LARGEST_UNPACKED = 80 * 1024 * 1024
const MOST_ENTRIES = 4000
const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

interface Entry {
  name: string
  flags: number
  method: number
  packed: number
  unpacked: number
  offset: number
}

/**
 * Checks that an archive unpacks into a bounded size. The sizes it declares are not believed: each entry is unpacked
 * here under what is left of the bound. Null when the archive is sound and holds this file, by default a Word document's.
 */
export function checkZip(bytes: Buffer, holds = 'word/document.xml'): ZipFault | null {
  try {
    const entries = readEntries(bytes)
    if (!entries?.some((entry) => entry.name === holds)) return 'damaged'
    if (entries.some((entry) => entry.flags & 1)) return 'locked'
    return unpacksWithin(bytes, entries)
  } catch {
    return 'damaged'
  }
}

function readEntries(bytes: Buffer): Entry[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== END) return null
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) return null
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function unpacksWithin(bytes: Buffer, entries: readonly Entry[]): ZipFault | null {
  let left = LARGEST_UNPACKED
  for (const entry of entries) {
    if (entry.unpacked > left) return 'too-large'
    left -= entry.method === 0 ? entry.packed : unpackedSize(bytes, entry, left)
    if (left < 0) return 'too-large'
  }
  return null
}

/** More than `most` counts as more than the bound; anything else that fails is damage. */
function unpackedSize(bytes: Buffer, entry: Entry, most: number): number {
  if (bytes.readUInt32LE(entry.offset) !== LOCAL) throw new Error('no entry where the directory says')
  const start =
    entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length === 0) return 0
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    if (error instanceof RangeError) return most + 1
    throw error
  }
}
