import { fold } from './fold.ts'
import abbreviations from './knowledge/abbreviations.json' with { type: 'json' }
import chat from './knowledge/chat.json' with { type: 'json' }
import { mend } from './mend.ts'
import { isSyllable } from './syllable.ts'
import { splitToken, type Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One syllable (or foreign word, or number) of what was meant. */
export interface Word {
  text: string // lower case; marks as typed, none where a slip was mended
  folded: string
  capital: boolean
  known: boolean // stands in the vocabulary
  start: number // of the token it came from
  end: number
  bare?: boolean // typed without marks among words that have them
  /** What an abbreviation could stand for besides the reading chosen. */
  others?: string[][]
}

const SHORT = new Map(Object.entries(chat).map(([short, full]) => [short, full.split(' ').filter(Boolean)]))
const OFFICE = new Map(
  Object.entries(abbreviations).map(([short, fulls]) => [short, fulls.map((full) => full.split(' '))]),
)
const PLACES: Record<string, string> = { q: 'quận', h: 'huyện', p: 'phường', x: 'xã' }
const MOST_MENDED = 60 // tokens; what is longer is no question

/**
 * Tokens read as a person of the office reads them: chat short forms and abbreviations opened, Telex residue and slips mended,
 * words run together parted. Context decides between readings: neighbours that the vocabulary knows as a pair.
 */
export function readWords(tokens: readonly Token[], vocabulary: Vocabulary): Word[] {
  const words: Word[] = []
  let mended = 0
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]?.text ?? ''
    const before = words.at(-1)?.text ?? ''
    const whole = expand(token, before, next, vocabulary)
    if (whole) {
      words.push(...whole)
      return
    }
    const parts = splitToken(token)
    parts.forEach((part, place) => {
      const left = words.at(-1)?.text ?? ''
      const right = parts[place + 1]?.text ?? next
      const opened = parts.length > 1 ? expand(part, left, right, vocabulary) : null
      if (opened) words.push(...opened)
      else if (vocabulary.knows(part.folded) || mended >= MOST_MENDED || /^\d+$/.test(part.text))
        words.push(asTyped(part, part.text, vocabulary))
      else {
        mended++
        words.push(...mend(part, left, right, vocabulary).map((text) => asTyped(part, text, vocabulary)))
      }
    })
  })
  return words
}

const asTyped = (token: Token, text: string, vocabulary: Vocabulary): Word => {
  const folded = fold(text)
  return {
    text,
    folded,
    capital: token.capital,
    known: vocabulary.knows(folded),
    start: token.start,
    end: token.end,
  }
}

/** A chat short form or an abbreviation opened; null for any other token. */
function expand(token: Token, before: string, after: string, vocabulary: Vocabulary): Word[] | null {
  const place = PLACES[token.text]
  if (place && token.capital) return [asTyped(token, place, vocabulary)]
  const short = SHORT.get(token.text)
  if (short && !(token.caps && OFFICE.has(token.text)))
    return short.map((text) => asTyped(token, text, vocabulary))
  const fulls =
    OFFICE.get(token.text) ?? OFFICE.get(token.folded) ?? OFFICE.get(token.folded.replace(/[^a-z0-9]/g, ''))
  if (!fulls || (isSyllable(token.text) && !token.caps)) return null
  const open = fulls.map((full) => full.flatMap((part) => part.split(/[^\p{L}\p{N}]+/u).filter(Boolean)))
  const ranked = open
    .map((full, at) => ({
      full: full.map((part) => part.toLowerCase()),
      worth: pairsMade(full, before, after, vocabulary) - at * 0.4,
    }))
    .sort((a, b) => b.worth - a.worth)
  const [best, ...rest] = ranked
  if (!best) return null
  const words = best.full.map((text) => ({ ...asTyped(token, text, vocabulary), capital: false }))
  const others = rest.filter((one) => one.worth > best.worth - 1).map((one) => one.full)
  if (words[0] && others.length > 0) words[0].others = others
  return words
}

/** How many known pairs a reading makes with its neighbours. */
function pairsMade(full: readonly string[], before: string, after: string, vocabulary: Vocabulary): number {
  const left = vocabulary.knowsPair(before, full[0] ?? '') ? 1 : 0
  const right = vocabulary.knowsPair(full.at(-1) ?? '', after) ? 1 : 0
  return left + right
}
