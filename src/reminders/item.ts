import { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import { toDay } from '../database/day.ts'
import { Prisma } from '../database/generated/client.ts'
import type { ReminderWhy } from '../database/generated/enums.ts'
import { type SaidOf, saidOf } from '../progress/tasks/card.ts'
import { isLate, selectAssignments } from '../progress/tasks/select.ts'
import type { AssignmentView } from '../progress/tasks/view.ts'

/** One reminder as it is said: of what, why, and how often it was. */
export interface Item {
  id: number
  view: AssignmentView
  why: ReminderWhy
  step: number
  at: DateTime
  /** How often the agency was reminded that it is late, this time included. */
  times: number
  last: SaidOf | null
  decided: string | null
  acknowledged: boolean
}

interface Row {
  id: number
  assignmentId: number
  why: ReminderWhy
  step: number
  at: Date
  times: number
  decided: string | null
  acknowledged: boolean
}

/** These reminders of a person, in the order of their list; what was last said of each only where it is one. */
export async function itemsOf(
  queries: Queries,
  personId: number,
  ids: readonly number[],
  now: DateTime,
): Promise<Item[]> {
  const rows = await queries.$queryRaw<Row[]>`
    SELECT r."id", r."assignmentId", r."why"::text AS "why", r."step", r."at", r."decided",
      r."acknowledgedAt" IS NOT NULL AS "acknowledged",
      (SELECT count(DISTINCT o."on") FROM "Reminder" o
        WHERE o."assignmentId" = r."assignmentId" AND o."why" = 'late' AND o."step" < 3 AND o."on" <= r."on"
          AND o."on" > COALESCE(a."dueOn", t."dueOn"))::int AS "times"
    FROM "Reminder" r
    JOIN "Assignment" a ON a."id" = r."assignmentId"
    JOIN "Task" t ON t."id" = a."taskId"
    WHERE r."personId" = ${personId} AND r."id" = ANY(${[...ids]}::int[])
    ORDER BY r."id"`
  const [only, another] = rows
  const last = only && !another ? await saidOf(queries, only.assignmentId, { most: 1, skip: 0 }) : []
  const assignments = rows.map(({ assignmentId }) => assignmentId)
  const views = await selectAssignments(
    queries,
    Prisma.sql`a."id" = ANY(${assignments}::int[])`,
    now.toISODate() ?? '',
  )
  return rows.flatMap(({ assignmentId, at, ...row }) => {
    const view = views.find(({ id }) => id === assignmentId)
    return view
      ? [{ ...row, view, at: DateTime.fromJSDate(at).setZone(now.zone), last: last[0] ?? null }]
      : []
  })
}

/** Somebody's newest list: its reminders in their order, and when it was made. */
export interface List {
  ids: number[]
  /** Of how many the agency is late now. */
  late: number
  at: DateTime
}

/** Null where somebody was not reminded since then. */
export async function newestList(
  queries: Queries,
  personId: number,
  since: DateTime,
  now: DateTime,
): Promise<List | null> {
  const rows = await queries.$queryRaw<{ id: number; at: Date; late: boolean }[]>`
    SELECT r."id", r."at", r."step" < 3 AND t."closedAt" IS NULL AND ${isLate(now.toISODate() ?? '')} IS TRUE AS "late"
    FROM "Reminder" r
    JOIN "Assignment" a ON a."id" = r."assignmentId"
    JOIN "Task" t ON t."id" = a."taskId"
    WHERE r."personId" = ${personId} AND r."on" = (
      SELECT max(o."on") FROM "Reminder" o WHERE o."personId" = ${personId} AND o."at" >= ${since.toJSDate()})
    ORDER BY r."id"
    LIMIT 200`
  const [first] = rows
  return first
    ? {
        ids: rows.map(({ id }) => id),
        late: rows.filter(({ late }) => late).length,
        at: DateTime.fromJSDate(first.at).setZone(now.zone),
      }
    : null
}

/** Whether somebody has had their list of this day. */
export const hasList = async (queries: Queries, personId: number, on: string): Promise<boolean> =>
  (await queries.reminder.findFirst({ where: { personId, on: toDay(on) }, select: { id: true } })) !== null
