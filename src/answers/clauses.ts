import type { PlanClause } from '../plan/model.ts'
import { fold } from '../text/fold.ts'
import { clauseKinds } from './knowledge.ts'
import type { PlanInForce } from './model.ts'

/** What a clause is for: a duty someone leads, a purpose, a form of work, or what the work is about. */
export type ClauseKind = 'duty' | 'purpose' | 'form' | 'content'

/** A clause with what stands above it. */
export interface AskedClause {
  plan: string
  year: number | null
  clause: PlanClause
  kind: ClauseKind
  text: string
  context: string // headings above it, nearest first
  own: boolean // stands under the heading of the body that leads it
  parties: ReadonlySet<string> // folded names of those who lead or support it
}

/** Every clause of every plan, in order. */
export function listClauses(plans: readonly PlanInForce[]): AskedClause[] {
  return plans.flatMap(({ id, year, content }) => {
    const parts = new Map(content.parts.map(({ ref, title }) => [ref, title]))
    const sections = [...content.sections].sort((a, b) => b.ref.length - a.ref.length)
    return content.clauses.map((clause): AskedClause => {
      const above = [
        clause.heading,
        ...sections
          .filter(({ ref }) => clause.ref.startsWith(`${ref}.`) || clause.ref.startsWith(`${ref}/`))
          .map(({ title }) => title),
        parts.get(clause.part) ?? '',
      ]
      const headings = [...new Set(above)].filter(Boolean)
      const [first = ''] = headings
      return {
        plan: id,
        year,
        clause,
        kind: kindOf(clause, headings),
        text: clause.text,
        context: headings.join('. '),
        parties: new Set([...clause.leads, ...clause.supports].map(fold)),
        own: clause.leads.some((lead) => fold(first).includes(fold(lead))),
      }
    })
  })
}

function kindOf(clause: PlanClause, headings: readonly string[]): ClauseKind {
  if (clause.leads.length > 0) return 'duty'
  const folded = headings.map(fold)
  for (const [kind, words] of Object.entries(clauseKinds)) {
    if (words.some((word) => folded.some((heading) => heading.includes(fold(word)))))
      return kind === 'purpose' ? 'purpose' : 'form'
  }
  return 'content'
}
