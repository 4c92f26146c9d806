import { type Item, says } from '../words/items.ts'

/** A fraction or a day, as the items around it say: `4/6 lớp`, `hạn 4/6`. */
export function resolveSlashes(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    if (item.figure?.kind !== 'slash') return item
    const { first, second, day } = item.figure
    const next = items[at + 1]
    const follows = next?.break.strength === 0 ? next : undefined
    if (says(follows, 'work') && first <= second && follows?.unit == null)
      return { ...item, figure: { kind: 'share' as const, value: (first / second) * 100 } }
    const fraction = { kind: 'number' as const, value: first, of: second, scale: 1, inWords: false }
    if (day === null) return { ...item, figure: fraction }
    const before = item.break.strength < 2 ? items[at - 1] : undefined
    const isFraction =
      (follows?.unit != null || follows?.counter != null) && !follows.unit?.document
        ? !says(before, 'day') && !item.text.startsWith('0')
        : countsUnitBefore(items, at, first <= second)
    return isFraction ? { ...item, figure: fraction } : { ...item, figure: { kind: 'day' as const, day } }
  })
}

/** `05 (năm) lớp`: the bracket that closes behind a number parts nothing. */
export function resolveBrackets(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    const number = items[at - 1]
    const closes = number?.figure?.kind === 'number' && item.gap === ') ' && item.break.bracket === 'closes'
    if (!closes || number.end - number.start < 4 || number.break.bracket === 'opens') return item
    return { ...item, break: { ...item.break, kind: 'none' as const, strength: 0, bracket: null } }
  })
}

/** `tờ rơi (5.000 tờ)`, `tờ rơi | 5000`: what stands between a unit and its number is no more than a colon. */
export function resolveLabels(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    const unit = items[at - 1]
    const free = unit?.unit != null && items[at - 2]?.figure?.kind !== 'number' && unit.counter === null
    const isLabel =
      free &&
      item.figure?.kind === 'number' &&
      item.break.kind === 'clause' &&
      /^\s*[(|–—-]\s*$/.test(item.gap)
    return isLabel
      ? { ...item, break: { ...item.break, kind: 'label' as const, strength: 1, bracket: null } }
      : item
  })
}

const MOST_BETWEEN = 3

/** `băng rôn: 5/10` counts; `họp báo 5/10` is a day. */
function countsUnitBefore(items: readonly Item[], at: number, grows: boolean): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 1 - MOST_BETWEEN); back--) {
    const item = items[back]
    const later = items[back + 1]
    if (!item || (later && later.break.strength > 1)) return false
    if (item.unit) {
      const labelled = items.slice(back + 1, at + 1).some((one) => one.break.kind === 'label')
      return !item.unit.event && !item.unit.document && (labelled || grows)
    }
    if (says(item, 'day') || !says(item, 'linker', 'already', 'approx', 'only')) return false
  }
  return false
}
