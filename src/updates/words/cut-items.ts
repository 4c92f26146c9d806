import { readDocument } from '../figures/documents.ts'
import type { Surroundings } from '../figures/figure.ts'
import { readFigure } from '../figures/figures.ts'
import { breakOf } from './breaks.ts'
import type { CodeReader } from './codes.ts'
import type { Cue } from './cues.ts'
import type { Dictionary, Meaning } from './dictionary.ts'
import type { Item } from './items.ts'
import { createTaskNumbers } from './task-numbers.ts'
import type { Word } from './words.ts'

export interface Tools {
  dictionary: Dictionary
  codes: CodeReader
}

const NO_CUES: ReadonlySet<Cue> = new Set()
/** Items that may stand before a code at the start of its clause. */
const LIGHT: readonly Cue[] = [
  'polite',
  'light',
  'task',
  'forwarded',
  'behalf',
  'thanks',
  'progress',
  'result',
  'period',
  'politeAsking',
  'correction',
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
  const taskNumbers = createTaskNumbers(meaningAt, codes, around.isCounted)
  let light = true // nothing but manners since the last break
  let lists = false // tasks are told by their numbers alone
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
    lists ||= item.taskNumber !== null
    at += found.length
  }
  return items

  function itemAt(at: number): { item: Partial<Item>; length: number } {
    const code = codes.at(words, at, { atStart: light, isCounted: around.isCounted })
    if (code) return { item: { task: code.task }, length: code.length }
    const numbered =
      taskNumbers.at(words, at) ??
      (light && !items.some(({ task }) => task !== null) ? taskNumbers.alone(words, at, lists) : null)
    if (numbered) return numbered
    const bullet = bulletAt(words, at)
    if (bullet !== null) return { item: { bullet }, length: 1 }
    const meaning = meaningAt(at)
    const figure = readFigure(words, at, around)
    if (figure && figure.length >= (words[at]?.digits == null ? (meaning?.length ?? 0) : 0))
      return { item: { figure: figure.figure }, length: figure.length }
    return meaning ? { item: ofSenses(meaning), length: meaning.length } : { item: {}, length: 1 }
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
  const startsLine = at === 0 || /\n[\s\-+*•>]*$/.test(gap ?? '')
  const closed = startsLine ? /^(?:[.)] *|\/ ?)$/ : /^[.)] +$/
  const starts = startsLine || /[.;:]\s+$/.test(gap ?? '')
  return starts &&
    closed.test(next.gap) &&
    (next.digits === null || /\s/.test(next.gap)) &&
    !readDocument(words, at)
    ? Number(digits)
    : null
}
