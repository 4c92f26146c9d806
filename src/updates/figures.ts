import { fold } from '../text/fold.ts'
import { type Day, isDay, readFullDay } from './days.ts'
import { type Document, readDocument } from './documents.ts'
import table from './knowledge/numbers.json' with { type: 'json' }
import { beginsNumber, digitsToNumber, readDigits, readNumberWords } from './numbers.ts'
import type { Word } from './words.ts'

/** What a number says. */
export type Figure =
  | { kind: 'number'; value: number; of: number | null; scale: number; inWords: boolean; atLeast?: true } // atLeast: `20-25`
  | { kind: 'share'; value: number } // “7 phần 10”, “một nửa”, in percent
  | { kind: 'percent'; value: number }
  | { kind: 'money'; dong: number }
  | { kind: 'day'; day: Day }
  | { kind: 'slash'; first: number; second: number; day: Day | null } // a fraction or a day, as the words around it say
  | { kind: 'time' }
  | { kind: 'document'; document: Document }

export interface FoundFigure {
  figure: Figure
  length: number // in words
}

/** What the dictionary knows of the words around a number. */
export interface Surroundings {
  /** Some phrase of the dictionary begins here. */
  isName(at: number): boolean
  /** So many words from here mean something else as well or better: `ba đình`, `một số`. */
  isOther(at: number, length: number): boolean
  /** Something that is counted, or counts, begins here. */
  isCounted(at: number): boolean
  isWork(at: number): boolean
}

const currency = new Set(table.currency)
const percent: ReadonlySet<string> = new Set(table.percent)
const outOf: ReadonlySet<string> = new Set(table.outOf.map(fold))
const firstOfOutOf: ReadonlySet<string> = new Set([...outOf].map((words) => words.split(' ')[0] ?? ''))
const firstOfHalves: ReadonlySet<string> = new Set(table.halfOfIt.map((words) => words.split(' ')[0] ?? ''))
const halves: ReadonlySet<string> = new Set(table.halfOfIt)

const CLOSE = /^ ?$/
const ARROW = /^ ?%? ?(?:→|->|–>|=>|➡️?|>) ?$/
const RANGE = /^ ?[-–~] ?$/

/** The figure that begins at this word, if any. */
export function readFigure(words: readonly Word[], at: number, around: Surroundings): FoundFigure | null {
  const document = readDocument(words, at)
  if (document) return { figure: { kind: 'document', document }, length: document.length }
  if (words[at]?.digits == null) return inWords(words, at, around)
  const day = readFullDay(words, at)
  if (day) return { figure: { kind: 'day', day: day.day }, length: day.length }
  return time(words, at) ?? arrow(words, at) ?? slash(words, at, around) ?? plain(words, at, around)
}

/** `14:30`, `8h`, `14h30`, `15p`. */
function time(words: readonly Word[], at: number): FoundFigure | null {
  const [, second, third] = [words[at], words[at + 1], words[at + 2]]
  const figure: Figure = { kind: 'time' }
  if (second?.gap === '' && /^(?:h|g|p|ph|giờ)$/.test(second.typed))
    return { figure, length: third?.gap === '' && third.digits ? 3 : 2 }
  return second?.gap === ':' && /^\d\d$/.test(second.digits ?? '') && Number(words[at]?.digits) < 24
    ? { figure, length: 2 }
    : null
}

/** `50→65%`, `50% lên 65%`: what counts is where it has got to. */
function arrow(words: readonly Word[], at: number): FoundFigure | null {
  let next = at + 1
  if (isPercent(words[next])) next++
  const lifted = words[next]?.typed === 'lên' || words[next]?.typed === 'len'
  const target = lifted ? words[next + 1] : words[next]
  const value = digitsToNumber(target?.digits ?? '')
  if (value === null || (!lifted && !ARROW.test(target?.gap ?? ''))) return null
  const length = next + (lifted ? 2 : 1) - at
  const closed = percentLength(words, at + length)
  return closed > 0 || isPercent(words[at + 1])
    ? { figure: { kind: 'percent', value }, length: length + closed }
    : null
}

const isPercent = (word: Word | undefined): boolean => word !== undefined && percent.has(word.typed)

/** How many words say “percent” here: `%`, `%%`, `phần trăm`. */
function percentLength(words: readonly Word[], at: number): number {
  if (!CLOSE.test(words[at]?.gap ?? '')) return 0
  if (percent.has(`${words[at]?.text} ${words[at + 1]?.text}`)) return 2
  let length = 0
  while (isPercent(words[at + length])) length++
  return length
}

