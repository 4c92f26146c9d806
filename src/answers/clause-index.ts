import { fold } from '../text/fold.ts'
import { agreement } from '../text/marks.ts'
import { remember } from '../text/remember.ts'
import { syllables } from '../text/tokens.ts'
import { packPair, type Vocabulary } from '../text/vocabulary.ts'
import { concepts, plainWords } from './knowledge.ts'

/** Where a term stands: clause numbers, ascending, and how much it weighs in each (about 1 for once in a clause of usual length). */
export interface Postings {
  clauses: number[]
  weights: number[]
}

const HEADING = 0.35 // of a word in the heading against one in the text
const SATURATION = 0.6
const LONG = 0.3 // how far length tells
const SCALE = 1.6
const OPENING = 1.5 // of a word in the opening of a duty, where the work itself stands and not its circumstances
const OPENING_ENDS = 14 // syllables
const EMPTY: Postings = { clauses: [], weights: [] }
const MOST_VARIANTS = 16

/** What is indexed of a clause; `duty` when someone leads it. */
export interface IndexedClause {
  text: string
  context: string
  kind: string
}

/** Words, pairs of neighbouring words and concepts of every clause. */
export class ClauseIndex {
  readonly size: number
  readonly #vocabulary: Vocabulary
  readonly #words = new Map<number, Postings>()
  readonly #pairs = new Map<number, Postings>()
  readonly #concepts = new Map<number, Postings>()

  constructor(clauses: readonly IndexedClause[], vocabulary: Vocabulary) {
    this.size = clauses.length
    this.#vocabulary = vocabulary
    const contexts = new Map<string, Terms>()
    const lengths = clauses.map(({ text, kind }, number) => {
      const body = this.#terms(text, kind === 'duty' ? OPENING : 1)
      return { number, body, length: body.length }
    })
    const average = lengths.reduce((sum, one) => sum + one.length, 0) / Math.max(1, clauses.length)
    for (const { number, body, length } of lengths) {
      const context = clauses[number]?.context ?? ''
      const above = contexts.get(context) ?? this.#terms(context, 1)
      contexts.set(context, above)
      const damp = SATURATION * (1 - LONG + (LONG * length) / average)
      const into = (
        postings: Map<number, Postings>,
        here: Map<number, number>,
        over: Map<number, number>,
      ) => {
        for (const [key, count] of here)
          record(postings, key, number, count + HEADING * (over.has(key) ? 1 : 0), damp)
        for (const key of over.keys()) if (!here.has(key)) record(postings, key, number, HEADING, damp)
      }
      into(this.#words, body.words, above.words)
      into(this.#pairs, body.pairs, above.pairs)
      into(this.#concepts, body.concepts, above.concepts)
    }
  }

  concept(id: number): Postings {
    return this.#concepts.get(id) ?? EMPTY
  }

  /** Clauses with a word, however it is marked there; those whose marks agree with the ones typed weigh most. */
  word(typed: string): { postings: Postings; agreement: number }[] {
    return this.#variants(typed).flatMap(({ id, agreement }) => {
      const postings = this.#words.get(id)
      return postings ? [{ postings, agreement }] : []
    })
  }

  pair(first: string, second: string): { postings: Postings; agreement: number }[] {
    const seconds = this.#variants(second)
    return this.#variants(first).flatMap((a) =>
      seconds.flatMap((b) => {
        const postings = this.#pairs.get(packPair(a.id, b.id))
        return postings ? [{ postings, agreement: Math.min(a.agreement, b.agreement) }] : []
      }),
    )
  }

  readonly #variants = remember((typed): { id: number; agreement: number }[] =>
    this.#vocabulary
      .variants(fold(typed))
      .map((id) => ({ id, agreement: agreement(typed, this.#vocabulary.form(id)) }))
      .sort((a, b) => b.agreement - a.agreement)
      .slice(0, MOST_VARIANTS),
  )

  #terms(text: string, opening: number): Terms {
    const worth = (at: number) => (at < OPENING_ENDS ? opening : 1)
    const parts = syllables(text)
    const ids = this.#vocabulary.add(parts)
    const terms: Terms = { words: new Map(), pairs: new Map(), concepts: new Map(), length: ids.length }
    ids.forEach((id, at) => {
      count(terms.words, id, worth(at))
      const next = ids[at + 1]
      if (next !== undefined) count(terms.pairs, packPair(id, next), worth(at))
    })
    const marked = parts.some((part) => fold(part) !== part)
    const words = parts.map((part) => ({
      text: part,
      folded: fold(part),
      bare: marked && fold(part) === part,
    }))
    const found = concepts.all(words).filter(({ agreement }) => agreement === 1) // print has its marks right
    const longer = [...found, ...plainWords.all(words)].filter(({ start, end }) => end - start > 1)
    const inside = (at: number) => longer.some(({ start, end }) => start <= at && at < end)
    for (const { start, end, value } of found) {
      if (value.strength === 1 && !(end - start === 1 && inside(start)))
        count(terms.concepts, value.id, worth(start))
    }
    return terms
  }
}

interface Terms {
  words: Map<number, number>
  pairs: Map<number, number>
  concepts: Map<number, number>
  length: number
}

const count = (counts: Map<number, number>, key: number, worth: number) =>
  counts.set(key, (counts.get(key) ?? 0) + worth)

function record(all: Map<number, Postings>, key: number, clause: number, times: number, damp: number): void {
  let postings = all.get(key)
  if (!postings) {
    postings = { clauses: [], weights: [] }
    all.set(key, postings)
  }
  postings.clauses.push(clause)
  postings.weights.push((SCALE * times) / (times + damp))
}
