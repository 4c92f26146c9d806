import type { PlanClause } from '../../../plan/model.ts'
import { likeness, wordPairs } from './likeness.ts'

/** A clause made ready to be compared. */
export interface Comparable {
  clause: PlanClause
  pairs: Set<string>
  plain: string
  owners: string
}

/** How well two clauses fit, 0 for not at all. */
type Fits = (before: Comparable, after: Comparable) => number

export type Pair = { before: Comparable; after: Comparable }

// A clause that keeps so little of its words at its old address is another duty.
const SAME_PLACE = 0.2
const SAME_WORDS = 0.5

const byText: Fits[] = [
  (a, b) => Number(a.clause.ref === b.clause.ref && a.plain === b.plain),
  (a, b) => Number(a.plain === b.plain),
  (a, b) => atLeast(SAME_WORDS, likeness(a.pairs, b.pairs)),
  (a, b) => (a.clause.ref === b.clause.ref ? atLeast(SAME_PLACE, likeness(a.pairs, b.pairs)) : 0),
]

// Restating changes the words of every clause, and keeps its address and its owners.
const byAddress: Fits[] = [
  (a, b) => Number(a.clause.ref === b.clause.ref && a.owners === b.owners),
  (a, b) => Number(a.plain === b.plain),
  (a, b) => Number(a.clause.ref === b.clause.ref),
  (a, b) => atLeast(SAME_WORDS, likeness(a.pairs, b.pairs)),
]

/**
 * Which clause of one edition is which of the next. For a corrected document by text first and reference second; for
 * another wording of the same document (`rewording`) by reference and owners first.
 */
export function pairClauses(before: PlanClause[], after: PlanClause[], rewording: boolean): Pair[] {
  const left = new Set(before.map(comparable))
  const right = new Set(after.map(comparable))
  const pairs: Pair[] = []
  for (const fits of rewording ? byAddress : byText) {
    for (const pair of best(left, right, fits)) {
      left.delete(pair.before)
      right.delete(pair.after)
      pairs.push(pair)
    }
  }
  return pairs
}

function best(left: Set<Comparable>, right: Set<Comparable>, fits: Fits): Pair[] {
  const candidates: (Pair & { score: number })[] = []
  for (const before of left) {
    for (const after of right) {
      const score = fits(before, after)
      if (score > 0) candidates.push({ before, after, score })
    }
  }
  const taken = new Set<Comparable>()
  return candidates
    .sort((a, b) => b.score - a.score)
    .filter(({ before, after }) => {
      if (taken.has(before) || taken.has(after)) return false
      taken.add(before).add(after)
      return true
    })
}

export function comparable(clause: PlanClause): Comparable {
  const plain = clause.text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const owners = [...clause.leads, '|', ...clause.supports].join(';').normalize('NFC').toLowerCase()
  return { clause, plain, owners, pairs: wordPairs(clause.text) }
}

function atLeast(threshold: number, score: number): number {
  return score >= threshold ? score : 0
}
