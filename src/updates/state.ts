import type { Clause } from './clauses/clauses.ts'
import type { Count } from './counts/counts.ts'
import { isPlan } from './figures/documents.ts'
import type { SaidState } from './model.ts'
import { saying } from './words/cues.ts'
import { type Item, says } from './words/items.ts'

interface Told {
  clauses: readonly Clause[]
  counts: readonly Count[]
  percent: number | null
  paired: ReadonlySet<Item> // numbers that count something
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
    some(issuesThePlan) &&
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

/** Whether a clause says that the task, not a part of it, is done. */
function isDone({ items, role }: Clause, reached: boolean, paired: ReadonlySet<Item>): boolean {
  if (role === 'plan' || role === 'target') return false
  return items.some((item, at) => {
    if (!says(item, 'done')) return false
    const before = items.slice(0, at)
    const after = items.slice(at + 1)
    if (before.some((one) => says(one, 'notYet', 'no', 'almost', 'future', 'cause', 'part'))) return false
    if (says(items[at - 1], 'doing') || after.some((one) => says(one, 'tag') && !says(one, 'no')))
      return false
    const counted = items.some((one) => paired.has(one))
    if (counted && !reached) return false
    if (before.some((one) => says(one, 'only')) && after.length > 0) return false
    return isOfTheTask(before) && isWhole(after)
  })
}

/** Before “xong”: nothing, the task's own words, or a verb of doing it all; “thu âm xong” is a step. */
function isOfTheTask(before: readonly Item[]): boolean {
  const verb = before.at(-1)
  if (!verb || verb.break.strength > 1) return true
  return !(says(verb, 'beginning') && !says(verb, 'whole') && !says(verb, 'doingItAll') && verb.unit === null)
}

/** After “xong”: nothing that would be a part: `đợt 1`, `rà soát`. */
function isWhole(after: readonly Item[]): boolean {
  for (const item of after) {
    if (item.break.strength > 1) return true
    if (says(item, 'part')) return false
    if (
      item.figure !== null ||
      item.task !== null ||
      item.agency !== null ||
      item.unit?.document ||
      item.break.kind === 'label'
    )
      return true
    if (says(item, 'whole', 'polite', 'light', 'already', 'preposition', 'day', 'period', 'also', 'linker'))
      continue
    return item.unit?.event === true
  }
  return true
}

/** “đã ban hành Kế hoạch số 112/KH-UBND”: a plan that was to be made, with its number. */
const issuesThePlan = ({ items, role }: Clause): boolean =>
  role === 'report' &&
  items.some((item) => says(item, 'issued', 'available')) &&
  (items.some(({ figure }) => figure?.kind === 'document' && figure.document.isPlan) || issuesOnlyThat(items))

/** “đã ban hành kế hoạch” and nothing more */
function issuesOnlyThat(items: readonly Item[]): boolean {
  const plan = items.findIndex((item) => item.unit?.document === true && isPlan(item.text))
  const issued = items.findIndex((item) => says(item, 'issued'))
  const rest = items.slice(plan + 1).filter((item) => !says(item, 'issued', 'already'))
  return (
    plan >= 0 &&
    issued >= 0 &&
    rest.every((item) => item.figure?.kind === 'day' || says(item, 'particle', 'day', 'about'))
  )
}
