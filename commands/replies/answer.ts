import type { Answer, PlanInForce, RankedClause } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { shorten, token } from '../../src/chat/token.ts'
import type { Ready } from '../../src/questions/questions.ts'
import { type Answered, reply } from '../world.ts'
import type { Asked } from './asked.ts'
import { contentsOf, showContents } from './contents.ts'
import { showDuties } from './duties.ts'
import { showClosing, showOwner } from './owner.ts'
import { isClosing, planName, planOf, shortPlace } from './reference.ts'

/** The reply to a question that the plan answers. Null where the clause is in no plan in force any more. */
export function showAnswer(asked: Asked): Answered | null {
  const [best] = asked.answer.answers
  const plan = best && planOf(asked.ready, best.plan)
  if (!best || !plan) return null
  const shown = chooseShape(asked, best, plan) ?? showOwner(asked, best, plan)
  return shown.offer('choice-wrong', token('wrong', shorten(asked.question)))
}

function chooseShape(asked: Asked, best: RankedClause, plan: PlanInForce): Answered | null {
  const { answer, ready } = asked
  if (answer.tie.length > 1) return askBack(answer, ready)
  if (answer.intent === 'agency') return showAgency(asked, plan)
  if (isClosing(best.ref)) return showClosing(asked, best, plan)
  const contents = contentsOf(answer)
  return contents.length > 1 ? showContents(asked, contents, plan) : null
}

function showAgency({ answer, ready, now }: Asked, plan: PlanInForce): Answered | null {
  const agency = plan.content.agencies.find(({ name }) => name === answer.agency)
  const member = answer.askedAs ? { name: answer.askedAs, below: answer.below ?? false } : null
  return agency && agency.clauses.length > 0 ? showDuties(agency, member, plan, ready, now) : null
}

/** Two owners answer equally well: which one was meant? */
function askBack({ tie }: Answer, ready: Ready): Answered {
  const shown = reply('tie', { names: tie.map(({ name }) => name) })
  const several = ready.plans.length > 1
  for (const { name, ref, plan } of tie) {
    const inPlan = several ? planOf(ready, plan) : undefined
    const label = inPlan
      ? phrase('choice-owner-in-plan', { name, place: shortPlace(ref), plan: planName(inPlan) })
      : phrase('choice-owner', { name, place: shortPlace(ref) })
    shown.offer(label, token('clause', plan, ref))
  }
  return shown
}
