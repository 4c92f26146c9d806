import { fold } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { untelex } from '../text/telex.ts'

/** A word of a name or of a text being searched for names. Offsets are of the text as given. */
export interface Word {
  written: string // `thông`, lower case
  folded: string // `thong`
  key: string // with its marks, wherever the tone was placed: `hòa` and `hoà` have one key
  start: number
  end: number
  startsSentence: boolean // nothing named may reach over this point
  retyped?: boolean // its Telex keys were undone
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
// A full stop after a short word is an abbreviation's: `TP. Hà Nội`, `Q. Ba Đình`.
const SENTENCE_ENDS = /[?!…]|\n\s*\n/u
const FULL_STOP = /\.\s/u

// Like signs between words, these are written or left out at will: `TT&TT`, `TT-TT`, `Department of Finance`.
const SKIPPED = new Set(['va', 'and', 'of'])

/** The words of a text; `và` and its like are left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  let lastLength = 0
  for (const found of text.matchAll(WORD)) {
    const written = found[0].normalize('NFC').toLowerCase().replaceAll('ð', 'đ')
    const folded = fold(written)
    if (SKIPPED.has(folded)) continue
    const between = text.slice(last, found.index)
    const end = found.index + found[0].length
    words.push({
      written,
      folded,
      key: folded === written ? folded : keyOf(written),
      start: found.index,
      end,
      startsSentence: SENTENCE_ENDS.test(between) || (lastLength > 3 && FULL_STOP.test(between)),
    })
    last = end
    lastLength = folded.length
  }
  return words
}

/** The words as meant, where Telex keys were left in those that are no word of the vocabulary: `Sowr Taif` → `Sở Tài`. */
export function withoutTelex(words: readonly Word[], vocabulary: ReadonlySet<string>): Word[] {
  return words.flatMap((word) => {
    const meant = vocabulary.has(word.folded) ? null : untelex(word.written)
    if (meant === null) return word
    const folded = fold(meant)
    if (SKIPPED.has(folded)) return []
    return vocabulary.has(folded)
      ? { ...word, written: meant, folded, key: keyOf(meant), retyped: true }
      : word
  })
}

const keyOf = remember((written: string): string => {
  const apart = written.normalize('NFD')
  const tone = apart.match(TONES)?.[0] ?? ''
  return apart.replace(TONES, '').normalize('NFC') + tone
})
