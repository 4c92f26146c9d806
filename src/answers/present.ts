import type { Answer, RankedClause } from './model.ts'
import type { Tools } from './tools.ts'
import type { Scored } from './weigh.ts'

const SHOWN = 8
const TIE = 0.95

/** The best clauses with all that is told of them. */
export function present(scored: readonly Scored[], { clauses, partners }: Tools): RankedClause[] {
  const best = scored[0]?.score ?? 1
  return scored.slice(0, SHOWN).flatMap(({ at, score }) => {
    const one = clauses[at]
    if (!one) return []
    const { ref, text, heading, leads } = one.clause
    return [
      {
        plan: one.plan,
        ref,
        text,
        heading,
        leads: leads.slice(0, 2),
        ...partners(one.clause),
        score: best > 0 ? score / best : 0,
      },
    ]
  })
}

/** Owners that answer equally well, when no one of them owns the other's clause too. */
export function tieOf(scored: readonly Scored[], { clauses }: Tools): Answer['tie'] {
  const [first, second] = scored
  if (!first || !second || second.score < first.score * TIE) return []
  const [a, b] = [clauses[first.at], clauses[second.at]]
  const [one, other] = [a?.clause.leads[0], b?.clause.leads[0]]
  if (!a || !b || !one || !other) return []
  if (a.clause.leads.includes(other) || b.clause.leads.includes(one)) return []
  return [
    { name: one, ref: a.clause.ref, plan: a.plan },
    { name: other, ref: b.clause.ref, plan: b.plan },
  ]
}
