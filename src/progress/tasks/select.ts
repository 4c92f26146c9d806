import { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { Prisma } from '../../database/generated/client.ts'
import { HOUSE_STATES } from '../states.ts'
import type { AssignmentView, TaskView } from './view.ts'

/** Of tasks `t` that are followed now: of a plan `p` in force, and not closed. */
export const LIVE = Prisma.sql`p."state" = 'in-force' AND t."closedAt" IS NULL`

/** The day by which an assignment `a` of a task `t` is to be done, if there is one. */
export const DUE = Prisma.sql`COALESCE(a."dueOn", t."dueOn")`

/** Whether it is late on that day. What is asked for is never late, nor what is paused or said to be dropped. */
export const isLate = (today: string) =>
  Prisma.sql`(NOT t."request" AND a."state" IN ('not-started', 'in-progress') AND ${DUE} < ${today}::date)`

interface Row extends Omit<TaskView, 'target' | 'id'> {
  id: number
  taskId: number
  agencyId: string
  agency: string
  short: string
  state: string
  percent: number | null
  reason: string | null
  dueOn: string | null
  doneOn: string | null
  late: boolean
  lastUpdateAt: Date | null
  version: number
  shared: boolean
  targetQuantity: number | null
  targetUnit: string | null
}

/** Assignments where `where` holds of `a`, its task `t`, its agency `g` and the plan `p`; in the order of the plan unless told otherwise. */
export async function selectAssignments(
  queries: Queries,
  where: Prisma.Sql,
  today: string,
  order: Prisma.Sql = Prisma.sql`t."position", t."id", g."position"`,
  most = 200,
): Promise<AssignmentView[]> {
  const rows = await queries.$queryRaw<Row[]>`
    SELECT a."id", a."agencyId", g."name" AS "agency", g."short", a."state"::text AS "state", a."percent", a."reason",
      ${DUE}::text AS "dueOn", a."doneOn"::text AS "doneOn", ${isLate(today)} IS TRUE AS "late", a."lastUpdateAt",
      a."version", t."agencyId" <> a."agencyId" AS "shared",
      t."id" AS "taskId", t."code", t."title", w."ref", t."planId", t."origin"::text AS "origin", t."agencyId" AS "leadId",
      l."name" AS "lead", t."cadence"::text AS "cadence", t."dueText", t."targetQuantity"::float8 AS "targetQuantity",
      t."targetUnit", t."request", t."ownPlans", t."mirrorOf" IS NOT NULL AS "mirrored", t."way", t."document",
      t."closedAt" IS NOT NULL AS "closed"
    FROM "Assignment" a
    JOIN "Task" t ON t."id" = a."taskId"
    JOIN "Plan" p ON p."id" = t."planId"
    JOIN "Agency" g ON g."id" = a."agencyId"
    JOIN "Agency" l ON l."id" = t."agencyId"
    LEFT JOIN "ClauseWording" w ON w."clauseId" = t."clauseId" AND w."editionId" = p."currentEditionId"
    WHERE ${where}
    ORDER BY ${order}
    LIMIT ${most}`
  return rows.map(toView)
}

function toView(row: Row): AssignmentView {
  const { id, agencyId, agency, short, state, percent, reason, dueOn, doneOn, late, lastUpdateAt, version } =
    row
  const { shared, taskId, targetQuantity, targetUnit, code, title, ref, planId, leadId, lead } = row
  const { dueText, request, ownPlans, mirrored, way, document, closed } = row
  const hasTarget = targetQuantity !== null && targetUnit !== null
  return {
    ...{ id, agencyId, agency, short, percent, reason, dueOn, doneOn, late, version, shared },
    state: HOUSE_STATES[state] ?? 'notStarted',
    lastUpdateAt: lastUpdateAt && DateTime.fromJSDate(lastUpdateAt),
    task: {
      ...{
        id: taskId,
        code,
        title,
        ref,
        planId,
        leadId,
        lead,
        dueText,
        request,
        ownPlans,
        mirrored,
        way,
        document,
        closed,
      },
      origin: row.origin === ('ad-hoc' as string) ? 'adHoc' : row.origin,
      cadence: row.cadence === ('half-yearly' as string) ? 'halfYearly' : row.cadence,
      target: hasTarget ? { quantity: targetQuantity, unit: targetUnit } : null,
    },
  }
}
