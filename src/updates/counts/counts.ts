import type { Clause } from '../clauses/clauses.ts'
import type { CountedOutput } from '../model.ts'
import { type Item, says } from '../words/items.ts'
import { type Unit, unitNamed } from '../words/units.ts'
import { countsSomethingDone } from './countable.ts'
import { formOf, type Places, placesOf, unitIn } from './forms.ts'
import { type Pair, pairUp } from './pairs.ts'
import { createScope } from './scope.ts'

/** A count as it stands in a message. */
export interface Count extends CountedOutput {
  of: number | null // 60 in 40/60
  kind: 'output' | 'cumulative' | 'target'
  sentence: number
  isPart: boolean // of the count before it: “34 tin bài, trong đó 5 tin …”
}

/** Numbers that count something, and what. */
export type Paired = ReadonlyMap<Item, Unit>

export interface Counts {
  counts: Count[]
  paired: Paired
  unknown: boolean // something was produced in a unit nobody knows
}

/** Everything counted in the clauses of one task. `preamble` is what was said before all tasks. */
export function countAll(clauses: readonly Clause[], preamble: readonly Item[]): Counts {
  const scope = createScope(preamble)
  const counts: Count[] = []
  const paired = new Map<Item, Unit>()
  const before: Item[] = [...preamble]
  const places = placesOf(clauses)
  let unknown = false
  for (const clause of clauses) {
    const { items, role } = clause
    const countsDone = countsSomethingDone(clause)
    const counting = role === 'report' || role === 'none' || role === 'trouble' || role === 'target'
    const pairs = counting ? pairUp(items, countsDone, before) : []
    const kindAt = scope.enter(clause, pairs.length > 0)
    const found = pairs.map((pair) => countOf(pair, clause, places, kindAt(pair.at)))
    if (counting && found.length === 0) found.push(...ofTheUnitBefore(clause, counts, countsDone, kindAt))
    withGoal(found, items, pairs)
    counts.push(...found)
    for (const { at, unit } of pairs) {
      const number = items[at]
      if (number) paired.set(number, unit)
    }
    unknown ||= role === 'report' && producesUnknown(items, countsDone, paired)
    before.push(...items)
  }
  return { counts: withoutParts(counts), paired, unknown }
}

function countOf({ at, unit, unitAt }: Pair, clause: Clause, places: Places, kind: Count['kind']): Count {
  const { items } = clause
  const figure = items[at]?.figure
  const approximate =
    (figure?.kind === 'number' && figure.atLeast) ||
    says(items[at - 1], 'approx') ||
    /[~≈]/.test(items[at]?.gap ?? '')
  const named = unitIn(unit, items)
  return {
    quantity: figure?.kind === 'number' ? figure.value : 0,
    unit: named.unit,
    form: formOf(named, clause, places),
    ...(approximate ? { approximate: true as const } : {}),
    of: figure?.kind === 'number' ? (figure.of ?? wholeAfter(items, Math.max(at, unitAt))) : null,
    kind:
      clause.role === 'target'
        ? 'target'
        : figure?.kind === 'number' && figure.of !== null && isToDate(items)
          ? 'output'
          : kind,
    sentence: clause.sentence,
    isPart: clause.inBrackets || items.slice(0, unitAt).some((item) => says(item, 'breakdown')),
  }
}

/** “đến nay đã mở 4/6 lớp” says how far it is, not only what there is in all. */
const isToDate = (items: readonly Item[]): boolean =>
  items.some((item) => says(item, 'toDate')) && !items.some((item) => says(item, 'cumulative'))

