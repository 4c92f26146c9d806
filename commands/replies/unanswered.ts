import type { RankedClause } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { type Answered, reply } from '../world.ts'
import type { Asked } from './asked.ts'
import { excerpt, sharedWords } from './excerpt.ts'
import { asksForMeeting } from './meeting-times.ts'
import { inSentence, place, planOf, shortPlace } from './reference.ts'

const LONGEST_NEAREST = 140
const MOST_NEAREST = 2
// Of the nearest clause, for the second to be worth a line.
const ABOUT_AS_NEAR = 0.9

/** The plan does not say: the nearest clauses as such, and a note that the question was kept. */
export function showNothingFound({ question, answer, ready }: Asked, recorded: string | null): Answered {
  const known = answer.answers.filter((clause) => planOf(ready, clause.plan) && isNear(clause, question))
  const nearest = known
    .slice(0, MOST_NEAREST)
    .filter(({ score }) => score >= ABOUT_AS_NEAR * (known[0]?.score ?? 1))
  const shown = reply(ready.plans.length > 1 ? 'not-in-plans' : 'not-in-plan')
  for (const { ref, leads, text } of nearest) {
    const said = { place: place(ref), text: excerpt(text, question, LONGEST_NEAREST) }
    if (leads.length > 0) shown.text('nearest-led', { ...said, leads: leads.map(inSentence) })
    else shown.text('nearest', said)
  }
  if (asksForMeeting(question)) shown.text('meetings-in-list')
  else if (nearest.length === 0) shown.text('reword')
  if (recorded) shown.note('recorded')
  for (const { plan, ref } of nearest) {
    shown.offer(phrase('choice-clause', { place: shortPlace(ref) }), token('clause', plan, ref))
  }
  return recorded ? shown.offer('choice-unrecord', token('unrecord', recorded)) : shown
}

/** Whether a clause speaks of what is asked in at least two of its words: the nearest of all may still be far. */
function isNear({ text, heading, leads }: RankedClause, question: string): boolean {
  return sharedWords([text, heading, ...leads].join(' '), question) >= 2
}
