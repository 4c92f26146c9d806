const WORD = /(?:TP|TX)\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]+(?:[&.-][\p{L}\p{M}\p{N}&]+)*&?/uy
const SPACES = /\s*/y

/** A word of a text: `TT&TT` and `LĐ-TBXH` are one. */
export interface Word {
  text: string
  start: number
  end: number
}

/** The word that starts at `from`, spaces skipped; null before a mark or at the end. */
export function wordAt(text: string, from: number): Word | null {
  const start = skipSpaces(text, from)
  WORD.lastIndex = start
  const found = WORD.exec(text)
  return found ? { text: found[0], start, end: start + found[0].length } : null
}

export function skipSpaces(text: string, from: number): number {
  SPACES.lastIndex = from
  SPACES.exec(text)
  return SPACES.lastIndex > from ? SPACES.lastIndex : from
}

export const isCapital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word)
export const isWordEnd = (text: string, at: number) => !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))

/** Where a sticky pattern that matches at `at` ends; `at` itself where it does not match. */
export const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text) ? pattern.lastIndex : at
}