function slash(words: readonly Word[], at: number, around: Surroundings): FoundFigure | null {
  const [one, other] = [words[at], words[at + 1]]
  if (!/^ ?\/ ?$/.test(other?.gap ?? '')) return null
  const [first, second] = [digitsToNumber(one?.digits ?? ''), digitsToNumber(other?.digits ?? '')]
  if (first === null || second === null) return null
  const whole = readDigits(words, at + 1, around.isName)
  const paid = words[at + 1 + (whole?.length ?? 0)]
  if (whole && whole.scale > 1000) {
    const length = 1 + whole.length + (paid && currency.has(paid.typed) ? 1 : 0)
    return {
      figure: {
        kind: 'number',
        value: first * whole.scale,
        of: whole.value,
        scale: whole.scale,
        inWords: false,
      },
      length,
    }
  }
  const plain = /^\d{1,2}$/.test(one?.digits ?? '') && /^\d{1,2}$/.test(other?.digits ?? '')
  const day = plain && isDay(first, second) ? { day: first, month: second, year: null } : null
  return { figure: { kind: 'slash', first, second, day }, length: 2 }
}

function plain(words: readonly Word[], at: number, around: Surroundings): FoundFigure | null {
  const counted = readDigits(words, at, around.isName)
  if (!counted) return null
  return withRest(words, at, { ...counted, inWords: false }, around)
}

function inWords(words: readonly Word[], at: number, around: Surroundings): FoundFigure | null {
  if (!firstOfHalves.has(words[at]?.text ?? '') && !beginsNumber(words[at])) return null
  for (const length of [2, 1]) {
    const text = words
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' ')
    if (halves.has(text) && around.isWork(at + length))
      return { figure: { kind: 'share', value: 50 }, length }
  }
  const counted = readNumberWords(words, at)
  if (!counted || around.isOther(at, counted.length)) return null
  const found = withRest(words, at, { ...counted, inWords: true }, around)
  const sure =
    found.figure.kind !== 'number' || found.length > counted.length || around.isCounted(at + found.length)
  return sure || (counted.length > 1 && counted.scale > 1) ? found : null
}

interface Read {
  value: number
  length: number
  scale: number
  inWords: boolean
}

/** A number with the words that make it a percentage, money, a share or so many out of so many. */
function withRest(words: readonly Word[], at: number, read: Read, around: Surroundings): FoundFigure {
  const { value, scale } = read
  const after = at + read.length
  const next = words[after]
  const close = CLOSE.test(next?.gap ?? '')
  const closed = percentLength(words, after)
  if (closed > 0) return { figure: { kind: 'percent', value }, length: read.length + closed }
  const ranged = rangeOfPercent(words, after)
  if (ranged > 0) return { figure: { kind: 'percent', value }, length: read.length + ranged }
  if (close && next && currency.has(next.typed) && (next.gap === '' || next.typed !== 'd'))
    return { figure: { kind: 'money', dong: value }, length: read.length + 1 }
  if (close && (next?.text === 'phần' || next?.typed === 'phan')) {
    const whole =
      digitsToNumber(words[after + 1]?.digits ?? '') ?? readNumberWords(words, after + 1)?.value ?? 0
    const length = words[after + 1]?.digits ? 1 : (readNumberWords(words, after + 1)?.length ?? 0)
    if (whole >= value && whole > 1)
      return { figure: { kind: 'share', value: (value / whole) * 100 }, length: read.length + 1 + length }
  }
  if (words[after]?.digits && RANGE.test(next?.gap ?? '') && around.isCounted(after + 1))
    return {
      figure: { kind: 'number', value, of: null, scale, inWords: read.inWords, atLeast: true },
      length: read.length + 1,
    }
  const whole = wholeOf(words, after, value, around)
  return {
    figure: { kind: 'number', value, of: whole?.of ?? null, scale, inWords: read.inWords },
    length: read.length + (whole?.length ?? 0),
  }
}

/** `60-65%` is at least 60. */
function rangeOfPercent(words: readonly Word[], at: number): number {
  const ranged = words[at]?.digits && RANGE.test(words[at]?.gap ?? '') ? percentLength(words, at + 1) : 0
  return ranged > 0 ? ranged + 1 : 0
}

/** `40 trên 60 pa-nô`, `4 trong tổng số 6 lớp`. */
function wholeOf(words: readonly Word[], at: number, value: number, around: Surroundings) {
  if (!firstOfOutOf.has(words[at]?.folded ?? '')) return null
  for (const length of [4, 3, 2, 1]) {
    const text = words
      .slice(at, at + length)
      .map(({ folded }) => folded)
      .join(' ')
    if (!outOf.has(text) || words[at]?.gap !== ' ') continue
    const whole = readDigits(words, at + length, around.isName)
    if (whole && whole.value >= value && around.isCounted(at + length + whole.length))
      return { of: whole.value, length: length + whole.length }
  }
  return null
}
