import { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
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
  /** Whether they still hold the role for which they were told. */
  held: boolean
}

/** Whether nobody is to do anything about it meanwhile: it is done, dropped, paused or closed. */
export const isAtRest = ({ state, task }: AssignmentView): boolean =>
  task.closed || (state !== 'notStarted' && state !== 'inProgress')

/** Whether the person of a reminder `r` reports for the agency of its assignment `a` now; of a proposal, whether they coordinate. */
const HELD = Prisma.sql`EXISTS (
  SELECT 1 FROM "Grant" h WHERE h."personId" = r."personId" AND CASE WHEN r."step" = 3 THEN h."role" = 'coordinator'
    ELSE h."role" IN ('reporter', 'lead') AND h."agencyId" = a."agencyId" END)`

interface Row {
  id: number
  assignmentId: number
  why: ReminderWhy
  step: number
  at: Date
  times: number
  decided: string | null
  acknowledged: boolean
  held: boolean
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
      r."acknowledgedAt" IS NOT NULL AS "acknowledged", ${HELD} AS "held",
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
  const views = await selectAssignments(queries, Prisma.sql`a."id" = ANY(${assignments}::int[])`, isoDay(now))
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
  /** Those of them that still are this person's. */
  held: number[]
  /** Of how many of these the agency is late now. */
  late: number
  at: DateTime
}

/** Null where somebody was not reminded since then, or nothing of it is theirs any more. */
export async function newestList(
  queries: Queries,
  personId: number,
  since: DateTime,
  now: DateTime,
): Promise<List | null> {
  const rows = await queries.$queryRaw<{ id: number; at: Date; held: boolean; late: boolean }[]>`
    SELECT r."id", r."at", ${HELD} AS "held",
      r."step" < 3 AND t."closedAt" IS NULL AND ${isLate(isoDay(now))} IS TRUE AS "late"
    FROM "Reminder" r
    JOIN "Assignment" a ON a."id" = r."assignmentId"
    JOIN "Task" t ON t."id" = a."taskId"
    WHERE r."personId" = ${personId} AND r."on" = (
      SELECT max(o."on") FROM "Reminder" o WHERE o."personId" = ${personId} AND o."at" >= ${since.toJSDate()})
    ORDER BY r."id"
    LIMIT 200`
  const held = rows.filter((row) => row.held)
  const [first] = held
  if (!first) return null
  return {
    ids: rows.map(({ id }) => id),
    held: held.map(({ id }) => id),
    late: held.filter(({ late }) => late).length,
    at: DateTime.fromJSDate(first.at).setZone(now.zone),
  }
}

/** Whether somebody has had their list of this day. */
export const hasList = async (queries: Queries, personId: number, on: string): Promise<boolean> =>
  (await queries.reminder.findFirst({ where: { personId, on: toDay(on) }, select: { id: true } })) !== null
