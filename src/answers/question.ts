import type { Mention } from '../agencies/model.ts'
import { fold as foldOf } from '../text/fold.ts'
import { normalize } from '../text/normalize.ts'
import { readWords, type Word } from '../text/reading.ts'
import { syllables, type Token, tokenize } from '../text/tokens.ts'
import type { Asked } from './body.ts'
import { isEnglish } from './english.ts'
import { factsAsked } from './facts.ts'
import { isInside } from './inside.ts'
import { asked } from './intent.ts'
import { bodyRelations } from './knowledge.ts'
import { asAsked, mentionsOf } from './mentioned.ts'
import { readInEnglish } from './question-english.ts'
import { focusOf, fromFocus, type Question, type ReadingTools } from './understood.ts'
import { cutIntoUnits } from './units.ts'

const LONGEST = 1_200 // letters read; a question is shorter, and a pasted document is none
const MOST_TOKENS = 120
const MARKED = 0.25 // share of words with marks from which one without is a slip

/** Understands a question of any length; what comes after the first hundred words or so is not read. */
export function readQuestion(text: string, tools: ReadingTools): Question {
  const typed = normalize(text.slice(0, LONGEST))
  const tokens = tokenize(typed).slice(0, MOST_TOKENS)
  const years = tokens
    .map(({ text: number }) => Number(number))
    .filter((number) => number >= 1990 && number < 2100)
  return isEnglish(tokens)
    ? readInEnglish(typed, tokens, years, tools)
    : readInVietnamese(typed, tokens, years, tools)
}

function readInVietnamese(typed: string, tokens: Token[], years: number[], tools: ReadingTools): Question {
  const { vocabulary, register, bodies } = tools
  const mentions = register.mentions(typed).filter((mention) => {
    const inside = ({ start }: Token) => start >= mention.start && start < mention.end
    return !isNone(mention, tokens, tokens.findIndex(inside), tokens.findLastIndex(inside) + 1)
  })
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
  const again = mentionsOf(words, register).filter(
    ({ mention, start, end }) => free(start, end) && !isNone(mention, words, start, end),
  )
  named.push(...again.map(({ mention, start, end }) => asAsked(mention, start, end, bodies)))
  const told = named.some((one) => one.bodies.length > 0)
  const own = bodies.find(words).filter(({ start, end }) => free(start, end))
  named.push(...own)
  named.sort((a, b) => a.start - b.start)
  const asking = asked(words)
  const acts = (one: Asked) => !isObject(words, one.start) || (asking.has('duties') && !asking.has('who'))
  const about = named.filter((one) => one.bodies.length > 0 && acts(one))
  const stands = (one: Asked) => !(told && own.includes(one) && one.member && !one.proper) // “em ở Sở X … sở em” is Sở X
  // Only what was typed tells whether the typist uses marks: names and abbreviations come out spelled in full.
  const marked = tokens.filter(({ text, folded }) => text !== folded).length >= tokens.length * MARKED
  if (marked) for (const word of words) word.bare = word.text === word.folded
  const units = cutIntoUnits(words, about)
  const focus = focusOf(typed, words, units)
  return {
    words,
    units,
    focus,
    bodies: about.filter(stands),
    asking,
    facts: factsAsked(fromFocus(words, focus), units),
    years,
  }
}

const starts = (mentions: readonly Mention[], token: Token): boolean =>
  mentions.some(({ start, end }) => start <= token.start && token.start < end)

/** Whether the words around a name, or within it, tell that no body is meant. */
function isNone(
  { agency, how }: Mention,
  words: readonly { text: string; folded: string }[],
  start: number,
  end: number,
): boolean {
  // “giải báo chí Thành phố” is an award, though “báo chí Thành phố” names the press.
  if (agency.kind === 'collective' && isInside(words, start)) return true
  // “cơ quan nào chỉ đạo” is no slip for “cơ quan báo chí”.
  return how === 'slip' && words.slice(start, end).some(({ folded }) => folded === 'nao')
}

/** The head of an office is a person: what is as long as the name and begins otherwise says more than it. */
const saysMore = ({ how }: Mention, typed: readonly string[], name: readonly string[]): boolean =>
  how !== 'slip' && typed.length >= name.length && foldOf(typed[0] ?? '') !== foldOf(name[0] ?? '')

/** A mention as the words of its name, so that what follows reads the same however it was typed. */
function nameWords(mention: Mention, tokens: readonly Token[]): Word[] {
  const [first] = tokens
  if (!first) return []
  const typed = tokens.flatMap(({ text }) => syllables(text))
  const name = syllables(mention.agency.name)
  const spelled = mention.how === 'name' || saysMore(mention, typed, name) ? typed : name
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

/** Whether a body comes right after a word that makes it the one acted upon: `với`, `cho`, `về`. */
const isObject = (words: readonly Word[], start: number): boolean =>
  bodyRelations.has(words[start - 1]?.text ?? '')
