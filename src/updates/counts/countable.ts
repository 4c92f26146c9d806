import { fold } from '../../text/fold.ts'
import type { Clause } from '../clauses/clauses.ts'
import { troubleAt } from '../clauses/difficulty.ts'
import table from '../knowledge/days.json' with { type: 'json' }
import { type Item, says } from '../words/items.ts'

const limits = new Map(
  Object.entries(table.limits).flatMap(([name, most]) => [
    [name, most] as const,
    [fold(name), most] as const,
  ]),
)
const always = new Set(table.whole.flatMap((name) => [name, fold(name)])) // “tháng 4 tin” is no count of news

/** Whether the number at a place in a clause counts something done: no day or week, no rate, nothing planned, missing or left. */
export function countsSomethingDone({ items, role }: Clause): (at: number) => boolean {
  const trouble = role === 'trouble' ? troubleAt(items) : items.length
  const made = orLast(items.findIndex((item) => says(item, 'produced')))
  const rate = orLast(items.findIndex((item) => says(item, 'rate')))
  const planned = orLast(
    items.findIndex((item) => says(item, 'future', 'asking', 'invited') && !says(item, 'polite')),
  )
  const denied = role === 'none' ? new Set<number>() : deniedIn(items)
  return (at) => {
    const { figure } = items[at] ?? {}
    if (figure?.kind !== 'number' || figure.value <= 0) return false
    if (isDated(items, at) || at > rate || isRate(items, at) || isOfSpan(items, at)) return false
    if (role === 'target') return true
    if (says(items[at - 1], 'remaining') && (items[at]?.break.strength ?? 0) < 2) return false
    if (says(items[at - 1], 'dealt') && (items[at]?.break.strength ?? 0) === 0) return false
    if (at > planned || denied.has(at) || at > trouble) return false
    return at > made || !befalls(items, at)
  }
}

const orLast = (at: number): number => (at < 0 ? Number.POSITIVE_INFINITY : at)

/** `tuần 16`, `tháng 4`, `đợt 2`: the number of something, unless too large for it or clearly a count. */
function isDated(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  const item = items[at]
  if (!before || !item || item.break.strength > 0 || !says(before, 'dated') || item.figure?.kind !== 'number')
    return false
  if (before.unit || item.figure.of !== null) return false
  const limit = limits.get(before.text)
  if (limit === undefined) return true
  if (says(before, 'party') && items[at + 1]?.unit) return false
  if (item.figure.value > limit) return false
  const next = items[at + 1]
  const countsNext =
    next?.unit != null && next.break.strength === 0 && items[at + 2]?.figure?.kind !== 'number'
  return !countsNext || next?.counter != null || always.has(before.text)
}

/** `3 lượt/tuần`, `mỗi ngày 2 lượt`, `x 15 phút`. */
function isRate(items: readonly Item[], at: number): boolean {
  const after = items.slice(at + 1, at + 4)
  if (
    after
      .slice(0, 3)
      .some(
        (item, place) =>
          place > 0 &&
          item.break.strength === 0 &&
          says(item, 'rate') &&
          after.slice(0, place).every((one) => one.figure === null),
      )
  )
    return true
  const slash = after.find((item) => item.break.slash)
  if (
    slash &&
    slash.figure === null &&
    after.slice(0, after.indexOf(slash)).every((item) => item.break.strength === 0)
  )
    return true
  return says(items[at - 1], 'times')
}

/** `từ 15 đến 22/4`, `15-22/4`. */
function isOfSpan(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (next?.figure?.kind === 'day' && /^ ?[-–] ?$/.test(next.gap)) return true
  return says(next, 'day') && items[at + 2]?.figure?.kind === 'day' && says(items[at - 1], 'day')
}

/** The first number after each “chưa” or “không”: “chưa in 5.000 tờ rơi”. */
function deniedIn(items: readonly Item[]): ReadonlySet<number> {
  const denied = new Set<number>()
  let open = false
  items.forEach((item, at) => {
    if (open && item.figure !== null) denied.add(at)
    if (says(item, 'no', 'notYet', 'lacking', 'dropped', 'blocked')) open = true
    else if (item.figure !== null || says(item, 'already', 'also', 'difficulty', 'whatever')) open = false
  })
  return denied
}

/** “40 băng rôn bị rách”, “20 pa-nô chưa dựng được”: what something befell, or what was not done. */
function befalls(items: readonly Item[], at: number): boolean {
  const next = items.find((item, place) => place > at && item.unit === null && item.counter === null)
  if (!next || next.break.strength > 0) return false
  return (
    says(next, 'trouble', 'paused', 'blocked', 'remaining') ||
    (says(next, 'notYet') && !says(next, 'lacking'))
  )
}
