import { fold } from '../../text/fold.ts'
import table from '../knowledge/numbers.json' with { type: 'json' }
import type { Word } from '../words/words.ts'

/** A number read from words or digits, and how many words it takes. */
export interface Counted {
  value: number
  length: number
  /** The unit of the last step: 1.000.000 in “3 triệu”, 1 in plain digits. */
  scale: number
}

/** What the dictionary knows of the words around a number. */
export interface Neighbours {
  /** Some phrase of the dictionary begins here. */
  isName(at: number): boolean
  /** Something that is counted, or counts, begins here. */
  isCounted(at: number): boolean
}

const ones = new Map(Object.entries(table.ones))
const tens = new Map(Object.entries(table.tens))
const multipliers = new Map(Object.entries(table.multipliers))
const byFold = (names: ReadonlyMap<string, number>): Map<string, number> =>
  new Map(
    [...names]
      .filter(([name]) => !table.needMarks.includes(name))
      .map(([name, value]) => [fold(name), value]),
  )
const foldedOnes = byFold(ones)
const foldedTens = byFold(tens)
/** Every word that can be part of a number. */
export const numberWords: readonly string[] = [...ones.keys(), ...tens.keys(), ...table.half]

const afterTens: ReadonlySet<string> = new Set(
  table.afterTens.flatMap((word) => (fold(word) === fold(table.one) ? [word] : [word, fold(word)])),
)
const half: ReadonlySet<string> = new Set(table.half.flatMap((word) => [word, fold(word)]))

const THOUSANDS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:,\d{1,2})?$/
const DECIMAL = /^(\d+)[.,](\d{1,2})$/

/** `2.400` → 2400, `3,1` → 3.1; null for what is no one number: `15.4.2022`. */
export function digitsToNumber(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits)
  const decimal = DECIMAL.exec(digits)
  if (decimal) return Number(`${decimal[1]}.${decimal[2]}`)
  if (!THOUSANDS.test(digits) || digits.startsWith('0')) return null
  const [whole = '', part = ''] = /^(.*\d{3})(?:,(\d{1,2}))?$/.exec(digits)?.slice(1) ?? []
  return Number(`${whole.replace(/[.,]/g, '')}.${part || '0'}`)
}

/** Digits with what multiplies them: `2tr1`, `15k`, `1 tỷ 450 triệu`, `2 nghìn rưỡi`. `around` tells what else a word could be. */
export function readDigits(words: readonly Word[], start: number, around: Neighbours): Counted | null {
  const first = words[start]
  const base = first?.digits == null ? null : digitsToNumber(first.digits)
  if (base === null) return null
  let value = base
  let at = start + 1
  let scale = 1
  for (
    let step = multiplierAt(words, at, around);
    step > 1 && (scale === 1 || step < scale || scale < 1000);
  ) {
    value *= step
    scale = scale === 1 ? step : scale * step
    at++
    step = multiplierAt(words, at, around)
  }
  if (scale === 1) return { value, length: 1, scale }
  if (half.has(words[at]?.text ?? '')) return { value: value + scale / 2, length: at + 1 - start, scale }
  const rest = restOf(words, at, scale, around)
  return { value: value + rest.value, length: at + rest.length - start, scale }
}

/** What follows `2tr`, `1 tỷ`: `1` (a tenth), `450 triệu`. */
function restOf(words: readonly Word[], at: number, scale: number, around: Neighbours) {
  const none = { value: 0, length: 0 }
  const word = words[at]
  if (!word?.digits || !/^\d{1,3}$/.test(word.digits) || !/^ ?$/.test(word.gap)) return none
  const smaller = multiplierAt(words, at + 1, around)
  if (smaller > 1 && smaller < scale) return { value: Number(word.digits) * smaller, length: 2 }
  const glued = word.gap === ''
  if (!glued && (scale < 1_000_000 || word.digits.length > 1 || smaller > 1)) return none
  return { value: (Number(word.digits) * scale) / 10 ** word.digits.length, length: 1 }
}

function multiplierAt(words: readonly Word[], at: number, { isName }: Neighbours): number {
  const word = words[at]
  if (!word || !/^ ?$/.test(word.gap)) return 1
  const step = multipliers.get(word.typed) ?? 1
  if (step === 1 || isName(at)) return 1
  return word.gap === '' || word.typed !== 'k' || isName(at + 1) ? step : 1 // “45 k có gì” holds no thousands
}

/** Whether a word could begin a number. */
export const beginsNumber = (word: Word | undefined): boolean =>
  valueIn(ones, foldedOnes, word) !== null || valueIn(tens, foldedTens, word) !== null

/** `tám mươi hai`, `bon muoi`, `hai trăm`: number words from here on, the most that make sense. */
export function readNumberWords(words: readonly Word[], start: number): Counted | null {
  let total = 0
  let hundreds = 0
  let current: number | null = null
  let scale = 1
  let at = start
  for (; at < words.length && (at === start || words[at]?.gap === ' '); at++) {
    const word = words[at]
    const one = valueIn(ones, foldedOnes, word)
    const ten = valueIn(tens, foldedTens, word)
    const step = word && at > start ? multipliers.get(word.typed) : undefined
    const goesOn = current !== null && current >= 10 && current % 10 === 0
    if (one !== null && (goesOn ? one > 0 : current === null && !afterTens.has(word?.text ?? '')))
      current = (current ?? 0) + one
    else if (ten !== null && (current === null || current < 10)) current = (current ?? 1) * ten
    else if (step === 100 && current !== null) {
      hundreds += current * 100
      current = null
      scale = 100
    } else if (step && step >= 1000 && (current !== null || hundreds > 0)) {
      total += (hundreds + (current ?? 0)) * step
      hundreds = 0
      current = null
      scale = step
    } else if (word && half.has(word.text) && at > start) {
      total += scale / 2
      at++
      break
    } else break
  }
  const value = total + hundreds + (current ?? 0)
  return at > start && value > 0 ? { value, length: at - start, scale } : null
}

function valueIn(
  marked: ReadonlyMap<string, number>,
  folded: ReadonlyMap<string, number>,
  word: Word | undefined,
): number | null {
  if (!word) return null
  return marked.get(word.text) ?? (word.text === word.folded ? folded.get(word.folded) : undefined) ?? null
}
