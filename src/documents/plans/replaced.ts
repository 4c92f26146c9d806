import type { Queries } from '../../database/database.ts'
import type { PlanState, Wording } from '../../database/generated/enums.ts'
import type { ReadPlan } from '../../plan/model.ts'
import { UserError } from '../../user-error.ts'
import { findPlan, slug, yearOf } from './identify.ts'
import { toReadPlan, wholeEdition } from './read-edition.ts'

/** The stored plan of which a document to import is the next edition. */
export interface PlanToImportOver {
  id: string
  state: PlanState
  unchanged: boolean // this very content is its newest edition of some wording
  before: ReadPlan // the edition to compare with
  rewording: boolean // which is worded otherwise: original against restated
  identityOf: ReadonlyMap<string, number> // the clauses of that edition, by reference
}

interface Asked {
  replaces?: string
  wording: Wording
}

/**
 * The plan named by `replaces`; else the one that already holds this content; else, for a wording it lacks, the one of
 * the same number, or of the same title and year. None for a new plan. Throws a UserError where a plan of that number
 * already has this wording and `replaces` does not name it: a correction is not guessed.
 */
export async function planToImportOver(
  tx: Queries,
  plan: ReadPlan,
  contentHash: string,
  { replaces, wording }: Asked,
): Promise<PlanToImportOver | null> {
  const found = replaces ? await findPlan(tx, replaces) : await findKnown(tx, plan, contentHash)
  if (!found) return null
  const editions = await tx.planEdition.findMany({
    where: { planId: found.id },
    orderBy: { id: 'desc' },
    select: { id: true, wording: true, contentHash: true },
  })
  const newest = (wanted: Wording) => editions.find((edition) => edition.wording === wanted)
  const same = newest(wording)
  const unchanged = [newest('original'), newest('restated')].some(
    (edition) => edition?.contentHash === contentHash,
  )
  if (same && !unchanged && !replaces) throw new UserError('plan-already-stored', { plan: found.id })
  const base = await tx.planEdition.findUniqueOrThrow({
    where: { id: same?.id ?? found.currentEditionId ?? 0 },
    include: wholeEdition,
  })
  return {
    id: found.id,
    state: found.state,
    unchanged,
    before: toReadPlan(base),
    rewording: base.wording !== wording,
    identityOf: new Map(base.clauses.map((clause) => [clause.ref, clause.clauseId])),
  }
}

async function findKnown(tx: Queries, plan: ReadPlan, contentHash: string) {
  const plans = await tx.plan.findMany({
    include: { currentEdition: true, editions: { where: { contentHash } } },
  })
  return (
    plans.find((stored) => stored.editions.length > 0) ??
    plans.find(({ currentEdition, year }) => {
      if (!currentEdition || year !== yearOf(plan)) return false
      if (currentEdition.number && plan.number) return slug(currentEdition.number) === slug(plan.number)
      return plan.title !== '' && slug(currentEdition.title) === slug(plan.title)
    })
  )
}
