import { fold } from '../text/fold.ts'
import { Phrases } from '../text/phrases.ts'
import type { Word } from '../text/reading.ts'
import { unslip } from '../text/slips.ts'
import { splitToken, syllables, type Token } from '../text/tokens.ts'
import glossary from './knowledge/english.json' with { type: 'json' }
import wordlists from './knowledge/words.json' with { type: 'json' }
import { intentCues, knownPhrases, plainWords } from './knowledge.ts'
import type { Unit } from './units.ts'

const glosses = new Phrases<string[][]>()
for (const [english, vietnamese] of Object.entries(glossary)) {
  const readings = vietnamese.map((gloss) => syllables(gloss))
  glosses.add(english, readings)
  const other = otherNumber(english)
  if (!(other in glossary)) glosses.add(other, readings)
}

/** `poster` for `posters`, and the other way round; the glossary gives one of the two. */
function otherNumber(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : `${word}s`
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)
const known = new Set(
  [
    ...Object.keys(glossary).flatMap((word) => [syllables(word), syllables(otherNumber(word))]),
    ...knownPhrases,
  ]
    .filter((parts) => parts.every(isAscii))
    .flat(),
)
const marks = new Set(wordlists.english)

/** Whether a question is asked in English: no Vietnamese letter, an English function word, and mostly words of the glossary. */
export function isEnglish(tokens: readonly Token[]): boolean {
  const words = tokens.flatMap(splitToken).map(({ text }) => text)
  if (!words.every(isAscii)) return false
  const sure = words.filter((word) => marks.has(word)).length
  const likely = words.filter((word) => known.has(word)).length
  return sure > 0 && likely + sure * 0.5 >= words.length * 0.6
}

const WORTH = { swapped: 3, missing: 2, extra: 2, wrong: 1 }

/** English words with slips mended: `departmnet` → `department`. */
export function readEnglish(tokens: readonly Token[]): Word[] {
  return tokens.flatMap(splitToken).map((token) => {
    const { text } = token
    let best = text
    if (!known.has(text) && text.length > 3) {
      const slips = unslip(text, (candidate) => known.has(candidate))
        .filter(({ kind }) => kind !== 'wrong' || text.length > 6)
        .sort((a, b) => WORTH[b.kind] - WORTH[a.kind])
      best = slips[0]?.text ?? singular(text)
    }
    return {
      text: best,
      folded: best,
      capital: token.capital,
      known: known.has(best),
      start: token.start,
      end: token.end,
    }
  })
}

const singular = (word: string): string => {
  const stem = word.replace(/(ing|ed|es|s|ly)$/, '')
  return known.has(stem) ? stem : word
}

/** Cuts an English question into units whose readings are Vietnamese. `bodies` are stretches already taken. */
export function cutEnglish(
  words: readonly Word[],
  bodies: readonly { start: number; end: number; name: string }[],
): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < words.length; ) {
    const body = bodies.find(({ start, end }) => start === at && end > at)
    if (body) {
      units.push(bodyUnit(body.name, words[at]))
      at = body.end
      continue
    }
    const gloss = glosses.at(words, at).at(-1)
    const cue = intentCues.at(words, at).at(-1)
    const word = plainWords.at(words, at).at(-1)
    const asks = cue !== undefined && cue.end > (word?.end ?? 0)
    const plain = asks ? { ...cue, value: 'light' } : word
    const like = words[at]
    if (!like) break
    if (plain && plain.end >= (gloss?.end ?? 0) + (asks ? 1 : 0)) {
      units.push({
        kind: plain.value === 'stop' ? 'stop' : 'light',
        readings: [words.slice(at, plain.end)],
        across: [],
        capital: false,
      })
      at = plain.end
    } else if (gloss) {
      const readings = gloss.value.map((parts) =>
        parts.map((text) => ({ ...like, text, folded: text, known: true })),
      )
      units.push({
        kind: 'idea',
        readings: readings.map((reading) => reading.map(foldWord)),
        across: [],
        capital: false,
      })
      at = gloss.end
    } else {
      units.push({ kind: 'word', readings: [[like]], across: [], capital: at > 0 && like.capital })
      at++
    }
  }
  return units
}

/** A body in its Vietnamese name, whatever it was called. */
function bodyUnit(name: string, like: Word | undefined): Unit {
  const reading = like
    ? syllables(name).map((text) => ({ ...like, text, folded: fold(text), known: true }))
    : []
  return { kind: 'body', readings: [reading], across: [], capital: false }
}

const foldWord = (word: Word): Word => ({ ...word, folded: fold(word.text) })
