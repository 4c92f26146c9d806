import { remember } from '../text/remember.ts'

/** Finds the words of a vocabulary that are one slip away: a letter too many, too few, another, or two swapped. */
export interface NearWords {
  near(word: string): readonly string[]
}

// Shorter words differ by one letter from too many others: `so`, `bo`, `do`.
const SHORTEST = 3
// An abbreviation with another letter is another abbreviation: `TTĐT`, `GTĐT`.
const SPOKEN = /^[a-z]*[aeiouy][a-z]*$/u

/** Indexed by what is left when one letter is taken out, so that a look-up costs the word's length, not the vocabulary's. */
export function indexNearWords(vocabulary: Iterable<string>): NearWords {
  const byRest = new Map<string, string[]>()
  for (const word of vocabulary) {
    if (word.length < SHORTEST || !SPOKEN.test(word)) continue
    for (const rest of rests(word)) byRest.set(rest, [...(byRest.get(rest) ?? []), word])
  }
  return {
    near: remember((word) => {
      if (word.length < SHORTEST) return []
      const candidates = new Set([...rests(word)].flatMap((rest) => byRest.get(rest) ?? []))
      return [...candidates].filter((other) => other !== word && isOneSlipApart(word, other))
    }),
  }
}

function rests(word: string): Set<string> {
  const all = new Set([word])
  for (let at = 0; at < word.length; at++) all.add(word.slice(0, at) + word.slice(at + 1))
  return all
}

function isOneSlipApart(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  const restOne = one.slice(from)
  const restOther = other.slice(from)
  if (restOne.slice(1) === restOther.slice(1)) return true
  if (restOne.slice(1) === restOther || restOne === restOther.slice(1)) return true
  return restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2)
}
