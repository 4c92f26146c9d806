import { even } from './even.ts'
import { isWordEnd } from './words.ts'

/** Finds the longest phrase of a list at a place of an evened text. */
export interface PhraseIndex {
  /** The length of the longest phrase that starts at `at` and ends with a word, or 0. */
  lengthAt(evened: string, at: number): number
}

/** Phrases are indexed by their first three letters: a plan is asked at nearly every word. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const byStart = new Map<string, string[]>()
  for (const phrase of phrases.map(even)) {
    const key = phrase.slice(0, 2)
    byStart.set(key, [...(byStart.get(key) ?? []), phrase])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length)
  return {
    lengthAt(evened, at) {
      const list = byStart.get(evened.slice(at, at + 2)) ?? []
      const found = list.find(
        (phrase) => evened.startsWith(phrase, at) && isWordEnd(evened, at + phrase.length),
      )
      return found?.length ?? 0
    },
  }
}
