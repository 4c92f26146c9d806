import type { Named, PlanClause } from '../plan/model.ts'

const MOST = 4 // bodies shown beside the lead; more is a list nobody asked for

/** Partners and others of a clause, at most four together; when partners are asked for, they come first. */
export function partnersOf({ supports, others }: PlanClause): { supports: string[]; others: Named[] } {
  const kept = supports.slice(0, MOST)
  return { supports: kept, others: others.slice(0, MOST - kept.length) }
}
