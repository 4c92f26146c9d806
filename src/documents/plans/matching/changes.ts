import type { PlanClause } from '../../../plan/model.ts'
import { containment, likeness } from './likeness.ts'
import { type Comparable, comparable, type Pair, pairClauses } from './pair.ts'

export type ChangeKind = 'same' | 'reworded' | 'moved' | 'new' | 'gone' | 'split'

/** What became of one clause from one edition to the next. */
export interface Change {
  kind: ChangeKind
  before?: PlanClause // none of a new one
  after?: PlanClause // none of one that is gone
  /** Of a split one: the further clauses into which it went. */
  also: PlanClause[]
  /** Another owner, deadline or figure, or few of the words left. Progress made on the old clause may not count. */
  meaningChanged: boolean
}

const FEW_WORDS_LEFT = 0.6
const MOSTLY = 0.8

/** What became of every clause, in the order of the new edition; those gone at the end. */
export function compareEditions(before: PlanClause[], after: PlanClause[], rewording: boolean): Change[] {
  const pairs = pairClauses(before, after, rewording)
  const byAfter = new Map(pairs.map((pair) => [pair.after.clause, pair]))
  const kept = new Set(pairs.map((pair) => pair.before.clause))
  const added = after.filter((clause) => !byAfter.has(clause))
  const splits = rewording ? new Map<Pair, PlanClause[]>() : findSplits(pairs, added.map(comparable))
  const pieces = new Set([...splits.values()].flat())
  const standing = after.filter((clause) => !pieces.has(clause))
  return [
    ...standing.map((clause) => {
      const pair = byAfter.get(clause)
      return pair ? describe(pair, splits.get(pair) ?? [], rewording) : change('new', { after: clause })
    }),
    ...before
      .filter((clause) => !kept.has(clause))
      .map((clause) => change('gone', { before: clause, meaningChanged: true })),
  ]
}

function describe(pair: Pair, also: PlanClause[], rewording: boolean): Change {
  const both = { before: pair.before.clause, after: pair.after.clause }
  if (also.length > 0) return change('split', { ...both, also, meaningChanged: true })
  const meaningChanged = rewording ? pair.before.owners !== pair.after.owners : changesMeaning(pair)
  const moved = both.before.ref !== both.after.ref
  const reworded = meaningChanged || (!rewording && pair.before.plain !== pair.after.plain)
  return change(reworded ? 'reworded' : moved ? 'moved' : 'same', { ...both, meaningChanged })
}

function changesMeaning({ before, after }: Pair): boolean {
  return (
    before.owners !== after.owners ||
    before.clause.due?.text !== after.clause.due?.text ||
    figures(before.clause.text) !== figures(after.clause.text) ||
    likeness(before.pairs, after.pairs) < FEW_WORDS_LEFT
  )
}

function figures(text: string): string {
  return (text.match(/\d+(?:[.,/]\d+)*/g) ?? []).join(' ')
}

// A new clause whose words mostly stood in an old one, which lost them.
function findSplits(pairs: Pair[], added: Comparable[]): Map<Pair, PlanClause[]> {
  const splits = new Map<Pair, PlanClause[]>()
  for (const piece of added) {
    const whole = pairs.find(
      ({ before, after }) =>
        before.plain !== after.plain &&
        containment(piece.pairs, before.pairs) >= MOSTLY &&
        containment(piece.pairs, after.pairs) < MOSTLY,
    )
    if (whole) splits.set(whole, [...(splits.get(whole) ?? []), piece.clause])
  }
  return splits
}

function change(kind: ChangeKind, rest: Partial<Change>): Change {
  return { kind, also: [], meaningChanged: false, ...rest }
}
