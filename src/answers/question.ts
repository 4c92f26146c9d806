import type { Mention, Register } from '../agencies/model.ts'
import { fold as foldOf } from '../text/fold.ts'
import { normalize } from '../text/normalize.ts'
import { readWords, type Word } from '../text/reading.ts'
import { syllables, type Token, tokenize } from '../text/tokens.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import type { Bodies } from './bodies.ts'
import type { Asked } from './body.ts'
import { cutEnglish, isEnglish, readEnglish } from './english.ts'
import { factsAsked } from './facts.ts'
import { type Asking, asked } from './intent.ts'
import { bodyRelations } from './knowledge.ts'
import { cutIntoUnits, type Unit } from './units.ts'

/** A question as understood, before any clause is looked at. */
export interface Question {
  words: Word[]
  units: Unit[]
  focus: Unit[] // of the sentence that asks, where others stand around it; else none
  /** Bodies the question is about, in order; a body only mentioned (“cung cấp cho báo chí”) is among the words instead. */
  bodies: Asked[]
  asking: ReadonlySet<Asking>
  facts: string[] // kinds of fact wanted: `money`, `day`
  years: number[]
}

const LONGEST = 1_200 // letters read; a question is shorter, and a pasted document is none
const MOST_TOKENS = 120

/** Understands a question of any length; what comes after the first hundred words or so is not read. */
export function readQuestion(
  text: string,
  tools: { vocabulary: Vocabulary; register: Register; bodies: Bodies },
): Question {
  const typed = normalize(text.slice(0, LONGEST))
  const tokens = tokenize(typed).slice(0, MOST_TOKENS)
  const years = tokens
    .map(({ text: number }) => Number(number))
    .filter((number) => number >= 1990 && number < 2100)
  return isEnglish(tokens)
    ? readInEnglish(typed, tokens, years, tools)
    : readInVietnamese(typed, tokens, years, tools)
}

type Tools = Parameters<typeof readQuestion>[1]

function readInVietnamese(typed: string, tokens: Token[], years: number[], tools: Tools): Question {
  const { vocabulary, register, bodies } = tools
  const mentions = register.mentions(typed)
  const words: Word[] = []
  const named: Asked[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const mention = mentions.find(({ start, end }) => token && start <= token.start && token.start < end)
    const until = tokens.findIndex(
      (one, place) => place > at && (mention ? one.start >= mention.end : starts(mentions, one)),
    )
    const stretch = tokens.slice(at, until < 0 ? undefined : until)
    const start = words.length
    if (mention) {
      words.push(...nameWords(mention, stretch))
      named.push(asAsked(mention, start, words.length, bodies))
    } else words.push(...readWords(stretch, vocabulary))
    at += stretch.length
  }
  const free = (start: number, end: number) => !named.some((one) => start < one.end && end > one.start)
  const again = mentionsOf(words, register).filter(({ start, end }) => free(start, end))
  named.push(...again.map(({ mention, start, end }) => asAsked(mention, start, end, bodies)))
  const told = named.some((one) => one.bodies.length > 0)
  const own = bodies.find(words).filter(({ start, end }) => free(start, end))
  named.push(...own)
  named.sort((a, b) => a.start - b.start)
  const asking = asked(words)
  const acts = (one: Asked) => !isObject(words, one.start) || (asking.has('duties') && !asking.has('who'))
  const about = named.filter((one) => one.bodies.length > 0 && acts(one))
  const stands = (one: Asked) => !(told && own.includes(one) && one.member) // “em ở Sở X … sở em” is Sở X
  const marked = words.filter(({ text, folded }) => text !== folded).length >= words.length * 0.3
  if (marked) for (const word of words) word.bare = word.text === word.folded
  const units = cutIntoUnits(words, about)
  return {
    words,
    units,
    focus: focusOf(typed, words, units),
    bodies: about.filter(stands),
    asking,
    facts: factsAsked(words),
    years,
  }
}

function readInEnglish(
  typed: string,
  tokens: Token[],
  years: number[],
  { register, bodies }: Tools,
): Question {
  const words = readEnglish(tokens)
  const units = cutEnglish(words)
  const named = bodies.find(words)
  for (const unit of units) {
    const agency =
      unit.kind === 'idea'
        ? register.find((unit.readings[0] ?? []).map(({ text }) => text).join(' '))
        : undefined
    const resolved = agency ? bodies.of(agency) : null
    if (!agency || !resolved || resolved.bodies.length === 0) continue
    if (agency.kind === 'collective' && !resolved.member && named.length > 0) continue
    unit.kind = 'body'
    named.push({ start: 0, end: 0, name: agency.name, ...resolved })
  }
  return {
    words,
    units,
    focus: focusOf(typed, words, units),
    bodies: named,
    asking: asked(words),
    facts: factsAsked(words),
    years,
  }
}

const starts = (mentions: readonly Mention[], token: Token): boolean =>
  mentions.some(({ start, end }) => start <= token.start && token.start < end)

/** A mention as the words of its name, so that what follows reads the same however it was typed. */
function nameWords(mention: Mention, tokens: readonly Token[]): Word[] {
  const [first] = tokens
  if (!first) return []
  const spelled =
    mention.how === 'name' ? tokens.flatMap(({ text }) => syllables(text)) : syllables(mention.agency.name)
  return spelled.map((text) => wordOf(text, first, tokens.at(-1) ?? first))
}

const wordOf = (text: string, first: Token, last: Token): Word => ({
  text,
  folded: foldOf(text),
  capital: false,
  known: true,
  start: first.start,
  end: last.end,
})

function asAsked({ agency }: Mention, start: number, end: number, bodies: Bodies): Asked {
  return { start, end, name: agency.name, ...bodies.of(agency) }
}

/** Mentions in the words as mended, counted in words. */
function mentionsOf(
  words: readonly Word[],
  register: Register,
): { mention: Mention; start: number; end: number }[] {
  let text = ''
  const offsets = words.map((word) => {
    const at = text.length
    text += `${word.text} `
    return at
  })
  return register.mentions(text).map((mention) => ({
    mention,
    start: offsets.findIndex((at) => at >= mention.start),
    end: offsets.filter((at) => at < mention.end).length,
  }))
}

/** The units of the last sentence that asks something. */
function focusOf(typed: string, words: readonly Word[], units: readonly Unit[]): Unit[] {
  const ends = [...typed.matchAll(/[.?!;\n]+(?=\s|$)/g)].map(({ index }) => index)
  const sentence = (word: Word | undefined) => ends.filter((end) => end < (word?.start ?? 0)).length
  const last = Math.max(...words.map(sentence))
  if (last === 0) return []
  const inside = (number: number) => words.filter((word) => sentence(word) === number)
  for (let number = last; number >= 0; number--) {
    if (asked(inside(number)).size > 0)
      return units.filter(({ readings }) => sentence(readings[0]?.[0]) === number)
  }
  return []
}

/** Whether a body comes right after a word that makes it the one acted upon: `với`, `cho`, `về`. */
const isObject = (words: readonly Word[], start: number): boolean =>
  bodyRelations.has(words[start - 1]?.text ?? '')
