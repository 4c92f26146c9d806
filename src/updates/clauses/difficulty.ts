import { beginsWithNo } from '../words/cues.ts'
import { type Item, says } from '../words/items.ts'

const MOST_BETWEEN = 4

/** “không có vướng mắc”, “khó khăn: không”, “KK: 0”: whether a clause says that there is no difficulty. */
export function saysThereIsNone(items: readonly Item[]): boolean {
  const at = items.findIndex(
    (item) => says(item, 'difficulty') || (says(item, 'difficultyLabel') && isLabel(items, item)),
  )
  if (at < 0) return false
  for (let back = at - 1; back >= Math.max(0, at - MOST_BETWEEN); back--) {
    if (says(items[back], 'no', 'notYet', 'lacking')) return true
    if (!says(items[back], 'occurring', 'polite')) break
  }
  const after = items.slice(at + 1)
  const first = after.find(
    (item) => !says(item, 'occurring', 'polite') || says(item, 'no', 'notYet', 'lacking'),
  )
  if (!first || !(says(first, 'no', 'notYet', 'lacking') || isZero(first))) return false
  const rest = after.slice(after.indexOf(first) + 1)
  return rest.every((item) => says(item, 'occurring', 'whatever', 'polite', 'already', 'interrogative'))
}

const isZero = ({ figure, text }: Item): boolean =>
  (figure?.kind === 'number' && figure.value === 0) || text === 'none'

const isLabel = (items: readonly Item[], item: Item): boolean =>
  items[items.indexOf(item) + 1]?.break.kind === 'label' || items.indexOf(item) === items.length - 1

/** Where what a clause tells as a difficulty begins; null where it opens none. */
export function opensDifficulty(items: readonly Item[]): number | null {
  const at = items.findIndex((item, nth) => {
    if (says(item, 'difficulty')) return isFree(items, nth) || items[nth + 1]?.break.kind === 'label'
    const isLabelled = items[nth + 1]?.break.kind === 'label' || says(items[nth + 1], 'copula')
    return says(item, 'difficultyLabel') && isLabelled && nth < 3
  })
  if (at < 0) return null
  if (items[at + 1]?.break.kind === 'label') return at + 1
  const is = items.findIndex((item, nth) => nth > at && nth <= at + MOST_BETWEEN && says(item, 'copula'))
  if (is > 0 && items.slice(at + 1, is).every(({ figure, unit }) => figure === null && unit === null))
    return is + 1
  if (at + 1 >= items.length) return isFree(items, at) ? at + 1 : null
  return says(items[at], 'inTheWay') ? at : at + 1
}

/** Nothing counted stands before it in its clause. */
export const isFree = (items: readonly Item[], at: number): boolean =>
  !items.slice(0, at).some(({ figure, unit }) => (figure !== null && figure.kind !== 'day') || unit !== null)

/** The item by which a clause tells of trouble without saying so; -1 where it tells of none. */
export function troubleAt(items: readonly Item[]): number {
  return items.findIndex((item, at) => {
    if (says(item, 'routineWait')) return false
    if (says(item, 'therefore'))
      return (
        at > 0 &&
        items.slice(at, at + 3).some((one) => says(one, 'notYet', 'no', 'paused', 'blocked', 'trouble'))
      )
    if (items.slice(0, at).some((one) => says(one, 'about') && !says(one, 'polite'))) return false
    if (says(item, 'wait')) return true
    if (says(item, 'lacking')) return isMissed(items, at)
    if (!says(item, 'trouble')) return false
    return !says(items[at - 1], 'no', 'notYet') || beginsWithNo(item.text)
  })
}

/** “chưa có kinh phí” is trouble, “chưa có phóng sự” a result, “không có gì” nothing. */
function isMissed(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (!next || next.break.strength > 0) return false
  if (says(next, 'lackable') || says(items[at + 2], 'lackable')) return true
  if (next.unit !== null && !next.unit.document) return false
  return !says(next, 'whatever', 'interrogative', 'difficulty', 'occurring', 'polite') && next.figure === null
}
