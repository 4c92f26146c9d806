import { fold } from './fold.ts'

const MANY = 2 ** 22

/**
 * Syllables and pairs of neighbouring syllables that are known to be words. Each marked form has a number, and so has each folded
 * form; a pair of numbers packs into one, which keeps large plans small in memory.
 */
export class Vocabulary {
  readonly #marked = new Map<string, number>()
  readonly #forms: string[] = []
  readonly #variants = new Map<string, number[]>()
  readonly #pairs = new Set<number>()
  readonly #foldedIds = new Map<string, number>()

  /** Takes in a phrase; returns the numbers of its syllables. */
  add(phrase: readonly string[]): number[] {
    const ids = phrase.map((syllable) => this.#number(syllable))
    for (let at = 1; at < phrase.length; at++) {
      this.#pairs.add(this.#foldedPair(phrase[at - 1] ?? '', phrase[at] ?? ''))
    }
    return ids
  }

  knows(folded: string): boolean {
    return this.#variants.has(folded)
  }

  knowsPair(first: string, second: string): boolean {
    const a = this.#foldedIds.get(fold(first))
    const b = this.#foldedIds.get(fold(second))
    return a !== undefined && b !== undefined && this.#pairs.has(packPair(a, b))
  }

  form(id: number): string {
    return this.#forms[id] ?? ''
  }

  /** Numbers of all marked forms that fold to this. */
  variants(folded: string): readonly number[] {
    return this.#variants.get(folded) ?? []
  }

  #number(syllable: string): number {
    const known = this.#marked.get(syllable)
    if (known !== undefined) return known
    const id = this.#forms.push(syllable) - 1
    this.#marked.set(syllable, id)
    const folded = fold(syllable)
    const variants = this.#variants.get(folded)
    if (variants) variants.push(id)
    else {
      this.#variants.set(folded, [id])
      this.#foldedIds.set(folded, this.#foldedIds.size)
    }
    return id
  }

  #foldedPair(first: string, second: string): number {
    return packPair(this.#foldedIds.get(fold(first)) ?? 0, this.#foldedIds.get(fold(second)) ?? 0)
  }
}

export const packPair = (first: number, second: number): number => first * MANY + second
