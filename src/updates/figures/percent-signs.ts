import table from '../knowledge/numbers.json' with { type: 'json' }
import type { Word } from '../words/words.ts'
import { digitsToNumber } from './numbers.ts'

const percent: ReadonlySet<string> = new Set(table.percent)
const raised: ReadonlySet<string> = new Set(table.raised)

export const CLOSE = /^ ?$/
export const RANGE = /^ ?[-–~] ?$/
const ARROW = /^ ?%? ?(?:→|->|–>|=>|➡️?|>) ?$/

const isPercent = (word: Word | undefined): boolean => word !== undefined && percent.has(word.typed)

/** How many words say “percent” here: `%`, `%%`, `phần trăm`. */
export function percentLength(words: readonly Word[], at: number): number {
  if (!CLOSE.test(words[at]?.gap ?? '')) return 0
  if (percent.has(`${words[at]?.text} ${words[at + 1]?.text}`)) return 2
  let length = 0
  while (isPercent(words[at + length])) length++
  return length
}

/** `60-65%` is at least 60. */
export function rangeOfPercent(words: readonly Word[], at: number): number {
  const ranged = words[at]?.digits && RANGE.test(words[at]?.gap ?? '') ? percentLength(words, at + 1) : 0
  return ranged > 0 ? ranged + 1 : 0
}

/** `50→65%`, `50% lên 65%`: what counts is where it has got to. */
export function risenTo(words: readonly Word[], at: number): { value: number; length: number } | null {
  let next = at + 1
  if (isPercent(words[next])) next++
  const lifted = raised.has(words[next]?.typed ?? '')
  const target = lifted ? words[next + 1] : words[next]
  const value = digitsToNumber(target?.digits ?? '')
  if (value === null || (!lifted && !ARROW.test(target?.gap ?? ''))) return null
  const length = next + (lifted ? 2 : 1) - at
  const closed = percentLength(words, at + length)
  return closed > 0 || isPercent(words[at + 1]) ? { value, length: length + closed } : null
}
