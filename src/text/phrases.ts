import { fold } from './fold.ts'
import { agreement } from './marks.ts'
import { syllables } from './tokens.ts'

/** A phrase found in a run of words: from `start` to before `end`, counted in words. */
export interface Found<T> {
  start: number
  end: number
  value: T
  agreement: number // of the marks typed with those of the phrase, 0 to 1
}

interface Spelled {
  text: string
  folded: string
  bare?: boolean // typed without marks among words that have them
}

const BARE = 0.75 // for a printed mark where the typist, who uses marks, put none
const ENOUGH = 0.5
const ENOUGH_ALONE = 0.95 // one syllable says too little to forgive its marks

interface Node<T> {
  next: Map<string, Node<T>>
  ends: { syllables: string[]; value: T }[]
}

/** A dictionary of phrases that finds all of them in a text in one pass, whatever marks were typed. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), ends: [] }

  add(phrase: string, value: T): void {
    const parts = syllables(phrase)
    if (parts.length === 0) return
    let node = this.#root
    for (const part of parts) {
      const folded = fold(part)
      let next = node.next.get(folded)
      if (!next) {
        next = { next: new Map(), ends: [] }
        node.next.set(folded, next)
      }
      node = next
    }
    node.ends.push({ syllables: parts, value })
  }

  /** Phrases beginning at one word, shortest first. Those whose marks contradict the words are left out. */
  at(words: readonly Spelled[], start: number): Found<T>[] {
    const found: Found<T>[] = []
    let node = this.#root.next.get(words[start]?.folded ?? '')
    for (let end = start; node; node = node.next.get(words[++end]?.folded ?? '')) {
      for (const { syllables: spelled, value } of node.ends) {
        const enough = spelled.length === 1 ? ENOUGH_ALONE : ENOUGH
        let least = 1
        for (let at = 0; at < spelled.length && least > ENOUGH; at++) {
          const word = words[start + at]
          const typed = word?.text ?? ''
          const printed = spelled[at] ?? ''
          least = Math.min(least, word?.bare && typed !== printed ? BARE : agreement(typed, printed))
        }
        if (least > enough) found.push({ start, end: end + 1, value, agreement: least })
      }
    }
    return found
  }

  /** All phrases in the words, overlaps included, in order of their beginning. */
  all(words: readonly Spelled[]): Found<T>[] {
    const found: Found<T>[] = []
    for (let start = 0; start < words.length; start++) found.push(...this.at(words, start))
    return found
  }
}
