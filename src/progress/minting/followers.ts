import type { Database, Queries } from '../../database/database.ts'
import type { Followers } from '../../documents/followers.ts'
import { mintTasks } from './mint.ts'

/** Tasks move with the clauses they come from. */
export const followers: Followers = {
  withProgress: clausesWithProgress,
  follow: async (tx, planId, now) => void (await mintTasks(tx, planId, now)),
}

/** Gives their tasks to plans that were stored by a house that knew of none. */
export async function mintMissing(database: Database, now: Date): Promise<void> {
  const plans = await database.queries.plan.findMany({
    where: { state: { not: 'closed' }, tasks: { none: {} } },
    select: { id: true },
  })
  for (const { id } of plans) await database.transaction((tx) => mintTasks(tx, id, now))
}

async function clausesWithProgress(tx: Queries, clauseIds: number[]): Promise<ReadonlySet<number>> {
  const rows = await tx.task.findMany({
    where: {
      clauseId: { in: clauseIds },
      assignments: {
        some: { OR: [{ version: { gt: 0 } }, { ownTasks: { some: {} } }, { extensions: { some: {} } }] },
      },
    },
    select: { clauseId: true },
  })
  return new Set(rows.flatMap(({ clauseId }) => clauseId ?? []))
}
