import type { Answer, PlanInForce, RankedClause } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { type Answered, reply } from '../world.ts'
import type { Asked } from './asked.ts'
import { explainBelow } from './below.ts'
import { offerDuties } from './clause.ts'
import { nameRelatedOwner } from './contents.ts'
import { excerpt, sentenceAbout } from './excerpt.ts'
import { nameOtherAnswers } from './other-plans.ts'
import { isClosing, place, placeUnderHeading } from './reference.ts'
import { whoToday } from './today.ts'
import { whoLeads, whoSupports } from './who.ts'

const LONGEST_WHAT = 320
// Of the best clause, for one that says the same elsewhere.
const MIRRORS = 0.35

/** One clause answers: who first, then what, where it stands, and whom it concerns today. */
export function showOwner(asked: Asked, best: RankedClause, plan: PlanInForce): Answered {
  const { answer, ready, now } = asked
  const shown = openWith(asked, best, plan)
  if (best.leads.length === 0) nameRelatedOwner(shown, asked, plan)
  shown.note('answer-basis', { where: placeUnderHeading(best, plan, ready.register) })
  const mirror = findMirror(answer, best)
  if (mirror) shown.note('answer-also', { where: placeUnderHeading(mirror, plan, ready.register) })
  nameOtherAnswers(shown, asked, best)
  const under = answer.below && best.leads.includes(answer.agency ?? '')
  const agency = under ? plan.content.agencies.find(({ name }) => name === answer.agency) : undefined
  if (agency && answer.askedAs) explainBelow(shown, answer.askedAs, agency, ready.register, now)
  else for (const line of whoToday(concernedBy(best, answer), ready.register, now)) shown.note(line)
  shown.offer('choice-full', token('clause', plan.id, best.ref))
  offerDuties(shown, best.leads, plan, ready)
  return shown
}

/** The leads with the body that was asked about, and those who help; asked who helps, these first. */
function concernedBy({ leads, supports }: RankedClause, { intent, askedAs }: Answer) {
  const asked = askedAs ? [askedAs] : []
  return intent === 'support'
    ? { names: [...supports, ...leads, ...asked], briefly: true }
    : { names: [...leads, ...asked], partners: supports, briefly: true }
}

/** Who, with the place before it where that was asked for; and then what. */
function openWith({ answer, question }: Asked, best: RankedClause, { content }: PlanInForce): Answered {
  const who = answer.intent === 'support' ? whoSupports(best, question) : whoLeads(best, content, question)
  const placed = answer.intent === 'clause' && best.leads.length > 0
  return reply(placed ? phrase('answer-clause', { place: place(best.ref), who }) : who).text(
    best.leads.length > 0 ? 'answer-duty' : 'answer-content',
    { text: excerpt(best.text, question, LONGEST_WHAT) },
  )
}

/** "Gửi ai?", "báo cáo về đâu?": the closing part says in its own words who gets what. */
export function showClosing(
  { question, ready, now }: Asked,
  best: RankedClause,
  plan: PlanInForce,
): Answered {
  const text = sentenceAbout(best.text, question)
  const shown = reply('answer-closing', { text })
  shown.note('answer-basis', { where: placeUnderHeading(best, plan, ready.register) })
  const named = [...best.leads, ...best.supports].filter((name) => text.includes(name))
  for (const line of whoToday({ names: named, briefly: true }, ready.register, now)) shown.note(line)
  return shown.offer('choice-full', token('clause', plan.id, best.ref))
}

/** The same task as another body's section puts it: `III.1/2` for `III.2/1`. */
function findMirror({ answers }: Answer, best: RankedClause): RankedClause | undefined {
  return answers.find(
    ({ plan, ref, heading, leads, score }) =>
      plan === best.plan &&
      heading !== best.heading &&
      !isClosing(ref) &&
      score >= MIRRORS * best.score &&
      leads.some((lead) => best.leads.includes(lead)),
  )
}
