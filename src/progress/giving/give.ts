import type { DateTime } from 'luxon'
import { isoDay } from '../../calendar/iso-day.ts'
import type { Queries } from '../../database/database.ts'
import { toDay } from '../../database/day.ts'
import { lock } from '../../database/lock.ts'
import { toReadPlan, wholeEdition } from '../../documents/plans/read-edition.ts'
import { audit, type Doer } from '../deadlines/extensions.ts'
import { loadBodies } from '../minting/bodies.ts'
import { codesFrom } from '../minting/codes.ts'
import { subjectsIn } from '../minting/subjects.ts'
import { targetIn } from '../minting/target.ts'

/** A task that no clause of a plan names. */
export interface Given {
  agencyId: string
  title: string
  dueOn: string | null // ISO date
  way: string | null // how it is done, for one of the agency's own plan
  document: string | null // by which it is given, for one beside the plan
}

export interface GivenTask {
  id: number
  code: string
  doers: string[] // ids of the agencies that do it
  request: boolean
}

/** Under which assignment an agency's own plan stands, or null where no plan in force has it make one. */
export async function ownPlanOf(
  queries: Queries,
  agencyId: string,
): Promise<{ id: number; code: string } | null> {
  const found = await queries.assignment.findFirst({
    where: { agencyId, task: { ownPlans: true, closedAt: null, plan: { state: 'inForce' } } },
    orderBy: { id: 'desc' },
    select: { id: true, task: { select: { code: true } } },
  })
  return found && { id: found.id, code: found.task.code }
}

/** How many agencies would do what this body is given. */
export async function doersOf(queries: Queries, agencyId: string, today: string): Promise<number> {
  return (await loadBodies(queries, today)).doersOf(agencyId).length
}

/** Gives a task: of the agency's own plan where `parentId` is the assignment under which that stands, else beside the plan. */
export async function giveTask(
  tx: Queries,
  given: Given,
  parentId: number | null,
  by: Doer,
  now: DateTime,
): Promise<GivenTask | null> {
  await lock(tx, 'tasks')
  const plan = await tx.plan.findFirst({
    where: { state: 'inForce' },
    orderBy: [{ year: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    include: { currentEdition: { include: wholeEdition } },
  })
  if (!plan?.currentEdition) return null
  const bodies = await loadBodies(tx, isoDay(now))
  const codes = await codesFrom(tx)
  const doers = parentId === null ? bodies.doersOf(given.agencyId) : [given.agencyId]
  const request = parentId === null && bodies.isAsked(given.agencyId)
  const target = targetIn(given.title)
  const last = await tx.task.aggregate({ where: { planId: plan.id }, _max: { position: true } })
  const task = await tx.task.create({
    data: {
      code: codes(bodies.codeOf(given.agencyId)),
      planId: plan.id,
      parentId,
      origin: parentId === null ? 'adHoc' : 'agency',
      title: given.title,
      way: given.way,
      document: given.document,
      agencyId: given.agencyId,
      cadence: 'once',
      dueOn: request ? null : toDay(given.dueOn),
      targetQuantity: target?.quantity ?? null,
      targetUnit: target?.unit ?? null,
      ...subjectsIn(toReadPlan(plan.currentEdition))(given.title),
      request,
      position: (last._max.position ?? 0) + 1,
      createdAt: now.toJSDate(),
    },
  })
  await tx.assignment.createMany({ data: doers.map((agencyId) => ({ agencyId, taskId: task.id })) })
  const about = { agency: given.agencyId, document: given.document, dueOn: given.dueOn }
  await audit(tx, parentId === null ? 'task.given' : 'task.added', task.code, about, by, now)
  return { id: task.id, code: task.code, doers, request }
}

/**
 * Takes a task back that was given by mistake: closed, so that its code stays taken. Resolves with the ids of the agencies that had it,
 * or null once anything was said of it.
 */
export async function takeBack(tx: Queries, code: string, by: Doer, now: DateTime): Promise<string[] | null> {
  const { count } = await tx.task.updateMany({
    where: {
      code,
      closedAt: null,
      origin: { not: 'plan' },
      assignments: { every: { version: 0 } },
    },
    data: { closedAt: now.toJSDate() },
  })
  if (count === 0) return null
  await audit(tx, 'task.taken-back', code, {}, by, now)
  const had = await tx.assignment.findMany({ where: { task: { code } }, select: { agencyId: true } })
  return had.map(({ agencyId }) => agencyId)
}
