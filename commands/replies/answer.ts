import type { DateTime } from 'luxon'
import type { Answer, PlanInForce, RankedClause } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { shortenText } from '../../src/chat/split.ts'
import { shorten, token } from '../../src/chat/token.ts'
import type { Ready } from '../../src/questions/questions.ts'
import { type Answered, reply } from '../world.ts'
import { offerDuties } from './clause.ts'
import { showDuties } from './duties.ts'
import { whoLeads, whoSupports } from './owners.ts'
import { place, placeUnderHeading, planName, planOf, shortPlace } from './reference.ts'
import { whoToday } from './today.ts'

const LONGEST_WHAT = 320
// Of a clause as good as the best, for it to be named beside it.
const NEARLY_AS_GOOD = 0.85

/** The answer to a question that the plan answers. */
export function showAnswer(question: string, answer: Answer, ready: Ready, now: DateTime): Answered | null {
  const [best] = answer.answers
  const plan = best && planOf(ready, best.plan)
  if (!best || !plan) return null
  const shown =
    answer.tie.length > 1
      ? askBack(answer, ready)
      : (answerAboutAgency(answer, plan, ready, now) ?? answerWithClause(answer, best, plan, ready, now))
  return shown.offer('choice-wrong', token('wrong', shorten(question)))
}

function answerAboutAgency(answer: Answer, plan: PlanInForce, ready: Ready, now: DateTime): Answered | null {
  if (answer.intent !== 'agency') return null
  const agency = plan.content.agencies.find(({ name }) => name === answer.agency)
  return agency && agency.clauses.length > 0 ? showDuties(agency, answer.askedAs, plan, ready, now) : null
}

function answerWithClause(
  { intent, answers, askedAs }: Answer,
  best: RankedClause,
  plan: PlanInForce,
  ready: Ready,
  now: DateTime,
): Answered {
  const shown = reply(intent === 'support' ? whoSupports(best) : whoLeads(best, plan.content))
    .text(best.leads.length > 0 ? 'answer-duty' : 'answer-content', {
      text: shortenText(best.text, LONGEST_WHAT),
    })
    .note('answer-basis', { where: placeUnderHeading(best, plan) })
  const close = answers.slice(1).filter(({ score }) => score >= NEARLY_AS_GOOD * best.score)
  const also = close.find(
    (one) => one.plan === best.plan && one.heading !== best.heading && sharesLead(one, best),
  )
  if (also) shown.note('answer-also', { where: placeUnderHeading(also, plan) })
  nameOtherPlans(shown, best, answers, ready)
  for (const line of whoToday([...best.leads, ...(askedAs ? [askedAs] : [])], ready.register, now, true))
    shown.note(line)
  shown.offer('choice-full', token('clause', plan.id, best.ref))
  offerDuties(shown, best.leads, plan, ready)
  return shown
}

const sharesLead = (one: RankedClause, other: RankedClause) =>
  one.leads.some((lead) => other.leads.includes(lead))

/** With several plans in force each is named, with what it says. */
function nameOtherPlans(shown: Answered, best: RankedClause, answers: RankedClause[], ready: Ready): void {
  if (ready.plans.length < 2) return
  for (const plan of ready.plans) {
    const clause = plan.id === best.plan ? best : answers.find((one) => one.plan === plan.id)
    if (!clause || clause.score < NEARLY_AS_GOOD * best.score) continue
    const said = { plan: planName(plan), place: place(clause.ref) }
    if (clause === best) shown.note('answer-plan', said)
    else shown.text('answer-other-plan', { ...said, who: whoLeads(clause, plan.content) })
  }
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
