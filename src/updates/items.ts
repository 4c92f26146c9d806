import type { Agency } from '../agencies/model.ts'
import { type Break, breakOf } from './breaks.ts'
import type { CodeReader } from './codes.ts'
import type { Cue } from './cues.ts'
import type { Dictionary, Meaning } from './dictionary.ts'
import { type Figure, readFigure, type Surroundings } from './figures.ts'
import type { Topic, Unit } from './units.ts'
import type { Word } from './words.ts'

/** The smallest part of a message that means something: a code, a figure, a phrase of the knowledge, any other word. */
export interface Item {
  start: number // in the text
  end: number
  gap: string // what stands before it
  break: Break // how much that parts it from the item before
  atStart: boolean // nothing but manners stands before it in its clause
  text: string // as meant, lower case
  figure: Figure | null
  task: string | null // a code: `TTTT-3`
  taskNumber: number | null // “việc 2”
  bullet: number | null // of a numbered list
  unit: Unit | null
  unitBeside: 'anything' | 'a number' | 'the end'
  counter: string | null
  plainCounter: boolean
  topic: Topic | null
  agency: Agency | null
  cues: ReadonlySet<Cue>
}

export const says = (item: Item | undefined, ...wanted: readonly Cue[]): boolean =>
  item !== undefined && wanted.some((cue) => item.cues.has(cue))

export interface Tools {
  dictionary: Dictionary
  codes: CodeReader
}

const NO_CUES: ReadonlySet<Cue> = new Set()
/** What is told right after the number of a task: “2 xong”. */
const TOLD: readonly Cue[] = ['done', 'notYet', 'doing', 'paused', 'almost', 'progress']
/** Items that may stand before a code at the start of its clause. */
const LIGHT: readonly Cue[] = [
  'polite',
  'task',
  'forwarded',
  'behalf',
  'thanks',
  'progress',
  'result',
  'period',
  'politeAsking',
]

