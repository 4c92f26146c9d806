import { fold } from './fold.ts'
import { normalize } from './normalize.ts'

/** One run of letters and digits as typed, with the signs that hold an abbreviation together: `p/h`, `TT&TT`, `COVID-19`. */
export interface Token {
  text: string // normalized, lower case
  folded: string
  capital: boolean // begins with a capital
  caps: boolean // two letters or more, all capitals
  start: number // in the normalized text, UTF-16 units
  end: number
}

const SIGN = /[^\p{L}\p{N}]/u
const RUN = /[\p{L}\p{N}]+(?:[&/.'’+-][\p{L}\p{N}]+)*/gu
const ROMAN = /^(?=[IVX]{2})(X{0,3})(IX|IV|V?I{0,3})$/

/** Tokens in order. Roman numerals of two letters and more come out as digits, since people type `khóa 17` for `khóa XVII`. */
export function tokenize(text: string): Token[] {
  return [...normalize(text).matchAll(RUN)].map((match) => {
    const typed = match[0]
    const start = match.index
    const roman =
      ROMAN.test(typed) || (ROMAN.test(typed.toUpperCase()) && typed.length > 2)
        ? String(romanValue(typed))
        : null
    const lower = roman ?? typed.toLowerCase()
    return {
      text: lower,
      folded: fold(lower),
      capital: /^\p{Lu}/u.test(typed),
      caps: /\p{Lu}.*\p{Lu}/u.test(typed) && !/\p{Ll}/u.test(typed),
      start,
      end: start + typed.length,
    }
  })
}

/** The parts of a token held together by signs: `q/h/tx` → `q`, `h`, `tx`. */
export function splitToken(token: Token): Token[] {
  if (!SIGN.test(token.text)) return [plainToken(token)]
  return [...token.text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    ...token,
    text: plainNumber(match[0]),
    folded: fold(plainNumber(match[0])),
    capital: token.capital && match.index === 0,
  }))
}

/** A token of one part; itself unless it is a number. */
function plainToken(token: Token): Token {
  const text = plainNumber(token.text)
  return text === token.text ? token : { ...token, text, folded: fold(text) }
}

/** Every syllable of a text in order, lower case with its marks: what indexes and phrases are made of. */
export function syllables(text: string): string[] {
  return tokenize(text).flatMap((token) => splitToken(token).map((part) => part.text))
}

const plainNumber = (text: string): string => (text.startsWith('0') ? text.replace(/^0+(?=\d+$)/, '') : text)

function romanValue(typed: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 }
  const digits = [...typed.toUpperCase()].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0)
}
