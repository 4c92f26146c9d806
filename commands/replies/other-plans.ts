import type { PlanInForce, RankedClause } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import type { PlanAgency } from '../../src/plan/model.ts'
import type { Ready } from '../../src/questions/questions.ts'
import type { Answered } from '../world.ts'
import type { Asked } from './asked.ts'
import { place, planName } from './reference.ts'
import { whoLeads } from './who.ts'

// With several plans in force each is named, with what it says.

// Of the best clause, for one of another plan to be named beside it.
const NEARLY_AS_GOOD = 0.85

/** What other plans answer about as well. */
export function nameOtherAnswers(
  shown: Answered,
  { answer, ready, question }: Asked,
  best: RankedClause,
): void {
  if (ready.plans.length < 2) return
  for (const plan of ready.plans) {
    const clause = plan.id === best.plan ? best : answer.answers.find((one) => one.plan === plan.id)
    if (!clause || clause.score < NEARLY_AS_GOOD * best.score) continue
    if (clause === best) {
      shown.note('answer-plan', { plan: planName(plan) })
    } else {
      const who = whoLeads(clause, plan.content, question)
      shown.text('answer-other-plan', { plan: planName(plan), place: place(clause.ref), who })
    }
  }
}

/** The duties that other plans give the same body, to open. */
export function nameOtherDuties(shown: Answered, agency: PlanAgency, plan: PlanInForce, ready: Ready): void {
  if (ready.plans.length < 2) return
  shown.note('answer-plan', { plan: planName(plan) })
  const id = ready.register.find(agency.name)?.id
  for (const other of ready.plans) {
    const same = other.content.agencies.find(
      ({ name }) => name === agency.name || (id !== undefined && ready.register.find(name)?.id === id),
    )
    if (other === plan || !same || same.clauses.length === 0) continue
    shown.text('duties-other-plan', { plan: planName(other), count: same.clauses.length })
    shown.offer(phrase('choice-duties-in', { plan: planName(other) }), token('duties', other.id, same.name))
  }
}
