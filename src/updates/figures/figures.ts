import table from '../knowledge/numbers.json' with { type: 'json' }
import type { Word } from '../words/words.ts'
import { isDay, readFullDay } from './days.ts'
import { readDocument } from './documents.ts'
import type { Figure, FoundFigure, Surroundings } from './figure.ts'
import { beginsNumber, digitsToNumber, readDigits, readNumberWords } from './numbers.ts'
import { risenTo } from './percent-signs.ts'
import { isCurrency, withWhatFollows } from './what-follows.ts'

const clock: ReadonlySet<string> = new Set(table.clock)
const halves: ReadonlySet<string> = new Set(table.halfOfIt)
const firstOfHalves: ReadonlySet<string> = new Set(table.halfOfIt.map((words) => words.split(' ')[0] ?? ''))

/** The figure that begins at this word, if any. */
export function readFigure(words: readonly Word[], at: number, around: Surroundings): FoundFigure | null {
  const document = readDocument(words, at)
  if (document) return { figure: { kind: 'document', document }, length: document.length }
  if (words[at]?.digits == null) return inWords(words, at, around)
  const day = readFullDay(words, at)
  if (day) return { figure: { kind: 'day', day: day.day }, length: day.length }
  return time(words, at) ?? risen(words, at) ?? slash(words, at, around) ?? plain(words, at, around)
}

/** `14:30`, `8h`, `14h30`, `15p`. */
function time(words: readonly Word[], at: number): FoundFigure | null {
  const [, second, third] = [words[at], words[at + 1], words[at + 2]]
  const figure: Figure = { kind: 'time' }
  if (second?.gap === '' && clock.has(second.typed))
    return { figure, length: third?.gap === '' && third.digits ? 3 : 2 }
  return second?.gap === ':' && /^\d\d$/.test(second.digits ?? '') && Number(words[at]?.digits) < 24
    ? { figure, length: 2 }
    : null
}

function risen(words: readonly Word[], at: number): FoundFigure | null {
  const found = risenTo(words, at)
  return found && { figure: { kind: 'percent', value: found.value }, length: found.length }
}

function slash(words: readonly Word[], at: number, around: Surroundings): FoundFigure | null {
  const [one, other] = [words[at], words[at + 1]]
  if (!/^ ?\/ ?$/.test(other?.gap ?? '')) return null
  const [first, second] = [digitsToNumber(one?.digits ?? ''), digitsToNumber(other?.digits ?? '')]
  if (first === null || second === null) return null
  const whole = readDigits(words, at + 1, around)
  const paid = words[at + 1 + (whole?.length ?? 0)]
  if (whole && whole.scale > 1000) {
    const length = 1 + whole.length + (isCurrency(paid) ? 1 : 0)
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
  const counted = readDigits(words, at, around)
  if (!counted) return null
  const length = counted.length + repeatedInWords(words, at + counted.length, counted.value)
  return withWhatFollows(words, at, { ...counted, length, inWords: false }, around)
}

/** `05 (năm) lớp` */
function repeatedInWords(words: readonly Word[], at: number, value: number): number {
  if (words[at]?.gap !== ' (') return 0
  const again = readNumberWords(words, at)
  return again?.value === value && words[at + again.length]?.gap.startsWith(')') ? again.length : 0
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
  const found = withWhatFollows(words, at, { ...counted, inWords: true }, around)
  const sure =
    found.figure.kind !== 'number' || found.length > counted.length || around.isCounted(at + found.length)
  return sure || (counted.length > 1 && counted.scale > 1) ? found : null
}
