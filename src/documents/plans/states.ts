import type { Database, Queries } from '../../database/database.ts'
import type { PlanState, Wording } from '../../database/generated/enums.ts'
import { lock } from '../../database/lock.ts'
import type { Followers } from '../followers.ts'
import { markChanged } from '../version.ts'
import { findPlan } from './identify.ts'

export interface ListedPlan {
  id: string
  state: PlanState
  year: number | null
  title: string
  number: string | null
  wording: Wording // of the edition that answers quote
  clauses: number
}

/** Every stored plan, newest year first. */
export async function listPlans(queries: Queries): Promise<ListedPlan[]> {
  const plans = await queries.plan.findMany({
    include: { currentEdition: { include: { _count: { select: { clauses: true } } } } },
    orderBy: [{ year: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
  })
  return plans.flatMap(({ id, state, year, currentEdition }) => {
    if (!currentEdition) return []
    const { title, number, wording, _count } = currentEdition
    return [{ id, state, year, title, number, wording, clauses: _count.clauses }]
  })
}

/** Puts a plan in force, closes it, or makes it a draft again. Returns what it was. Throws a UserError for an unknown plan. */
export async function setPlanState(
  database: Database,
  typed: string,
  state: PlanState,
  now: Date,
  followers?: Followers,
): Promise<{ id: string; before: PlanState }> {
  return database.transaction(async (tx) => {
    await lock(tx, 'documents')
    const { id, state: before } = await findPlan(tx, typed)
    if (before === state) return { id, before }
    await tx.plan.update({ where: { id }, data: { state } })
    await followers?.follow(tx, id, now)
    const details = { before, after: state }
    await tx.auditEntry.create({
      data: { at: now, actor: 'operator', action: 'plan.state', subject: id, details },
    })
    await markChanged(tx, now)
    return { id, before }
  })
}
