import { fold } from '../../src/text/fold.ts'
import { readTime } from './clock-time.ts'

/** A meeting by its number, and what is to be done with it: `3`, `LH-3 dời 06/5`, `lh3 huy`. */
export interface Numbered {
  id: number
  verb: 'show' | 'move' | 'cancel' | 'set'
  rest: string
}

const NUMBERED = /^(?:lh\s?-?\s?|so\s+)?(\d{1,6})(?=\s|$)\s*(.*)$/u
const VERBS: readonly [RegExp, Numbered['verb']][] = [
  [/^(?:huy|bo|cancel)(?!\p{L})\s*/u, 'cancel'],
  [/^(?:doi|chuyen|hoan|lui|move)(?!\p{L})\s*/u, 'move'],
  [/^(?:dia diem|tai)(?!\p{L})/u, 'move'],
  [/^(?:dinh|dat|vao|set)(?!\p{L})\s*/u, 'set'],
]
const ASKS = /\?\s*$|(?<!\p{L})(?:gi|nao|ai|the nao|ra sao|bao gio|khi nao|o dau)(?!\p{L})/u
const KINDS = /^(?:them|dat|tao|len|hop|giao ban|lop|tap huan|hoi nghi|toa dam)(?!\p{L})/u

/** Null where no meeting is named by its number. */
export function readNumbered(text: string): Numbered | null {
  const [, id, rest] = NUMBERED.exec(fold(text)) ?? []
  if (id === undefined || rest === undefined) return null
  const left = text.slice(text.length - rest.length)
  if (rest === '') return { id: Number(id), verb: 'show', rest: '' }
  for (const [words, verb] of VERBS) {
    const found = words.exec(rest)
    if (found) return { id: Number(id), verb, rest: left.slice(found[0].length) }
  }
  return null
}

/** Whether a text tells of a meeting to be: it asks nothing, and gives a time or says of what kind it is. */
export function tellsOfMeeting(text: string): boolean {
  const said = fold(text)
  return !ASKS.test(said) && (KINDS.test(said) || readTime(text) !== null)
}
