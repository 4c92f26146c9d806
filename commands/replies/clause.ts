import type { DateTime } from 'luxon'
import type { PlanInForce, RankedClause } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import type { PlanClause } from '../../src/plan/model.ts'
import type { Ready } from '../../src/questions/questions.ts'
import type { Answered } from '../world.ts'
import { reply } from '../world.ts'
import { inSentence, place, placeUnderHeading, planName, shortName } from './reference.ts'
import { whoToday } from './today.ts'
import { whoLeads } from './who.ts'

/** One clause in full, with its source, to paste into a document. */
export function showClause(clause: PlanClause, plan: PlanInForce, ready: Ready, now: DateTime): Answered {
  const shown = reply(whoLeads(clause, plan.content))
    .text('clause-at', { where: placeUnderHeading(clause, plan, ready.register) })
    .quote(phrase('clause-quote', { text: clause.text, place: place(clause.ref), plan: planName(plan) }))
  if (plan.restated) shown.note('clause-restated')
  if (clause.due) shown.note('clause-due', { due: clause.due.text })
  if (clause.others.length > 0) shown.note('clause-others', { others: clause.others.map(sayOther) })
  const concerned = { names: clause.leads, partners: clause.supports }
  for (const line of whoToday(concerned, ready.register, now)) shown.note(line)
  offerDuties(shown, clause.leads, plan, ready)
  return shown.remembering({ asked: asContext(clause, plan) })
}

/** A choice for the other duties of the first of these bodies. */
export function offerDuties(
  shown: Answered,
  leads: readonly string[],
  plan: PlanInForce,
  ready: Ready,
): void {
  const agency = plan.content.agencies.find(({ name, clauses }) => leads[0] === name && clauses.length > 1)
  if (!agency) return
  const label = phrase('choice-duties', { agency: shortName(agency.name, ready.register) })
  shown.offer(label, token('duties', plan.id, agency.name))
}

/** So that "còn ai phối hợp?" after a clause was opened is about that clause. */
function asContext(clause: PlanClause, plan: PlanInForce) {
  const ranked: RankedClause = { ...clause, plan: plan.id, score: 1 }
  const agency = clause.leads[0] ?? null
  return {
    question: clause.ref,
    answer: {
      abstained: false,
      intent: 'clause' as const,
      agency,
      askedAs: null,
      answers: [ranked],
      tie: [],
    },
  }
}

const ROLES = ['advise', 'direct', 'receive', 'lead', 'support']

const sayOther = ({ name, role }: PlanClause['others'][number]) =>
  phrase('clause-other', {
    name: inSentence(name),
    role: ROLES.includes(role) ? phrase(`role-${role}`) : role,
  })
