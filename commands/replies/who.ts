import type { RankedClause } from '../../src/answers/model.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { advises } from '../../src/plan/advises.ts'
import type { PlanClause, ReadPlan } from '../../src/plan/model.ts'
import { sharedWords } from './excerpt.ts'
import { inSentence, place } from './reference.ts'

type Owned = Pick<RankedClause | PlanClause, 'ref' | 'leads' | 'supports' | 'text'>

/**
 * Who answers for a clause, in one line. A body that the plan asks (`Đề nghị …`) is not said to be ordered; one that
 * advises (`tham mưu`) in what the question is about, or in all of the clause, is not said to lead.
 */
export function whoLeads(clause: Owned, plan: ReadPlan | undefined, question = ''): Phrase {
  const { ref, leads } = clause
  const supports = clause.supports.map(inSentence)
  if (leads.length === 0) {
    return supports.length > 0
      ? phrase('who-supports-only', { supports })
      : phrase('who-nobody', { place: place(ref) })
  }
  const asked = plan?.agencies.some(({ name, request }) => request && leads.includes(name))
  const does = asked ? 'asked' : onlyAdvises(clause.text, question) ? 'advises' : 'leads'
  return supports.length > 0
    ? phrase(`who-${does}-with`, { leads, supports })
    : phrase(`who-${does}`, { leads })
}

/** The same, for a question about the partners. */
export function whoSupports(clause: Owned, question: string): Phrase {
  const { ref, supports } = clause
  const leads = clause.leads.map(inSentence)
  const advised = onlyAdvises(clause.text, question)
  if (supports.length === 0) {
    return leads.length > 0
      ? phrase(advised ? 'with-nobody-advised' : 'with-nobody', { leads })
      : phrase('who-nobody', { place: place(ref) })
  }
  return leads.length > 0
    ? phrase(advised ? 'with-advised' : 'with-led', { leads, supports })
    : phrase('who-supports-only', { supports })
}

/** Whether a clause tells its leads only to advise; of several statements those count that say most to the question. */
export function onlyAdvises(text: string, question = ''): boolean {
  const statements = text.split(/(?<=[.;])\s+/u)
  const shared = statements.map((statement) => sharedWords(statement, question))
  const most = Math.max(...shared)
  return statements.every((statement, nth) => shared[nth] !== most || advises(statement))
}
