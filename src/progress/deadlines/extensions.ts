import { DateTime } from 'luxon'
import type { Prisma, Queries } from '../../database/database.ts'
import { fromDay, toDay } from '../../database/day.ts'
import type { AssignmentView } from '../tasks/view.ts'

/** More time that somebody asked for. Days are ISO dates. */
export interface Asked {
  id: number
  assignmentId: number
  agencyId: string
  agency: string
  code: string
  title: string
  until: string
  before: string | null
  reason: string | null
  askedAt: DateTime
  askedById: number | null
}

/** Whoever does it: as the audit names them. */
export interface Doer {
  personId: number | null
}

/** Asks for more time; what the same agency asked for before and nobody answered gives way to it. */
export async function askForTime(
  tx: Queries,
  assignment: AssignmentView,
  until: string,
  reason: string | null,
  by: Doer,
  now: DateTime,
): Promise<number> {
  const { id: assignmentId, dueOn, task } = assignment
  await tx.extension.deleteMany({ where: { assignmentId, state: 'asked' } })
  const { id } = await tx.extension.create({
    data: {
      assignmentId,
      until: toDay(until) ?? until,
      before: toDay(dueOn),
      reason,
      state: 'asked',
      askedById: by.personId,
      askedAt: now.toJSDate(),
    },
  })
  await audit(tx, 'deadline.asked', task.code, { until, before: dueOn, agency: assignment.agencyId }, by, now)
  return id
}

/** Sets the day for these assignments, for the task itself where all of its are meant. Gives the requests that are thereby answered. */
export async function setDeadline(
  tx: Queries,
  assignments: readonly AssignmentView[],
  whole: boolean,
  until: string,
  by: Doer,
  now: DateTime,
): Promise<Asked[]> {
  const [first] = assignments
  if (!first) return []
  const ids = assignments.map(({ id }) => id)
  const waiting = { assignmentId: { in: ids }, state: 'asked' as const }
  const answered = (await find(tx, waiting, ids.length)).map(toAsked)
  const day = toDay(until)
  if (whole) await tx.task.update({ where: { id: first.task.id }, data: { dueOn: day } })
  await tx.assignment.updateMany({ where: { id: { in: ids } }, data: { dueOn: whole ? null : day } })
  const at = now.toJSDate()
  await tx.extension.updateMany({
    where: waiting,
    data: { state: 'granted', until: day ?? until, decidedById: by.personId, decidedAt: at },
  })
  const about = { until, before: first.dueOn, agencies: assignments.length, whole }
  await audit(tx, 'deadline.set', first.task.code, about, by, now)
  return answered
}

/** What waits for an answer, the oldest first. */
export async function askedExtensions(
  queries: Queries,
  agencies: readonly string[] | null,
  most: number,
): Promise<Asked[]> {
  const where = {
    state: 'asked' as const,
    ...(agencies && { assignment: { agencyId: { in: [...agencies] } } }),
  }
  return (await find(queries, where, most)).map(toAsked)
}

/** The last request since then, or null where it has been answered. */
export async function lastAsked(queries: Queries, since: DateTime): Promise<Asked | null> {
  const last = await queries.extension.findFirst({
    where: { askedAt: { gte: since.toJSDate() } },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  return last && askedExtension(queries, last.id)
}

/** One that still waits, or null. */
export async function askedExtension(queries: Queries, id: number): Promise<Asked | null> {
  const [found] = await find(queries, { id, state: 'asked' as const }, 1)
  return found ? toAsked(found) : null
}

export async function grantExtension(tx: Queries, asked: Asked, by: Doer, now: DateTime): Promise<void> {
  await decide(tx, asked, 'granted', by, now)
  await tx.assignment.update({ where: { id: asked.assignmentId }, data: { dueOn: toDay(asked.until) } })
}

export const refuseExtension = (tx: Queries, asked: Asked, by: Doer, now: DateTime): Promise<void> =>
  decide(tx, asked, 'refused', by, now)

async function decide(
  tx: Queries,
  asked: Asked,
  state: 'granted' | 'refused',
  by: Doer,
  now: DateTime,
): Promise<void> {
  await tx.extension.update({
    where: { id: asked.id },
    data: { state, decidedById: by.personId, decidedAt: now.toJSDate() },
  })
  const about = { until: asked.until, before: asked.before, agency: asked.agencyId }
  await audit(tx, `deadline.${state}`, asked.code, about, by, now)
}

const find = (queries: Queries, where: Prisma.ExtensionWhereInput, take: number) =>
  queries.extension.findMany({
    where,
    take,
    orderBy: { askedAt: 'asc' },
    include: { assignment: { include: { task: true, agency: true } } },
  })

function toAsked(row: Awaited<ReturnType<typeof find>>[number]): Asked {
  const { id, assignmentId, until, before, reason, askedAt, askedById, assignment } = row
  const { agencyId, agency, task } = assignment
  return {
    ...{ id, assignmentId, agencyId, reason, agency: agency.name, code: task.code, title: task.title },
    until: fromDay(until),
    before: before && fromDay(before),
    askedAt: DateTime.fromJSDate(askedAt),
    askedById,
  }
}

export async function audit(
  tx: Queries,
  action: string,
  subject: string,
  details: Record<string, string | number | boolean | null>,
  by: Doer,
  now: DateTime,
): Promise<void> {
  const actor = by.personId === null ? 'operator' : `person:${by.personId}`
  await tx.auditEntry.create({ data: { at: now.toJSDate(), actor, action, subject, details } })
}
