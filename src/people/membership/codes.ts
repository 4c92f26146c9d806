import { createHmac, randomInt } from 'node:crypto'

// What sounds alike on the phone (b, d, p, t; s, x; l, n, m) or looks alike on paper (0, O; 1, I; 2, Z; 6, G) is there once at most.
const LETTERS = 'ACEGHKLQRTVXY'
const DIGITS = '345789'
const ALL = LETTERS + DIGITS
const LENGTH = 12
const GROUP = 4

/** A new code, as it is stored: 12 letters and figures, 50 bits to guess. There are always both, so that no word is one. */
export function newCode(): string {
  const code = Array.from({ length: LENGTH }, () => ALL[randomInt(ALL.length)]).join('')
  return hasBoth(code) ? code : newCode()
}

/** As it is shown and read out: `K7R4-XTA9-3HQE`. */
export const showCode = (code: string): string => code.match(/.{4}/gu)?.join('-') ?? code

const own = `[${ALL}]{${GROUP}}`
const any = `[A-Z0-9]{${GROUP}}`
const START = '(?:\\/?start\\s+)?'

/** A whole text that can only be meant as a code, whether or not there is such a code. */
export const looksLikeCode = new RegExp(
  `^${START}(?=.*\\d)(?=.*[A-Z])(?:${own}[ .]?${own}[ .]?${own}|${any}[-–]${any}[-–]${any})$`,
  'iu',
)

/** What was typed where a code is expected, without its dress; null where it cannot be meant as one. */
export function readCode(text: string): string | null {
  const typed = text.trim().replace(/^\/?start\s+|\s+(?:ạ|nhé)[.!]?$/giu, '')
  const bare = typed.replaceAll(/[\s.–-]/gu, '').toUpperCase()
  const meant = looksLikeCode.test(typed) || /^[A-Z0-9–-]{8,20}$/iu.test(typed)
  return meant && hasBoth(bare) ? bare : null
}

const hasBoth = (text: string) => /\d/u.test(text) && /[A-Z]/u.test(text)

/** What is kept instead of a code, or of who guessed one: without the secret it leads back to neither. */
export const sealed = (secret: string, ...what: string[]): string =>
  createHmac('sha256', secret).update(what.join('\n')).digest('base64url')
