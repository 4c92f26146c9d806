import type { Token } from '../text/tokens.ts'
import type { Asked } from './body.ts'
import { cutEnglish, readEnglish } from './english.ts'
import { factsAsked } from './facts.ts'
import { asked } from './intent.ts'
import { asAsked, mentionsOf } from './mentioned.ts'
import { focusOf, fromFocus, type Question, type ReadingTools } from './understood.ts'

/** Understands a question in English: bodies by their names in the register, or as the glossary translates them. */
export function readInEnglish(
  typed: string,
  tokens: Token[],
  years: number[],
  { register, bodies }: ReadingTools,
): Question {
  const words = readEnglish(tokens)
  const named = namesIn(words, { register, bodies })
  const free = ({ start, end }: Asked) => !named.some((one) => start < one.end && end > one.start)
  named.push(...bodies.find(words).filter(free))
  const units = cutEnglish(words, named)
  for (const unit of units) {
    // Not `find`: on its own “du lịch” names a department, but “tourism” in a question is the field.
    const agency =
      unit.kind === 'idea' ? mentionsOf(unit.readings[0] ?? [], register)[0]?.mention.agency : undefined
    const resolved = agency ? bodies.of(agency) : null
    if (!agency || !resolved || resolved.bodies.length === 0) continue
    if (agency.kind === 'collective' && !resolved.member && named.length > 0) continue
    unit.kind = 'body'
    named.push({ start: 0, end: 0, name: agency.name, ...resolved })
  }
  const focus = focusOf(typed, words, units)
  return {
    words,
    units,
    focus,
    bodies: named,
    asking: asked(words),
    facts: factsAsked(fromFocus(words, focus), units),
    years,
  }
}

/** Single bodies with duties that the register knows by these words; a collective is weighed with the glossary instead. */
const namesIn = (words: Question['words'], { register, bodies }: Pick<ReadingTools, 'register' | 'bodies'>) =>
  mentionsOf(words, register)
    .filter(({ mention }) => mention.agency.kind !== 'collective')
    .map(({ mention, start, end }) => asAsked(mention, start, end, bodies))
    .filter((one) => one.bodies.length > 0)
