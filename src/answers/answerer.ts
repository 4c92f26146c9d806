import type { Register } from '../agencies/model.ts'
import { syllables } from '../text/tokens.ts'
import { Vocabulary } from '../text/vocabulary.ts'
import { createAboutPlan } from './about-plan.ts'
import { gatherBodies } from './bodies.ts'
import { ClauseIndex } from './clause-index.ts'
import { listClauses } from './clauses.ts'
import { decide } from './decide.ts'
import { followUp } from './follow-up.ts'
import { knownPhrases } from './knowledge.ts'
import type { Answer, Answerer, PlanInForce } from './model.ts'
import { createPartners } from './partners.ts'
import { readQuestion } from './question.ts'
import { createRanker } from './rank.ts'

const NO_CLAUSE: Answer = {
  abstained: true,
  intent: 'clause',
  agency: null,
  askedAs: null,
  answers: [],
  tie: [],
}

/** Reads the plans in force once; answers questions about them. Pure: the same question always has the same answer. */
export function createAnswerer({
  plans,
  register,
}: {
  plans: readonly PlanInForce[]
  register: Register
}): Answerer {
  const vocabulary = new Vocabulary()
  for (const phrase of knownPhrases) vocabulary.add(phrase)
  for (const { name, aliases } of register.agencies)
    for (const each of [name, ...aliases]) vocabulary.add(syllables(each))
  const clauses = listClauses(plans)
  const aboutPlan = createAboutPlan(plans)
  const bodies = gatherBodies(plans, register)
  const rank = createRanker(new ClauseIndex(clauses, vocabulary))
  const placeOf = new Map(clauses.map(({ plan, clause }, at) => [`${plan} ${clause.ref}`, at]))
  const tools = { clauses, placeOf, bodies, rank, partners: createPartners(register) }

  return {
    answer(text, before) {
      const question = readQuestion(text, { vocabulary, register, bodies })
      const about = aboutPlan(question)
      if (about) return { ...NO_CLAUSE, about }
      const earlier = before && readQuestion(before.question, { vocabulary, register, bodies })
      const follows = before && earlier ? followUp(question, earlier, before, tools) : null
      return follows ?? decide(question, tools)
    },
  }
}
