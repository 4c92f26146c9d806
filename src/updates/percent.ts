import type { Clause } from './clauses/clauses.ts'
import type { Paired } from './counts/counts.ts'
import { type Item, says } from './words/items.ts'

/** How far a task is said to be, in percent. `several` tells that the message holds others as good. */
export interface SaidPercent {
  value: number | null
  several: boolean
  items: readonly Item[] // the numbers that say so
}

interface Candidate {
  item: Item
  value: number
  worth: number
}

const HIGHEST_BARE = 200

/** The percentage that tells progress, not a growth or a share of people. `paired` are numbers that count something. */
export function percentOf(clauses: readonly Clause[], paired: Paired): SaidPercent {
  const candidates = clauses
    .filter(({ role }) => role === 'report' || role === 'none' || role === 'trouble')
    .flatMap((clause) =>
      isOfASum(clause, clauses)
        ? []
        : clause.items.flatMap((_, at) => candidateAt(clause.items, at, paired) ?? []),
    )
  const best = Math.max(...candidates.map(({ worth }) => worth))
  const chosen = candidates.filter(({ worth }) => worth === best)
  const [first] = chosen
  return {
    value: first ? Math.round(first.value * 10) / 10 : null,
    several: new Set(chosen.map(({ value }) => value)).size > 1,
    items: candidates.map(({ item }) => item),
  }
}

/** “đã giải ngân 600 triệu (40%)” */
function isOfASum(clause: Clause, clauses: readonly Clause[]): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]
  return (
    clause.inBrackets &&
    before !== undefined &&
    before.sentence === clause.sentence &&
    before.items.some((item) => says(item, 'spent'))
  )
}

function candidateAt(items: readonly Item[], at: number, paired: Paired): Candidate | null {
  const item = items[at]
  if (!item?.figure) return null
  const { figure } = item
  const worth = cued(items, at)
  if (figure.kind === 'percent')
    return isOfSomethingElse(items, at) ? null : { item, value: figure.value, worth: 3 + worth }
  if (figure.kind === 'share') return { item, value: figure.value, worth: 2 + worth }
  return figure.kind === 'number' && isBare(items, at, paired)
    ? { item, value: figure.value, worth: 1 + worth }
    : null
}

/** `tăng 15%`, `80% học viên`, `20% số xã`. */
function isOfSomethingElse(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (says(items[at - 1], 'change')) return true
  if (!next || next.break.strength > 0) return false
  const after = says(next, 'someOf') ? (items[at + 2] ?? next) : next
  return says(after, 'party') || after.unit?.people === true || (next.agency !== null && !next.break.strength)
}

const cued = (items: readonly Item[], at: number): number => {
  const before = items.slice(0, at)
  if (says(items[at - 1], 'progress')) return 2
  return before.some((item) => says(item, 'progress', 'done')) || named(items[at - 1]) ? 1 : 0
}

const named = (item: Item | undefined): boolean =>
  item !== undefined && (item.task !== null || item.taskNumber !== null)

/** `tttt3 50`, `tiến độ 45 rồi`: a number alone, right after the code or a word for progress. */
function isBare(items: readonly Item[], at: number, paired: Paired): boolean {
  const item = items[at]
  const before = items[at - 1]
  if (item?.figure?.kind !== 'number' || paired.has(item) || !before || item.break.strength > 1) return false
  const { value, of, scale, inWords } = item.figure
  if (value > HIGHEST_BARE || of !== null || scale > 1 || inWords) return false
  const next = items[at + 1]
  const closed = !next || next.break.strength > 1 || says(next, 'particle', 'already')
  return (
    closed &&
    (named(before) ||
      (says(before, 'progress') && items.slice(0, at).some(named)) ||
      says(before, 'progressNamed'))
  )
}
