import { INTERCHANGEABLE } from './wordings.ts'
import { type Word, wordsOf } from './words.ts'

/** A word of a name, as it is compared. */
export interface NameWord extends Pick<Word, 'folded' | 'key'> {
  isCue?: boolean // what makes the rest a name, so no slip in it is forgiven
}

// Keeps one name from multiplying without end: four interchangeable parts give at most this many.
const MOST_SPELLINGS = 96

const PARTS = INTERCHANGEABLE.map((group) => group.map((written) => wordsOf(written)))

/** A name in every mix of its interchangeable parts, as written first. What shrinks to `TU` is no name by itself. */
export function spell(written: string): NameWord[][] {
  let spellings: NameWord[][] = [[]]
  const words = wordsOf(written)
  for (let at = 0; at < words.length; ) {
    const { length, options } = partAt(words, at)
    spellings = spellings.flatMap((before) => options.map((option) => [...before, ...option]))
    at += length
  }
  return spellings.slice(0, MOST_SPELLINGS).filter((spelling, nth) => nth === 0 || letters(spelling) > 3)
}

/** How many letters a name has without its spaces. */
export function letters(words: readonly NameWord[]): number {
  return words.reduce((sum, { folded }) => sum + folded.length, 0)
}

/** The longest interchangeable part that begins here, or the word itself. */
function partAt(words: readonly Word[], at: number): { length: number; options: NameWord[][] } {
  const own = words.slice(at, at + 1)
  let best: { length: number; options: NameWord[][] } = { length: 1, options: [own] }
  for (const group of PARTS)
    for (const part of group)
      if (
        (part.length > best.length || best.options.length === 1) &&
        part.every((word, nth) => words[at + nth]?.key === word.key)
      )
        best = { length: part.length, options: [part, ...group.filter((other) => other !== part)] }
  return best
}
