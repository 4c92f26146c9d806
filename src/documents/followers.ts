import type { Queries } from '../database/database.ts'

/** What hangs on a plan and moves with it, within the transaction that changes it. Lent by who knows of both. */
export interface Followers {
  /** Which of these clauses carry progress: their changes of meaning need consent. */
  withProgress(tx: Queries, clauseIds: number[]): Promise<ReadonlySet<number>>
  /** A plan, or what the register says of its bodies, is now another. */
  follow(tx: Queries, planId: string, now: Date): Promise<void>
}

/** For all plans that are not closed: the register changed. */
export async function followAll(tx: Queries, followers: Followers | undefined, now: Date): Promise<void> {
  if (!followers) return
  const plans = await tx.plan.findMany({ where: { state: { not: 'closed' } }, select: { id: true } })
  for (const { id } of plans) await followers.follow(tx, id, now)
}
