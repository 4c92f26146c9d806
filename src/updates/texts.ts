import { bodyStart, type Clause, endOf, type Role, startOf } from './clauses/clauses.ts'
import { troubleAt } from './clauses/difficulty.ts'
import type { Paired } from './counts/counts.ts'
import type { SaidState } from './model.ts'
import { type Item, says } from './words/items.ts'

const EDGES = /^[\s,;:.\-–—+•*>/()[\]"“”'|→]+|[\s,;:\-–—+•*/([“"'|→]+$/gu
const STOP = /(?<!\.)\.$|\.\/\.?$/u

/** A stretch of the message as typed, without the signs and emoji at its edges. */
export function cutText(text: string, start: number, end: number): string | null {
  const cut = text
    .slice(start, end)
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F)+/gu, ' ')
    .replace(EDGES, '')
    .replace(STOP, '')
    .replace(/\s*\n[\s\-+•*>]*/gu, '; ')
    .replace(/[ \t]+/g, ' ')
    .trim()
  if (cut === '') return null
  return cut.includes('(') && !cut.includes(')') ? `${cut})` : cut
}

/** What is said to be difficult, to its end; else the trouble told without that word. */
export function difficultyOf(
  text: string,
  clauses: readonly Clause[],
  state: SaidState,
  paired: Paired,
): string | null {
  const said = stretch(text, clauses, 'difficulty', (clause) => clause.content)
  if (said) return said
  const at = clauses.findIndex(({ role, items }) => role === 'trouble' && items.length > 0)
  if (at < 0) return causeOf(text, clauses, state)
  const first = clauses[at]
  if (!first) return null
  let last = at
  while (continues(clauses[last], clauses[last + 1])) last++
  const end = clauses[last]
  return cutText(text, startOf(first, troubleStart(first, state, paired)), end ? endOf(end) : endOf(first))
}

/** Clauses that go on about the trouble: another trouble, the pause it made, the money it takes. */
const continues = (clause: Clause | undefined, next: Clause | undefined): boolean =>
  clause !== undefined &&
  next !== undefined &&
  clause.sentence === next.sentence &&
  (next.role === 'trouble' ||
    ((next.role === 'report' || next.role === 'proposal') &&
      !next.items.some(({ unit, task }) => unit !== null || task !== null) &&
      next.items.some((item) => says(item, 'paused', 'blocked', 'needed', 'asking'))))

/** Where the trouble begins in its clause: after what was done, after “vì” where the state itself is told before it. */
function troubleStart(clause: Clause, state: SaidState, paired: Paired): number {
  const { items } = clause
  const trouble = troubleAt(items)
  const cause = items.findIndex((item, at) => says(item, 'cause') && at < trouble && at > 0)
  if (cause >= 0 && state !== 'in_progress' && state !== 'done' && items.slice(0, cause).some(tellsState))
    return cause + 1
  const counted = items.findLastIndex(
    (item, at) => at < trouble && (paired.has(item) || item.figure?.kind === 'percent'),
  )
  const after = items.findIndex((item, at) => at > counted && item.unit === null && item.counter === null)
  return Math.max(bodyStart(clause), counted < 0 ? 0 : after)
}

const tellsState = (item: Item): boolean => says(item, 'notYet', 'paused', 'blocked', 'dropped')

/** “hoãn họp báo do trùng lịch”: why what stopped has stopped. */
function causeOf(text: string, clauses: readonly Clause[], state: SaidState): string | null {
  if (state === 'done') return null
  for (const clause of clauses) {
    const at = clause.items.findIndex(
      (item, nth) => says(item, 'cause') && nth > 0 && nth + 1 < clause.items.length,
    )
    if (at >= 0 && clause.items.slice(0, at).some(tellsState))
      return cutText(text, startOf(clause, at + 1), endOf(clause))
  }
  return null
}

export function proposalOf(text: string, clauses: readonly Clause[]): string | null {
  const proposing = clauses.filter(
    ({ role, items, content }) => role !== 'proposal' || !isNothing(items.slice(content)),
  )
  return stretch(text, proposing, 'proposal', (clause) => clause.content)
}

/** “Đề xuất: không” */
const isNothing = (items: readonly Item[]): boolean =>
  says(items[0], 'no', 'notYet', 'lacking') &&
  items.slice(1).every((item) => says(item, 'occurring', 'whatever', 'particle', 'interrogative'))

/** The text of the first run of clauses with this role. */
export function stretch(
  text: string,
  clauses: readonly Clause[],
  role: Role,
  begin: (clause: Clause) => number,
): string | null {
  const at = clauses.findIndex((clause) => clause.role === role)
  const first = clauses[at]
  if (!first) return null
  let last = at
  while (clauses[last + 1]?.role === role && clauses[last + 1]?.content === 0) last++
  const from = begin(first)
  const opening = from < first.items.length ? first : clauses[at + 1]
  const end = clauses[last]
  if (!opening || !end || opening.role !== role) return null
  return cutText(text, startOf(opening, opening === first ? from : 0), endOf(end))
}
