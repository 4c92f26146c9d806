import { type Item, says } from '../words/items.ts'

/** The part of a message that tells about one task. */
export interface Segment {
  task: string | null
  taskNumber: number | null
  items: Item[]
}

const keyOf = ({ task, taskNumber }: Pick<Item, 'task' | 'taskNumber'>): string | null =>
  task ?? (taskNumber === null ? null : String(taskNumber))

/** A message cut by its tasks, in the order they are told. What comes before the first task is told apart as `preamble`. */
export function cutByTask(items: readonly Item[]): { preamble: Item[]; segments: Segment[] } {
  const named = items.flatMap((item, at) => (keyOf(item) === null ? [] : [{ key: keyOf(item), at, item }]))
  const first = named[0]
  if (!first) return { preamble: [], segments: [{ task: null, taskNumber: null, items: [...items] }] }
  if (new Set(named.map(({ key }) => key)).size === 1)
    return {
      preamble: [],
      segments: [{ task: first.item.task, taskNumber: first.item.taskNumber, items: [...items] }],
    }
  const heads = named.filter(
    ({ item, at }) => (item.atStart || followsAnother(items, at)) && opens(items, at),
  )
  if (!named.some(({ item, at }) => item.atStart && opens(items, at)))
    return {
      preamble: [],
      segments: cutAfter(
        items,
        named.map(({ at }) => at),
      ),
    }
  if (heads[0] !== first && first.at < (heads[0]?.at ?? 0)) heads.unshift({ ...first, at: 0 })
  const segments = heads.map(({ item, at }, nth) => ({
    task: item.task,
    taskNumber: item.taskNumber,
    items: items.slice(at, heads[nth + 1]?.at ?? items.length),
  }))
  return { preamble: items.slice(0, heads[0]?.at), segments: together(shared(segments)) }
}

/** “tttt3 xong 70% tttt4 xong 50%”: the next task begins where one has been told about. */
function followsAnother(items: readonly Item[], at: number): boolean {
  const other = items.slice(0, at).findLastIndex((item) => keyOf(item) !== null)
  const between = items.slice(other + 1, at)
  if (
    other < 0 ||
    between.some((item) => item.break.strength >= 3) ||
    says(items[at - 1], 'preposition', 'also')
  )
    return false
  return between.some(isTelling)
}

/** A code within a line opens a task of its own only where something is told about it. */
function opens(items: readonly Item[], at: number): boolean {
  const start = items.slice(0, at + 1).findLastIndex((item) => item.break.strength >= 2)
  if ((start < 0 && items[at]?.atStart) || (items[start]?.break.strength ?? 0) >= 3) return true
  const next = items.findIndex(
    (item, place) => place > at && (item.break.strength >= 2 || keyOf(item) !== null),
  )
  const own = items.slice(at + 1, next < 0 ? undefined : next)
  const joined = keyOf(items[next] ?? items[at] ?? { task: null, taskNumber: null })
  return own.some(isTelling) || (own.every((item) => says(item, 'also')) && joined !== null)
}

const isTelling = (item: Item): boolean =>
  item.figure !== null ||
  item.unit !== null ||
  says(
    item,
    'done',
    'doing',
    'notYet',
    'no',
    'paused',
    'blocked',
    'difficulty',
    'trouble',
    'already',
    'future',
  )

/** “20 tin cho TTTT-3, 15 bài đăng cho TTTT-4”: each code closes what is told about it. */
function cutAfter(items: readonly Item[], ends: readonly number[]): Segment[] {
  const closing = ends.map((end, nth) => {
    const next = items.findIndex((item, at) => at > end && item.break.strength >= 2)
    return next < 0 || nth === ends.length - 1 ? items.length : Math.min(next, ends[nth + 1] ?? items.length)
  })
  return together(
    ends.map((end, nth) => ({
      task: items[end]?.task ?? null,
      taskNumber: items[end]?.taskNumber ?? null,
      items: items.slice(closing[nth - 1] ?? 0, closing[nth]),
    })),
  )
}

const isEmpty = ({ items }: Segment): boolean =>
  items.every(
    (item) =>
      keyOf(item) !== null ||
      item.bullet !== null ||
      item.agency !== null ||
      says(item, 'also', 'polite', 'light', 'task'),
  )

/** “TTTT-3, TTTT-4: xong” tells both the same; a heading that only lists codes which are told about below tells nothing. */
function shared(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, at) => {
    if (!isEmpty(segment)) return [segment]
    const toldElsewhere = segments.some((other) => keyOf(other) === keyOf(segment) && !isEmpty(other))
    if (toldElsewhere) return []
    const next = segments.slice(at + 1).find((other) => !isEmpty(other))
    const sameLine = next?.items[0] !== undefined && next.items[0].break.strength < 3
    return [sameLine ? { ...segment, items: [...segment.items, ...next.items.slice(1)] } : segment]
  })
}

/** What is told about a task in several places is one. */
function together(segments: readonly Segment[]): Segment[] {
  const byKey = new Map<string | null, Segment>()
  for (const segment of segments) {
    const known = byKey.get(keyOf(segment))
    if (known) known.items.push(...segment.items)
    else byKey.set(keyOf(segment), { ...segment, items: [...segment.items] })
  }
  return [...byKey.values()]
}
