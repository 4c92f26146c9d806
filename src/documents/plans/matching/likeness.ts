import { fold } from '../../../text/fold.ts'

const WORD = /[\p{L}\p{N}]+/gu

/** The pairs of neighbouring words of a text, marks and case left aside; of a one-word text, the word. */
export function wordPairs(text: string): Set<string> {
  const words = fold(text).match(WORD) ?? []
  if (words.length === 1) return new Set(words)
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
}

/** How alike two texts are, from 0 (no two words together) to 1: twice what they share over what they have. */
export function likeness(a: Set<string>, b: Set<string>): number {
  return a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size)
}

/** How much of `part` stands in `whole`, from 0 to 1. */
export function containment(part: Set<string>, whole: Set<string>): number {
  return part.size === 0 ? 0 : shared(part, whole) / part.size
}

function shared(a: Set<string>, b: Set<string>): number {
  let count = 0
  for (const pair of a) if (b.has(pair)) count++
  return count
}
