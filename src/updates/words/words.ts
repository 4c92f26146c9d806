import { fold } from '../../text/fold.ts'
import chat from '../../text/knowledge/chat.json' with { type: 'json' }
import { agreement } from '../../text/marks.ts'
import { mend } from '../../text/mend.ts'
import { initialOf, isSyllable, withoutTone } from '../../text/syllable.ts'
import { setTone, untelex } from '../../text/telex.ts'
import type { Vocabulary } from '../../text/vocabulary.ts'

/** One syllable, number or sign of a message, as meant. */
export interface Word {
  typed: string // lower case
  text: string // as meant, lower case; marks as typed, none where a slip was mended
  folded: string
  digits: string | null // of a number, with its points and commas
  caps: boolean // typed in capitals only
  gap: string // what stands between it and the word before
  start: number
  end: number
}

const RUN = /\d+(?:[.,]\d+)*|[%₫]|\p{L}[\p{L}\p{M}\d]*(?:&\p{L}+)*/gu
const LETTERS_OR_DIGITS = /\d+|[^\d]+/gu
const MOST = 3_000 // words; what is longer is a document
const MOST_MENDED = 40
const VOWEL = /[aeiouy]/ // what has none is an abbreviation
const MOST_STRANGE = 0.4

const SHORT = new Map(
  Object.entries(chat).flatMap(([short, full]) => (full === '' ? [] : [[short, full.split(' ')] as const])),
)

/** Words of a normalized text. A code's number is parted from its letters, a mark typed as a digit is not. */
export function cutIntoWords(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(RUN)) {
    for (const { part, at } of partsOf(match[0])) {
      if (words.length >= MOST) return words
      const start = match.index + at
      const typed = part.toLowerCase()
      words.push({
        typed,
        text: typed,
        folded: fold(typed),
        digits: /^\d/.test(part) ? part : null,
        caps: part.length > 1 && part === part.toUpperCase(),
        gap: text.slice(last, start),
        start,
        end: start + part.length,
      })
      last = start + part.length
    }
  }
  return words
}

function partsOf(run: string): { part: string; at: number }[] {
  const whole = [{ part: run, at: 0 }]
  if (!/\d/.test(run) || /^\d/.test(run)) return whole
  if (/^\p{L}+\d+\p{L}/u.test(run) && untelex(run.toLowerCase())) return whole
  return [...run.matchAll(LETTERS_OR_DIGITS)].map((match) => ({ part: match[0], at: match.index }))
}

/** The words as meant: chat short forms opened, Telex residue and slips mended. */
export function readAsMeant(words: readonly Word[], { vocabulary, spellings }: Spelling): Word[] {
  const letters = words.filter(({ digits, typed }) => digits === null && typed.length > 2)
  const strange = letters.filter(({ typed, caps }) => !caps && spellingOf(typed) === null)
  let mended = strange.length > 4 && strange.length > letters.length * MOST_STRANGE ? MOST_MENDED : 0 // another language is no slip
  return words.flatMap((word, at) => {
    if (word.digits !== null || isHeldBySigns(word, words[at + 1]) || isGlued(word, words[at - 1]))
      return word
    const short = SHORT.get(word.typed)
    if (short) return short.map((text, nth) => meaning(word, text, nth))
    const spelled = spellingOf(word.typed)
    if (spelled !== null) return spelled === word.typed ? word : meaning(word, spelled)
    if (
      (word.caps && word.typed.length < 7) ||
      word.typed.length < 3 ||
      !VOWEL.test(word.folded) ||
      mended >= MOST_MENDED
    )
      return word
    mended++
    const plain = withoutRuns(word.typed)
    const token = { text: plain, folded: fold(plain), capital: false, caps: false, start: 0, end: 0 }
    const texts = mend(token, words[at - 1]?.text ?? '', words[at + 1]?.text ?? '', vocabulary)
    return texts.map((text, nth) => meaning(word, text, nth))
  })

  function spellingOf(typed: string): string | null {
    const known = spellings.get(typed)
    if (known !== undefined) return known
    if (spellings.size >= REMEMBERED) spellings.clear()
    const spelled = spell(typed, vocabulary)
    spellings.set(typed, spelled)
    return spelled
  }
}

/** What is known of words, and what was found out about those typed before. */
export interface Spelling {
  vocabulary: Vocabulary
  spellings: Map<string, string | null>
}

const REMEMBERED = 20_000

const withoutRuns = (typed: string): string => withToneInPlace(typed.replace(/(\p{L})\1{2,}/gu, '$1'))

/** A word as it is spelled, where it needs no neighbours to be told; null for what is no word yet. */
function spell(typed: string, vocabulary: Vocabulary): string | null {
  const plain = withoutRuns(typed)
  if (vocabulary.knows(fold(plain))) return withAllMarks(plain, vocabulary)
  const keyed = untelex(plain) // `khoong` would do for a syllable
  if (keyed && vocabulary.knows(fold(keyed))) return keyed
  return isSyllable(plain) ? typed : null
}

/** `lơp` for `lớp`: the one known word whose marks were not all typed. */
function withAllMarks(typed: string, vocabulary: Vocabulary): string {
  const folded = fold(typed)
  if (typed === folded || TONE.test(typed.normalize('NFD'))) return typed
  const forms = vocabulary.variants(folded).map((id) => vocabulary.form(id))
  const meant = forms.filter((form) => agreement(typed, form) > PARTLY_MARKED)
  return forms.includes(typed) || meant.length !== 1 ? typed : (meant[0] ?? typed)
}

const PARTLY_MARKED = 0.5

const meaning = (word: Word, text: string, nth = 0): Word => ({
  ...word,
  text,
  folded: fold(text),
  gap: nth === 0 ? word.gap : ' ',
})

/** `k/khăn` is no “không khăn”, `p/h` no “p giờ”. */
const isHeldBySigns = ({ gap, typed }: Word, next: Word | undefined): boolean =>
  typed.length < 3 && (gap === '/' || next?.gap === '/')

/** `15k`, `8h`: the letters say something about the number. */
const isGlued = ({ gap }: Word, before: Word | undefined): boolean => gap === '' && before?.digits != null

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/
const TONE_KEYS: Record<string, string> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
}

/** `hòan` typed for `hoàn`. */
function withToneInPlace(typed: string): string {
  if (fold(typed) === typed) return typed
  const tone = TONE.exec(typed.normalize('NFD'))?.[0]
  if (!tone) return typed
  const bare = withoutTone(typed)
  return isSyllable(bare) && initialOf(bare) !== bare ? setTone(bare, TONE_KEYS[tone] ?? '') : typed
}

/** Whether the writer uses marks, so that their absence means something. */
export function usesMarks(words: readonly Word[]): boolean {
  const letters = words.filter(({ digits }) => digits === null)
  return letters.filter(({ text, folded }) => text !== folded).length >= letters.length * 0.3
}
