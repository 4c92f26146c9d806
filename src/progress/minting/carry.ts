import type { Prisma, Queries } from '../../database/database.ts'
import { lock } from '../../database/lock.ts'
import { toReadPlan, wholeEdition } from '../../documents/plans/read-edition.ts'
import { sharedWork } from '../../plan/mirrors.ts'
import type { PlanClause } from '../../plan/model.ts'
import { codesFrom } from './codes.ts'

export interface Carried {
  /** Those that go on as a task that the new plan has by itself. */
  joined: number
  /** Those that the new plan does not name: with a code of their own in it. */
  added: number
}

const withDoers = {
  assignments: { where: { state: { notIn: ['done', 'dropped'] } } },
  agency: { select: { code: true } },
} satisfies Prisma.TaskInclude
type Open = Prisma.TaskGetPayload<{ include: typeof withDoers }>

const ENOUGH = 0.8 // of what the shorter of two clauses says

/**
 * Carries what is not yet done from one plan into the next: into the task of the same body for the same work, else as a task of its
 * own. The old ones are closed and say where they went. Tasks of agencies' own plans go under the new plan's duty to have one.
 */
export async function carryOpenTasks(
  tx: Queries,
  fromPlan: string,
  toPlan: string,
  now: Date,
): Promise<Carried> {
  await lock(tx, 'tasks')
  const open = await tx.task.findMany({
    where: { planId: fromPlan, closedAt: null, assignments: { some: withDoers.assignments.where } },
    include: withDoers,
    orderBy: [{ parentId: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }, { id: 'asc' }],
  })
  const next = await tx.task.findMany({ where: { planId: toPlan, closedAt: null } })
  const [before, after] = [await clausesOf(tx, fromPlan), await clausesOf(tx, toPlan)]
  const codes = await codesFrom(tx)
  const result = { joined: 0, added: 0 }
  for (const task of open) {
    const same = next.find((one) => one.agencyId === task.agencyId && isSameWork(task, one))
    const heir = same ?? (await add(tx, task, toPlan, codes, now))
    result[same ? 'joined' : 'added']++
    await tx.task.update({ where: { id: task.id }, data: { closedAt: now, carriedToId: heir.id } })
  }
  return result

  function isSameWork(task: { clauseId: number | null }, other: { clauseId: number | null }): boolean {
    const [one, two] = [before.get(task.clauseId ?? 0), after.get(other.clauseId ?? 0)]
    return one !== undefined && two !== undefined && sharedWork(one, two) >= ENOUGH
  }
}

/** The clauses of a plan as now worded, by their identity. */
async function clausesOf(tx: Queries, planId: string): Promise<Map<number, PlanClause>> {
  const { currentEdition } = await tx.plan.findUniqueOrThrow({
    where: { id: planId },
    include: { currentEdition: { include: wholeEdition } },
  })
  if (!currentEdition) return new Map()
  const { clauses } = toReadPlan(currentEdition)
  return new Map(
    currentEdition.clauses.flatMap(({ clauseId }, at) => {
      const clause = clauses[at]
      return clause ? [[clauseId, clause] as const] : []
    }),
  )
}

async function add(tx: Queries, task: Open, planId: string, codes: (prefix: string) => string, now: Date) {
  const { code, title, way, agencyId, cadence, dueText, dueOn, targetQuantity, targetUnit, request } = task
  const [prefix = ''] = code.split('-')
  const parent = task.parentId === null ? null : await newParent(tx, task, planId)
  const made = await tx.task.create({
    data: {
      ...{ title, way, agencyId, cadence, dueText, dueOn, targetQuantity, targetUnit, request, planId },
      code: codes(prefix),
      origin: parent === null ? 'adHoc' : 'agency',
      parentId: parent,
      document: task.document ?? code,
      position: task.position,
      createdAt: now,
    },
  })
  await tx.assignment.createMany({
    data: task.assignments.map(({ agencyId: doer, state, percent, reason, dueOn: due }) => {
      return { taskId: made.id, agencyId: doer, state, percent, reason, dueOn: due }
    }),
  })
  return made
}

const newParent = async (tx: Queries, { agencyId }: Open, planId: string): Promise<number | null> => {
  const found = await tx.assignment.findFirst({
    where: { agencyId, task: { planId, ownPlans: true, closedAt: null } },
    select: { id: true },
  })
  return found?.id ?? null
}
