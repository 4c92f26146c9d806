import type { Register } from '../../agencies/model.ts'
import { fold } from '../../text/fold.ts'
import rules from '../knowledge/codes.json' with { type: 'json' }
import type { Word } from './words.ts'

/** A task's code found at a word. */
export interface FoundCode {
  task: string // `TTTT-3`
  length: number // in words
}

export interface CodeReader {
  /** `atStart` tells that nothing but manners stands before it in its clause; `isCounted` what the number could count. */
  at(
    words: readonly Word[],
    start: number,
    where: { atStart: boolean; isCounted(at: number): boolean },
  ): FoundCode | null
  /**
   * The prefix that stands at a word without a number, as the code of its agency: `TTTT`, `4T`. `isWord`: it is spelled as an
   * everyday word is, `tu`.
   */
  prefixAt(words: readonly Word[], start: number): { code: string; length: number; isWord: boolean } | null
}

const never: ReadonlySet<string> = new Set(rules.never)
const hyphenAtStart: ReadonlySet<string> = new Set(rules.hyphenAtStart)
const hyphenOrStart: ReadonlySet<string> = new Set(rules.hyphenOrStart)
const spacedAtStart: ReadonlySet<string> = new Set(rules.spacedAtStart)
const gluedOrStart: ReadonlySet<string> = new Set(rules.gluedOrStart)
const separators: ReadonlySet<string> = new Set(rules.separators)

const ABBREVIATION = /^(?=.*\p{Lu})[\p{Lu}\p{N}&-]{2,10}$/u
const HYPHEN = /^ ?[-–—_] ?$/

/** Knows every body's code and one-word abbreviations: `TTTT`, `STTTT`, `4T` are one. */
export function createCodeReader(register: Register): CodeReader {
  const codes = new Map<string, string>()
  for (const { code, aliases, short } of register.agencies) {
    for (const spelled of [short, ...aliases]) if (ABBREVIATION.test(spelled)) codes.set(plain(spelled), code)
  }
  for (const { code } of register.agencies) codes.set(plain(code), code)
  for (const one of never) codes.delete(one)
  const longest = 3 // words: `4` `t`, `vh&tt`

  function prefixAt(words: readonly Word[], start: number) {
    let typed = ''
    let best: { code: string; key: string; length: number; isWord: boolean } | null = null
    for (let at = start; at < start + longest && at < words.length; at++) {
      const word = words[at]
      if (!word || (at > start && word.gap !== '' && word.gap !== '&')) break
      typed += hasTone(word) ? '?' : word.typed
      const key = plain(typed)
      const code = codes.get(key)
      if (code && (at > start || word.digits === null)) {
        const isWord = hyphenOrStart.has(key) && !word.caps
        best = { code, key, length: at + 1 - start, isWord }
      }
    }
    return best
  }

  return {
    prefixAt,
    at(words, start, { atStart, isCounted }) {
      const prefix = prefixAt(words, start)
      const number = words[start + (prefix?.length ?? 0)]
      if (!prefix || !number?.digits || !isNumber(number.digits, number.gap) || !separators.has(number.gap))
        return null
      const value = Number(number.digits)
      if (
        value === 0 ||
        (!atStart && words[start]?.gap === '') ||
        !isAllowed(prefix.key, number.gap, atStart, words[start]?.caps ?? false)
      )
        return null
      const after = start + prefix.length + 1
      const next = words[after]
      if (
        next?.typed === '%' ||
        (next?.gap === '' && next.digits === null) ||
        (next?.gap === '/' && next.digits)
      )
        return null
      const apart = /\s/.test(number.gap)
      if (apart && isCounted(after) && !countsAfter(words, after)) return null
      return { task: `${prefix.code}-${value}`, length: prefix.length + 1 }
    },
  }
}

// The hundredth task is named with its hyphen: `TTTT 150` may count something.
const isNumber = (digits: string, gap: string): boolean =>
  /^0?\d{1,2}$/.test(digits) || (HYPHEN.test(gap) && /^[1-9]\d{2}$/.test(digits))

/** `từ 50` names no code. */
const hasTone = ({ typed, folded }: Word): boolean =>
  typed.replaceAll('đ', 'd') !== folded && fold(typed) === folded

const plain = (typed: string): string => fold(typed).replace(/[^a-z0-9]/g, '')

function isAllowed(key: string, gap: string, atStart: boolean, caps: boolean): boolean {
  if (hyphenAtStart.has(key)) return atStart && HYPHEN.test(gap)
  if (hyphenOrStart.has(key))
    return HYPHEN.test(gap) || (atStart && (gap !== ' ' || (caps && spacedAtStart.has(key))))
  return !gluedOrStart.has(key) || atStart || gap !== ' '
}

/** “TTTT 3 tin 44” is the third task's, “TTTT 3 tin” three pieces of news. */
const countsAfter = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 4).find(({ gap, digits }) => digits !== null || /[,.;\n]/.test(gap))?.digits !=
  null
