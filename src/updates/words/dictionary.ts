import type { Agency, Register } from '../../agencies/model.ts'
import { expandPattern } from '../../text/patterns.ts'
import { Phrases } from '../../text/phrases.ts'
import { Vocabulary } from '../../text/vocabulary.ts'
import { numberWords } from '../figures/numbers.ts'
import bare from '../knowledge/bare-words.json' with { type: 'json' }
import { type Cue, cueNames, cues } from './cues.ts'
import { falseFriends, happenings, plainCounters, type Topic, topics, type Unit, units } from './units.ts'
import type { Spelling, Word } from './words.ts'

/** What a phrase can be in a progress message. */
export type Sense =
  | { kind: 'unit'; unit: Unit; beside: 'anything' | 'a number' | 'the end' }
  | { kind: 'counter'; counter: string; plain: boolean }
  | { kind: 'topic'; topic: Topic }
  | { kind: 'cue'; cue: Cue }
  | { kind: 'agency'; agency: Agency }
  | { kind: 'friend' }

/** The longest phrase that begins at a word, with all it can be. */
export interface Meaning {
  length: number // in words
  senses: readonly Sense[]
}

export interface Dictionary extends Spelling {
  at(words: readonly Word[], start: number, marked: boolean): Meaning | null
}

interface Entry {
  sense: Sense
  syllables: readonly string[]
  strict: boolean // its marks tell it from another word: `chờ`, not `cho`
  listed: boolean // written with a comma: `tin, bài`
}

const bareWords: ReadonlySet<string> = new Set(bare)

const APART = /[^\p{L}\p{N}]+/u

/** All phrases of the knowledge, and the names of the register. */
export function createDictionary(register: Register): Dictionary {
  const phrases = new Phrases<Entry>()
  const vocabulary = new Vocabulary()
  const add = (patterns: readonly string[], sense: Sense) => {
    for (const pattern of patterns)
      for (const phrase of expandPattern(pattern.replace(/^=/, ''))) {
        const spelled = phrase.toLowerCase().split(APART).filter(Boolean)
        vocabulary.add(spelled)
        phrases.add(phrase, {
          sense,
          syllables: spelled,
          strict: pattern.startsWith('='),
          listed: phrase.includes(','),
        })
      }
  }
  for (const unit of units) {
    add(unit.says, { kind: 'unit', unit, beside: 'anything' })
    add(unit.short, { kind: 'unit', unit, beside: 'a number' })
    add(unit.last, { kind: 'unit', unit, beside: 'the end' })
  }
  for (const counter of plainCounters) add([counter], { kind: 'counter', counter, plain: true })
  for (const counter of happenings) add([counter], { kind: 'counter', counter, plain: false })
  for (const topic of topics) add(topic.says, { kind: 'topic', topic })
  for (const cue of cueNames) add(cues[cue], { kind: 'cue', cue })
  add(falseFriends, { kind: 'friend' })
  for (const agency of register.agencies)
    add([agency.name, agency.short, ...agency.aliases], { kind: 'agency', agency })

  /** In a text with marks “do” is no “đó”: a word that stands without marks by right. */
  const isAnother = (words: readonly Word[], start: number, { syllables: spelled }: Entry) =>
    spelled.some((syllable, at) => {
      const word = words[start + at]
      return (
        word !== undefined &&
        word.text !== syllable &&
        word.text === word.folded &&
        word.typed === word.text &&
        bareWords.has(word.text)
      )
    })

  for (const word of numberWords) vocabulary.add([word])

  return {
    vocabulary,
    spellings: new Map(),
    at(words, start, marked) {
      let longest: Meaning & { senses: Sense[] } = { length: 0, senses: [] }
      let guessed = false // of a phrase that its marks would tell from another: `pa nơ`, typed as `pa no`
      for (const { end, value } of phrases.at(words, start)) {
        if (
          !isWrittenAsOne(words, start, end, value) ||
          (value.strict && !isStrict(words, start, value, marked))
        )
          continue
        if (marked && isAnother(words, start, value)) continue
        const guesses = value.strict && !isExact(words, start, value)
        if (end - start > longest.length) longest = { length: end - start, senses: [] }
        else if (end - start === longest.length && value.sense.kind === 'unit' && guesses !== guessed) {
          if (guesses) continue
          longest.senses = longest.senses.filter(({ kind }) => kind !== 'unit')
        }
        if (longest.senses.length === 0 || value.sense.kind === 'unit') guessed = guesses
        longest.senses.push(value.sense)
      }
      return longest.length > 0 ? longest : null
    },
  }
}

// What may stand within a phrase: `pa-nô`, `p/s`, `tin + bài`; a comma only where it is written with one.
const JOINS = /^(?: {0,2}[-–/+&]? {0,2}|\.)$/
const LISTS = /^ ?, ?$/

function isWrittenAsOne(words: readonly Word[], start: number, end: number, { listed }: Entry): boolean {
  for (let at = start + 1; at < end; at++) {
    const gap = words[at]?.gap ?? ''
    if (!JOINS.test(gap) && !(listed && LISTS.test(gap) && !standsApart(words, start, end))) return false
  }
  return true
}

/** “58 tin, bài 23” are two counts, “25 tin, bài” is one. */
const standsApart = (words: readonly Word[], start: number, end: number): boolean =>
  words[start - 1]?.digits != null && words[end]?.digits != null && words[end]?.gap === ' '

const isExact = (words: readonly Word[], start: number, { syllables }: Pick<Entry, 'syllables'>): boolean =>
  syllables.every((syllable, at) => words[start + at]?.text === syllable)

function isStrict(words: readonly Word[], start: number, { syllables }: Entry, marked: boolean): boolean {
  if (isExact(words, start, { syllables })) return true
  return !marked && syllables.length > 1 && syllables.every((_, at) => isBare(words[start + at]))
}

const isBare = (word: Word | undefined): boolean => word !== undefined && word.text === word.folded
