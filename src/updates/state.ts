import type { Clause } from './clauses/clauses.ts'
import type { Count, Paired } from './counts/counts.ts'
import { isDone, issuesThePlan } from './done.ts'
import type { SaidState } from './model.ts'
import { saying } from './words/cues.ts'
import { says } from './words/items.ts'

interface Told {
  clauses: readonly Clause[]
  counts: readonly Count[]
  percent: number | null
  paired: Paired
}

/** The state a message tells: what stopped or was dropped first, then what is done, what has not begun, else what is under way. */
export function stateOf(told: Told): SaidState {
  const named = namedState(told.clauses)
  if (named) return named
  const { clauses, counts, percent, paired } = told
  const spoken = clauses.filter(
    ({ role }) => role !== 'note' && role !== 'contact' && role !== 'question' && role !== 'proposal',
  )
  const some = (test: (clause: Clause) => boolean) => spoken.some(test)
  const going = counts.some(({ kind }) => kind === 'output') || (percent !== null && percent > 0)
  if (some((clause) => says_(clause, 'dropped') && !isOfPart(clause))) return 'dropped'
  if (some((clause) => says_(clause, 'blocked')) && !some(hasNotBegun)) return 'blocked'
  if (some((clause) => says_(clause, 'paused') && !(going && saysOnlyPutOff(clause)))) return 'paused'
  if (percent === 0) return 'not_started'
  if (percent !== null && percent >= 100 && !some(isHeldBack)) return 'done'
  if (percent !== null) return 'in_progress'
  const whole = counts.filter(({ of }) => of !== null)
  const reached = whole.length > 0 && whole.every(({ quantity, of }) => quantity >= (of ?? 0))
  const left = whole.some(({ quantity, of }) => quantity < (of ?? 0)) || some(leavesSome)
  if (left) return 'in_progress'
  if (some((clause) => isDone(clause, reached, paired)) && !some(hasNotBegun)) return 'done'
  if (reached && whole.length === counts.length) return 'done'
  if (
    counts.length === 0 &&
    issuesThePlan(spoken) &&
    !some((clause) => clause.items.some((item) => says(item, 'notYet', 'doing')))
  )
    return 'done'
  return !going && some(hasNotBegun) ? 'not_started' : 'in_progress'
}

/** “Trạng thái: tạm dừng” */
function namedState(clauses: readonly Clause[]): SaidState | null {
  const clause = clauses.find(({ role }) => role === 'state')
  const text = clause?.items
    .slice(clause.content)
    .map((item) => item.text)
    .join(' ')
  return STATES.find(([, name]) => name === text)?.[0] ?? null
}

const STATES: readonly [SaidState, string][] = [
  ['not_started', saying.states.not_started],
  ['in_progress', saying.states.in_progress],
  ['blocked', saying.states.blocked],
  ['paused', saying.states.paused],
  ['dropped', saying.states.dropped],
  ['done', saying.states.done],
]

const says_ = ({ items }: Clause, ...cues: Parameters<typeof says>[1][]): boolean =>
  items.some((item, at) => says(item, ...cues) && !says(items[at - 1], 'no', 'notYet'))

/** “hoãn” of one thing among others that were done. */
const saysOnlyPutOff = ({ items }: Clause): boolean => items.some((item) => says(item, 'putOff'))

const isOfPart = ({ items }: Clause): boolean => {
  const at = items.findIndex((item) => says(item, 'dropped'))
  return items.slice(0, at).some((item) => item.unit !== null || item.figure !== null)
}

const isHeldBack = ({ items, role }: Clause): boolean =>
  role !== 'trouble' &&
  role !== 'difficulty' &&
  items.some(
    (item, at) =>
      says(item, 'almost', 'future') && items.slice(at).some(({ figure }) => figure?.kind === 'percent'),
  )

/** “còn 20 chiếc”, “còn hai lớp”: something is left to do. */
const leavesSome = ({ items }: Clause): boolean =>
  items.some(
    (item, at) =>
      says(item, 'remaining') && !says(items[at - 1], 'no') && items[at + 1]?.figure?.kind === 'number',
  )

/** “chưa làm gì cả”, “chưa triển khai được”, but not “chưa làm tiếp được”. */
function hasNotBegun({ items, role }: Clause): boolean {
  if (role === 'difficulty') return false
  const at = items.findIndex((item, nth) => says(item, 'notYet') && says(items[nth + 1], 'beginning'))
  if (items.slice(0, Math.max(at, 0)).some(({ figure }) => figure?.kind === 'number')) return false
  if (at < 0)
    return items.some((item) => says(item, 'notYet') && items.length <= 3 && says(items.at(-1), 'beginning'))
  return !items.slice(at + 2, at + 5).some((item) => says(item, 'onward', 'done', 'part'))
}
