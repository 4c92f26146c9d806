import type { Queries } from '../../database/database.ts'
import type { PlanState } from '../../database/generated/enums.ts'

/** Makes answers quote the edition they ought to: the original before the restated, an operator's before the shipped, the newest. */
export async function settleCurrentEdition(tx: Queries, plan: string, state: PlanState): Promise<void> {
  const editions = await tx.planEdition.findMany({
    where: { planId: plan },
    select: { id: true, wording: true, origin: true },
  })
  const rank = (edition: (typeof editions)[number]) =>
    (edition.wording === 'original' ? 2 : 0) + (edition.origin === 'operator' ? 1 : 0)
  const [best] = editions.sort((a, b) => rank(b) - rank(a) || b.id - a.id)
  await tx.plan.update({ where: { id: plan }, data: { state, currentEditionId: best?.id ?? null } })
}