/** `12 tin (lũy kế 96)`, `40 pa-nô, chỉ tiêu 60`: a number alone counts what the one before it counted. */
function ofTheUnitBefore(
  { items, role, sentence }: Clause,
  counts: readonly Count[],
  countsDone: (at: number) => boolean,
  kindAt: (at: number) => Count['kind'],
): Count[] {
  const last = counts.at(-1)
  const at = items.findIndex((_, place) => countsDone(place))
  const figure = items[at]?.figure
  if (!last || last.sentence !== sentence || figure?.kind !== 'number' || figure.scale > 1000) return []
  const kind = role === 'target' ? 'target' : kindAt(at)
  const reported = items.some((item) => says(item, 'period', 'already', 'only'))
  if ((kind === 'output' && (last.kind === 'output' || !reported)) || !isAlone(items, at)) return []
  const of = last.kind === 'target' && kind === 'output' ? last.quantity : null
  return [{ ...last, quantity: figure.value, of, kind, isPart: false }]
}

/** `40 pa-nô trên tổng số 60`, `40 pa-nô/60`. */
function wholeAfter(items: readonly Item[], at: number): number | null {
  const next = items[at + 1]
  const number = next?.break.slash ? next : says(next, 'target') ? items[at + 2] : undefined
  const counted = number && items[items.indexOf(number) + 1]?.unit != null
  return number?.figure?.kind === 'number' && !counted && number.break.strength < 2
    ? number.figure.value
    : null
}

const isAlone = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1).every((item) => item.counter !== null || says(item, 'particle', 'already'))

/** “năm lớp đã xong 3 lớp”: the first is what was set. */
function withGoal(found: Count[], items: readonly Item[], pairs: readonly Pair[]): void {
  for (let nth = 1; nth < found.length; nth++) {
    const [goal, done] = [found[nth - 1], found[nth]]
    const between = items.slice((pairs[nth - 1]?.unitAt ?? 0) + 1, pairs[nth]?.at)
    const number = items[pairs[nth]?.at ?? -1]
    if (goal && done && goal.unit === done.unit && number?.break.slash && done.quantity >= goal.quantity) {
      goal.of = done.quantity // `4 lớp/6 lớp`
      found.splice(nth, 1)
      continue
    }
    if (!goal || !done || goal.unit !== done.unit || goal.quantity <= done.quantity || done.of !== null)
      continue
    if (!between.some((item) => says(item, 'already', 'done', 'only'))) continue
    done.of = goal.quantity
    found.splice(nth - 1, 1)
  }
}

/** Parts of a count are not counted again: they take its place where they make it up, else they are left out. */
function withoutParts(counts: readonly Count[]): Count[] {
  const kept: Count[] = []
  let total: Count | null = null
  let parts: Count[] = []
  const close = () => {
    const sum = parts.reduce((all, { quantity }) => all + quantity, 0)
    const [first] = parts
    if (
      total &&
      first &&
      sum === total.quantity &&
      parts.length > 1 &&
      parts.every(({ unit }) => unit !== total?.unit)
    ) {
      const alike = parts.every(({ unit }) => unit === first.unit)
      kept.splice(kept.indexOf(total), 1, ...(alike ? [{ ...first, quantity: sum }] : parts))
    }
    parts = []
  }
  for (const count of counts) {
    const whole: Count | null = total
    const isPart =
      whole !== null &&
      count.kind === whole.kind &&
      count.sentence === whole.sentence &&
      (count.isPart || parts.length > 0)
    if (isPart && (count.unit === whole.unit || unitNamed(whole.unit)?.madeOf.includes(count.unit))) {
      parts.push(count)
      continue
    }
    close()
    kept.push(count)
    total = count
  }
  close()
  return kept
}

/** “treo 12 bảng hiệu”: made, counted, and in no unit of the knowledge. */
const producesUnknown = (
  items: readonly Item[],
  countsDone: (at: number) => boolean,
  paired: Paired,
): boolean =>
  items.some((item, at) => {
    const next = items[at + 1]
    if (
      !countsDone(at) ||
      paired.has(item) ||
      !says(items[at - 1], 'produced') ||
      !next ||
      next.break.strength > 0
    )
      return false
    return next.figure === null && next.cues.size === 0 && next.agency === null
  })

export const plainOutput = ({ quantity, unit, form, approximate }: Count): CountedOutput => ({
  quantity,
  unit,
  form,
  ...(approximate ? { approximate } : {}),
})
