import type { Queries } from '../../database/database.ts'
import type { ReadPlan } from '../../plan/model.ts'
import { toReadPlan, wholeEdition } from './read-edition.ts'

export interface StoredPlan {
  id: string
  year: number | null
  restated: boolean // in other words than the signed document
  content: ReadPlan
}

/** The plans that questions go to, newest year first, each as the edition that answers quote. */
export async function loadPlansInForce(queries: Queries): Promise<StoredPlan[]> {
  const plans = await queries.plan.findMany({
    where: { state: 'inForce' },
    include: { currentEdition: { include: wholeEdition } },
    orderBy: [{ year: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
  })
  return plans.flatMap(({ id, year, currentEdition }) =>
    currentEdition
      ? [{ id, year, restated: currentEdition.wording === 'restated', content: toReadPlan(currentEdition) }]
      : [],
  )
}
