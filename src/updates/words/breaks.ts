import type { Word } from './words.ts'

/** How strongly what stands between two words parts them. */
export interface Break {
  kind: 'none' | 'label' | 'clause' | 'sentence' | 'line' // label: a colon
  strength: number // 0 to 4 in that order
  asked: boolean // a question mark
  colon: boolean
  slash: boolean // `lượt/tuần`
  bracket: 'opens' | 'closes' | null
}

const KINDS = ['none', 'label', 'clause', 'sentence', 'line'] as const
const CLAUSE = /[,()[\]"“”•→⇒=|…]|->|=>|\s[-–—+*/]\s|\s[-+]$|^[-–—]\s|\p{Extended_Pictographic}|--|\s–/u
const SENTENCE = /[;!?]|[.…](?:\s|$)|^[.]$/
// `TP. Hà Nội`, `H.Mê Linh`: the point of an abbreviation.
const SHORT_NAME = 3

/** What parts a word from the one before. */
export function breakOf(words: readonly Word[], at: number): Break {
  const gap = words[at]?.gap ?? ''
  const before = words[at - 1]
  let strength = 0
  if (/\n/.test(gap)) strength = 4
  else if (SENTENCE.test(gap) && !(before && isShortened(before, words[at], gap))) strength = 3
  else if (CLAUSE.test(gap)) strength = 2
  else if (/:/.test(gap)) strength = 1
  return {
    kind: KINDS[strength] ?? 'none',
    strength,
    asked: gap.includes('?'),
    colon: gap.includes(':'),
    slash: /^ ?\/ ?$/.test(gap),
    bracket: /[([]/.test(gap) ? 'opens' : /[)\]]/.test(gap) ? 'closes' : null,
  }
}

const isShortened = (before: Word, word: Word | undefined, gap: string): boolean =>
  /^\. ?$/.test(gap) &&
  before.digits === null &&
  before.typed.length <= SHORT_NAME &&
  before.caps &&
  word?.digits === null
