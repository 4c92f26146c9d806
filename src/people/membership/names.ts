import { fold } from '../../text/fold.ts'

const LONGEST = 80
const MOST_WORDS = 8
const WORD = /^\p{L}[\p{L}\p{M}.’'-]*$/u

/** A person's own name as typed, its spaces put in order; null for what is no name of two words or more. */
export function readName(text: string): string | null {
  const words = text.normalize('NFC').trim().split(/\s+/u)
  const isName = words.length >= 2 && words.length <= MOST_WORDS && words.every((word) => WORD.test(word))
  const name = words.join(' ')
  return isName && name.length <= LONGEST ? name : null
}

/** Whether two spellings are of one name: case and marks are often left out. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (name: string) => fold(name).trim().replaceAll(/\s+/gu, ' ')
