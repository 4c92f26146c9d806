import type { Answer } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { shortenText } from '../../src/chat/split.ts'
import { token } from '../../src/chat/token.ts'
import type { Ready } from '../../src/questions/questions.ts'
import { type Answered, reply } from '../world.ts'
import { whoLeads } from './owners.ts'
import { place, planOf, shortPlace } from './reference.ts'

const LONGEST_NEAREST = 140
const MOST_NEAREST = 2

/** The plan does not say: the nearest clauses as such, and a note that the question was kept. */
export function showNothingFound({ answers }: Answer, recorded: string, ready: Ready): Answered {
  const nearest = answers.filter(({ plan }) => planOf(ready, plan)).slice(0, MOST_NEAREST)
  const shown = reply(ready.plans.length > 1 ? 'not-in-plans' : 'not-in-plan')
  for (const clause of nearest) {
    const said = { place: place(clause.ref), text: shortenText(clause.text, LONGEST_NEAREST) }
    const who = whoLeads(clause, planOf(ready, clause.plan)?.content)
    if (clause.leads.length > 0) shown.text('nearest-led', { ...said, who })
    else shown.text('nearest', said)
  }
  shown.note('recorded')
  for (const { plan, ref } of nearest) {
    shown.offer(phrase('choice-see', { place: shortPlace(ref) }), token('clause', plan, ref))
  }
  return shown.offer('choice-unrecord', token('unrecord', recorded))
}
