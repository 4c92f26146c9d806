import type { Clause } from './clauses/clauses.ts'
import type { Paired } from './counts/counts.ts'
import { isPlan } from './figures/documents.ts'
import { type Item, says } from './words/items.ts'
import type { Unit } from './words/units.ts'

/** Whether a clause says that the task, not a part of it, is done. */
export function isDone({ items, role }: Clause, reached: boolean, paired: Paired): boolean {
  if (role === 'plan' || role === 'target') return false
  return items.some((item, at) => {
    if (!says(item, 'done')) return false
    const before = items.slice(0, at)
    const after = items.slice(at + 1)
    if (before.some((one) => says(one, 'notYet', 'no', 'almost', 'future', 'cause', 'part'))) return false
    if (says(items[at - 1], 'doing') || after.some((one) => says(one, 'tag') && !says(one, 'no')))
      return false
    const counted = items.some((one) => isProduct(paired.get(one)))
    if (counted && !reached) return false
    if (before.some((one) => says(one, 'only')) && after.length > 0) return false
    return isOfTheTask(before) && isWhole(after)
  })
}

/** “xong, 52 phóng viên dự” counts no part of what is done. */
const isProduct = (unit: Unit | undefined): boolean => unit !== undefined && !unit.people && !unit.reach

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

/** “đã ban hành Kế hoạch số 112/KH-UBND”, “đã ký rồi, số 29/KH-SXD”: a plan that was to be made is there. */
export function issuesThePlan(clauses: readonly Clause[]): boolean {
  const reported = clauses.filter(({ role }) => role === 'report')
  if (reported.some(({ items }) => issuesOnlyThat(items))) return true
  const items = reported.flatMap((clause) => clause.items)
  const byOrder = items.some((item, at) => says(item, 'onOrders') && isPlanDocument(items[at + 1]))
  return !byOrder && items.some((item) => says(item, 'issued', 'available')) && items.some(isPlanDocument)
}

const isPlanDocument = (item: Item | undefined): boolean =>
  item?.figure?.kind === 'document' && item.figure.document.isPlan

/** “đã ban hành kế hoạch” and nothing more */
function issuesOnlyThat(items: readonly Item[]): boolean {
  const plan = items.findIndex((item) => item.unit?.document === true && isPlan(item.text))
  const rest = items.slice(plan + 1).filter((item) => !says(item, 'issued', 'already'))
  return (
    plan >= 0 &&
    items.some((item) => says(item, 'issued')) &&
    rest.every((item) => item.figure?.kind === 'day' || says(item, 'particle', 'day', 'about'))
  )
}
