import { fold } from '../../text/fold.ts'
import table from '../knowledge/numbers.json' with { type: 'json' }
import type { Word } from '../words/words.ts'
import type { FoundFigure, Surroundings } from './figure.ts'
import { digitsToNumber, readDigits, readNumberWords } from './numbers.ts'
import { CLOSE, percentLength, RANGE, rangeOfPercent } from './percent-signs.ts'

const currency: ReadonlySet<string> = new Set(table.currency)
const parts: ReadonlySet<string> = new Set(table.parts)
const outOf: ReadonlySet<string> = new Set(table.outOf.map(fold))
const firstOfOutOf: ReadonlySet<string> = new Set([...outOf].map((words) => words.split(' ')[0] ?? ''))

export const isCurrency = (word: Word | undefined): boolean => word !== undefined && currency.has(word.typed)

interface Read {
  value: number
  length: number
  scale: number
  inWords: boolean
}

/** A number with the words that make it a percentage, money, a share or so many out of so many. */
export function withWhatFollows(
  words: readonly Word[],
  at: number,
  read: Read,
  around: Surroundings,
): FoundFigure {
  const { value, scale } = read
  const after = at + read.length
  const next = words[after]
  const close = CLOSE.test(next?.gap ?? '')
  const closed = percentLength(words, after)
  if (closed > 0) return { figure: { kind: 'percent', value }, length: read.length + closed }
  const ranged = rangeOfPercent(words, after)
  if (ranged > 0) return { figure: { kind: 'percent', value }, length: read.length + ranged }
  if (close && isCurrency(next) && (next?.gap === '' || next?.typed !== 'd'))
    return { figure: { kind: 'money', dong: value }, length: read.length + 1 }
  if (close && parts.has(next?.typed ?? '')) {
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

/** `40 trên 60 pa-nô`, `4 trong tổng số 6 lớp`. */
function wholeOf(words: readonly Word[], at: number, value: number, around: Surroundings) {
  if (!firstOfOutOf.has(words[at]?.folded ?? '')) return null
  for (const length of [4, 3, 2, 1]) {
    const text = words
      .slice(at, at + length)
      .map(({ folded }) => folded)
      .join(' ')
    if (!outOf.has(text) || words[at]?.gap !== ' ') continue
    const whole = readDigits(words, at + length, around)
    if (whole && whole.value >= value && around.isCounted(at + length + whole.length))
      return { of: whole.value, length: length + whole.length }
  }
  return null
}
