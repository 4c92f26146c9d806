import type { RankedClause } from '../../src/answers/model.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import type { PlanClause, ReadPlan } from '../../src/plan/model.ts'
import { inSentence, place } from './reference.ts'

type Owned = Pick<RankedClause | PlanClause, 'ref' | 'leads' | 'supports'>

/** Who answers for a clause, in one line. A body that the plan asks (`Đề nghị …`) is not said to be ordered. */
export function whoLeads(clause: Owned, plan: ReadPlan | undefined): Phrase {
  const { ref, leads } = clause
  const supports = clause.supports.map(inSentence)
  if (leads.length === 0) {
    return supports.length > 0
      ? phrase('who-supports-only', { supports })
      : phrase('who-nobody', { place: place(ref) })
  }
  const asked = plan?.agencies.some(({ name, request }) => request && leads.includes(name))
  if (supports.length > 0) return phrase(asked ? 'who-asked-with' : 'who-leads-with', { leads, supports })
  return phrase(asked ? 'who-asked' : 'who-leads', { leads })
}

/** The same, for a question about the partners. */
export function whoSupports(clause: Owned): Phrase {
  const { ref, supports } = clause
  const leads = clause.leads.map(inSentence)
  if (supports.length === 0) {
    return leads.length > 0 ? phrase('with-nobody', { leads }) : phrase('who-nobody', { place: place(ref) })
  }
  return leads.length > 0
    ? phrase('with-led', { leads, supports })
    : phrase('who-supports-only', { supports })
}