/** The words of a message cut into items. */
export function cutIntoItems(words: readonly Word[], marked: boolean, { dictionary, codes }: Tools): Item[] {
  const meanings = new Map<number, Meaning | null>()
  const meaningAt = (at: number): Meaning | null => {
    let known = meanings.get(at)
    if (known === undefined) {
      known = at < words.length ? dictionary.at(words, at, marked) : null
      meanings.set(at, known)
    }
    return known
  }
  const has = (at: number, kinds: readonly string[]) =>
    meaningAt(at)?.senses.some(({ kind }) => kinds.includes(kind)) ?? false
  const around: Surroundings = {
    isName: (at) => (meaningAt(at)?.length ?? 0) > 1 || has(at, ['friend']) || has(at, ['unit', 'counter']),
    isOther: (at, length) => {
      const known = meaningAt(at)
      return (
        known !== null &&
        (known.length > length ||
          (known.length === length && (length > 1 || has(at, ['friend', 'unit', 'counter']))))
      )
    },
    isCounted: (at) => has(at, ['unit', 'counter']),
    isWork: (at) =>
      at >= words.length ||
      breakOf(words, at).kind !== 'none' ||
      (meaningAt(at)?.senses.some(
        (sense) => sense.kind === 'cue' && (sense.cue === 'work' || sense.cue === 'polite'),
      ) ??
        false),
  }

  const items: Item[] = []
  let light = true // nothing but manners since the last break
  for (let at = 0; at < words.length; ) {
    const gap = breakOf(words, at)
    if (gap.kind !== 'none') light = true
    const found = itemAt(at)
    const last = words[at + found.length - 1]
    const item: Item = {
      ...blank,
      start: words[at]?.start ?? 0,
      end: last?.end ?? 0,
      gap: words[at]?.gap ?? '',
      break: gap,
      atStart: light,
      text: words
        .slice(at, at + found.length)
        .map(({ text }) => text)
        .join(' '),
      ...found.item,
    }
    items.push(item)
    light &&= isLight(item)
    at += found.length
  }
  return items

  function itemAt(at: number): { item: Partial<Item>; length: number } {
    const code = codes.at(words, at, { atStart: light, isCounted: around.isCounted })
    if (code) return { item: { task: code.task }, length: code.length }
    const numbered = readTaskNumber(at) ?? (light ? readMereNumber(at) : null)
    if (numbered) return numbered
    const bullet = bulletAt(words, at)
    if (bullet !== null) return { item: { bullet }, length: 1 }
    const meaning = meaningAt(at)
    const figure = readFigure(words, at, around)
    if (figure && figure.length >= (words[at]?.digits == null ? (meaning?.length ?? 0) : 0))
      return { item: { figure: figure.figure }, length: figure.length }
    return meaning ? { item: ofSenses(meaning), length: meaning.length } : { item: {}, length: 1 }
  }

  /** “việc 3 của Sở TT&TT”, “nv3 so tttt”, “việc 2”. */
  function readTaskNumber(at: number): { item: Partial<Item>; length: number } | null {
    const label = meaningAt(at)
    if (!label?.senses.some((sense) => sense.kind === 'cue' && sense.cue === 'task')) return null
    const number = words[at + label.length]
    if (!number?.digits || !/^\d{1,2}$/.test(number.digits) || !/^[ .-]?$/.test(number.gap)) return null
    let next = at + label.length + 1
    const taskNumber = Number(number.digits)
    if (taskNumber === 0) return null
    while (/^(?:cua|ben|thuoc|so|phia)$/.test(words[next]?.folded ?? '') && !agencyAt(next)) next++
    const owner = agencyAt(next)
    if (owner) return { item: { task: `${owner.code}-${taskNumber}` }, length: next + owner.length - at }
    const after = at + label.length + 1
    if (around.isCounted(after) && words[after]?.gap === ' ') return null // “việc 2 lớp …”
    return { item: { taskNumber }, length: label.length + 1 }
  }

  /** “2 xong”, “2: 45%” at the start of a clause: a task of one's own agency. */
  function readMereNumber(at: number): { item: Partial<Item>; length: number } | null {
    const [number, next] = [words[at], words[at + 1]]
    if (
      !number?.digits ||
      !/^[1-9]\d?$/.test(number.digits) ||
      !/^ ?[:.)-]? ?$/.test(next?.gap ?? '') ||
      next?.gap === ''
    )
      return null
    if (at > 0 && breakOf(words, at).strength < 2) return null
    const told = meaningAt(at + 1)?.senses.some((sense) => sense.kind === 'cue' && TOLD.includes(sense.cue))
    const percent = next?.digits != null && words[at + 2]?.typed === '%'
    return told || percent ? { item: { taskNumber: Number(number.digits) }, length: 1 } : null
  }

  function agencyAt(at: number): { code: string; length: number } | null {
    const meaning = meaningAt(at)
    for (const sense of meaning?.senses ?? [])
      if (sense.kind === 'agency') return { code: sense.agency.code, length: meaning?.length ?? 0 }
    return /\n/.test(words[at]?.gap ?? '') ? null : codes.prefixAt(words, at)
  }
}

const blank: Omit<Item, 'start' | 'end' | 'gap' | 'break' | 'atStart' | 'text'> = {
  figure: null,
  task: null,
  taskNumber: null,
  bullet: null,
  unit: null,
  unitBeside: 'anything',
  counter: null,
  plainCounter: false,
  topic: null,
  agency: null,
  cues: NO_CUES,
}

function ofSenses({ senses }: Meaning): Partial<Item> {
  const item: Partial<Item> & { cues?: Set<Cue> } = {}
  for (const sense of senses) {
    if (sense.kind === 'unit') {
      item.unit = sense.unit
      item.unitBeside = sense.beside
    } else if (sense.kind === 'counter') {
      item.counter = sense.counter
      item.plainCounter = sense.plain
    } else if (sense.kind === 'topic') item.topic = sense.topic
    else if (sense.kind === 'agency') item.agency = sense.agency
    else if (sense.kind === 'cue') {
      item.cues ??= new Set()
      item.cues.add(sense.cue)
    }
  }
  return item
}

const isLight = ({ cues, agency, bullet, task }: Item): boolean =>
  bullet !== null || agency !== null || task !== null || LIGHT.some((cue) => cues.has(cue))

/** `1.`, `2)`, `3/` at the start of a line or after a stop, before words. */
function bulletAt(words: readonly Word[], at: number): number | null {
  const { digits, gap } = words[at] ?? {}
  const next = words[at + 1]
  if (!digits || !/^\d{1,2}$/.test(digits) || !next) return null
  const starts = at === 0 || /\n[\s\-+*•>]*$/.test(gap ?? '') || /[.;:]\s+$/.test(gap ?? '')
  return starts && /^[.)/] ?$|^[.)] *$/.test(next.gap) && (next.digits === null || /\s/.test(next.gap))
    ? Number(digits)
    : null
}
