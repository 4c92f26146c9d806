import type { Answer, PlanInForce, RankedClause } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { type Answered, reply } from '../world.ts'
import type { Asked } from './asked.ts'
import { excerpt } from './excerpt.ts'
import { place, planName, shortPlace } from './reference.ts'
import { whoLeads } from './who.ts'

const LONGEST_CONTENT = 160
const MOST_CONTENTS = 5
// Of the best clause, for another to be shown beside it.
const NEARLY_AS_GOOD = 0.9
const RELATED = 0.6

/** The clauses of the plan's contents that answer about as well as the best: forms, contents, purposes. */
export function contentsOf({ answers, intent }: Answer): RankedClause[] {
  const [best] = answers
  if (!best || intent === 'owner' || intent === 'support' || best.leads.length > 0) return []
  return answers.filter(
    ({ plan, score, leads }) =>
      plan === best.plan && score >= NEARLY_AS_GOOD * best.score && leads.length === 0,
  )
}

/** Several contents that no body has for its own, each to open. */
export function showContents(
  { question, answer, ready }: Asked,
  contents: RankedClause[],
  plan: PlanInForce,
): Answered {
  const shown = contents.slice(0, MOST_CONTENTS)
  const sections = new Set(contents.map(({ ref }) => ref.replace(/\/[^/]*$/u, '')))
  const said = reply('contents', {
    count: contents.length,
    places: [...sections].map((ref) => shortPlace(ref)),
  })
  for (const clause of shown) {
    said.text('content', {
      place: shortPlace(clause.ref),
      text: excerpt(clause.text, question, LONGEST_CONTENT),
    })
  }
  nameRelatedOwner(said, { question, answer }, plan)
  if (ready.plans.length > 1) said.note('answer-plan', { plan: planName(plan) })
  for (const { ref } of shown) {
    said.offer(phrase('choice-clause', { place: shortPlace(ref) }), token('clause', plan.id, ref))
  }
  return said
}

/** Where no body has the content for its own, the one whose task comes nearest. */
export function nameRelatedOwner(
  said: Answered,
  { answer: { answers }, question }: Pick<Asked, 'answer' | 'question'>,
  { content }: PlanInForce,
): void {
  const [best] = answers
  const owned = answers.find(({ leads, score }) => leads.length > 0 && score >= RELATED * (best?.score ?? 1))
  if (!owned) return
  said.note('answer-related', { place: place(owned.ref), who: whoLeads(owned, content, question) })
}
