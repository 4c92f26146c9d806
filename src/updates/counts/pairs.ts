import { type Item, says } from '../words/items.ts'
import { peopleCounters, type Unit, unitNamed } from '../words/units.ts'

/** A number and what it counts. */
export interface Pair {
  at: number // the number, an index of the clause's items
  unit: Unit
  unitAt: number // what stands for the unit
}

interface Candidate extends Pair {
  worth: number
}

const AHEAD = 10
const BEHIND = 8
const PER_WORD = 0.5
const LABELLED = 1.5
const MOST_BETWEEN = 4
const MOST_BETWEEN_COUNTED = 10 // “tờ rơi của sở em đã in xong 5.000 tờ”
const EARLIER = 40 // items before the clause among which a topic is looked for

/**
 * Numbers with the units before or after them, so that most of them fit: “28 tin 9 bài”, “tin 28 bài 9”.
 * `before` is what was said earlier, nearest last: “loa phường: tháng này phát 88 lượt”.
 */
export function pairUp(
  items: readonly Item[],
  counts: (at: number) => boolean,
  before: readonly Item[],
): Pair[] {
  const numbers = items.flatMap((_, at) => (counts(at) ? [at] : []))
  let best: { pairs: Candidate[]; worth: number }[] = [{ pairs: [], worth: 0 }]
  for (const at of numbers) {
    const candidates = [ahead(items, at, before), behind(items, at)].flatMap((one) => one ?? [])
    const next = best.flatMap((way) => [
      way,
      ...candidates
        .filter(({ unitAt }) => way.pairs.at(-1)?.unitAt !== unitAt)
        .map((one) => ({ pairs: [...way.pairs, one], worth: way.worth + one.worth })),
    ])
    best = bestByEnd(next)
  }
  const [winner] = best.sort((one, other) => other.worth - one.worth)
  return winner?.pairs ?? []
}

/** Only the unit taken last matters for what follows, so one way for each suffices. */
function bestByEnd<W extends { pairs: Candidate[]; worth: number }>(ways: readonly W[]): W[] {
  const byEnd = new Map<number, W>()
  for (const way of ways) {
    const end = way.pairs.at(-1)?.unitAt ?? -1
    const known = byEnd.get(end)
    if (!known || known.worth < way.worth) byEnd.set(end, way)
  }
  return [...byEnd.values()].sort((one, other) => other.worth - one.worth).slice(0, 4)
}

/** `28 tin`, `12 tấm pa-nô`, `2 buổi` of what was named. */
function ahead(items: readonly Item[], at: number, before: readonly Item[]): Candidate | null {
  const next = items[at + 1]
  if (!next || next.break.strength > 0) return null
  const after = items[at + 2]
  const further = after?.unit && after.break.strength === 0 && !isNumber(items[at + 3], 0) ? after.unit : null
  if (next.counter !== null) {
    if (further && !(next.unit && !next.plainCounter && after?.unitBeside === 'a number'))
      return { at, unit: further, unitAt: at + 2, worth: AHEAD }
    const counted = countedAs(next.counter, items, at, before)
    if (counted && !next.plainCounter) return { at, unit: counted, unitAt: at + 1, worth: AHEAD - 1 }
    if (peopleCounters.has(next.counter) && endsHere(items, at + 2)) {
      const attending = attendedAt(items.slice(0, at), before)
      if (attending) return { at, unit: attending, unitAt: at + 1, worth: AHEAD - 1 }
    }
  }
  if (!next.unit) return null
  if (next.unitBeside === 'the end' && !endsHere(items, at + 2)) return null
  return { at, unit: next.unit, unitAt: at + 1, worth: AHEAD }
}

/** What a mere “buổi” or “lượt” counts: the nearest thing named that is counted so. */
function countedAs(
  counter: string,
  items: readonly Item[],
  at: number,
  before: readonly Item[],
): Unit | null {
  const around = [
    ...items.slice(0, at).reverse(),
    ...items.slice(at + 2),
    ...before.slice(-EARLIER).reverse(),
  ]
  for (const { unit, topic, counter: mere } of around) {
    if (mere !== null) continue
    if (unit?.counted.includes(counter)) return unit
    if (topic?.counted.includes(counter)) return unitNamed(topic.unit)
  }
  return null
}

/** Who “300 người” are: those at what was named last. */
function attendedAt(items: readonly Item[], before: readonly Item[]): Unit | null {
  const last = [...before.slice(-EARLIER), ...items].findLast(({ unit }) => unit !== null)?.unit
  return last?.attended ? unitNamed(last.attended) : null
}

const LINKS = ['linker', 'approx', 'already', 'period', 'polite', 'light', 'only', 'done'] as const

/** `tờ rơi: 700 tờ`, `khán giả hơn 300`, `pa-nô đã dựng 12`. */
function behind(items: readonly Item[], at: number): Candidate | null {
  const counter =
    items[at + 1]?.break.strength === 0 && items[at + 1]?.counter != null ? items[at + 1] : undefined
  const end = at + (counter ? 2 : 1)
  if (!endsHere(items, end) || items[end]?.break.kind === 'label') return null // “lớp 1: 40 học viên”
  const plain = counter?.plainCounter === true && !peopleCounters.has(counter.counter ?? '')
  let worth = BEHIND
  for (
    let back = at - 1;
    back >= Math.max(0, at - 1 - (plain ? MOST_BETWEEN_COUNTED : MOST_BETWEEN));
    back--
  ) {
    const later = items[back + 1]
    if ((later?.break.strength ?? 0) > 1) return null
    if (later?.break.kind === 'label') worth += LABELLED
    const item = items[back]
    const unit =
      item?.unit ?? (counter && !counter.plainCounter && item?.topic ? unitNamed(item.topic.unit) : null)
    if (item && unit) return fits(items, back, at, unit, counter) ? { at, unit, unitAt: back, worth } : null
    if (item?.figure) return null
    if (!plain && !says(item, ...LINKS)) return null
    worth -= PER_WORD
  }
  return null
}

function fits(
  items: readonly Item[],
  unitAt: number,
  at: number,
  unit: Unit,
  counter: Item | undefined,
): boolean {
  const item = items[unitAt]
  const apart = at - unitAt
  const labelled = items.slice(unitAt + 1, at + 1).some((one) => one.break.kind === 'label')
  if (item?.unitBeside === 'the end') return false
  if (item?.unitBeside === 'a number' && apart > 1 && !counter) return false
  const happens = counter && !counter.plainCounter ? counter.counter : null
  if (
    happens &&
    !unit.counted.includes(happens) &&
    !item?.topic?.counted.includes(happens) &&
    counter?.unit?.unit !== unit.unit
  )
    return false
  const { figure } = items[at] ?? {}
  if (unit.numbered && !labelled && apart === 1 && !counter) return false
  if (unit.document && !labelled)
    return figure?.kind === 'number' && figure.value <= 20 && apart === 1 && !counter
  return true
}

/** Whether nothing that the number could count itself follows. */
function endsHere(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item || item.break.strength > 1) return true
  if (item.figure !== null || item.unit !== null || item.agency !== null || item.topic !== null) return true
  const isSpan = says(item, 'dated') && items[at + 1]?.figure == null // `triển lãm 5 ngày`, but `băng rôn 40 ngày 22/4`
  return item.cues.size > 0 && !isSpan && !says(item, 'party', 'contact')
}

export const isNumber = (item: Item | undefined, strength: number): boolean =>
  item?.figure?.kind === 'number' && item.break.strength <= strength
