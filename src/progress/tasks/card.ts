import { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { fromDay } from '../../database/day.ts'
import { Prisma } from '../../database/generated/client.ts'
import type { AssignmentState } from '../../database/generated/enums.ts'
import { HOUSE_STATES } from '../states.ts'

export interface Counted {
  quantity: number
  unit: string
}

/** Who said something, by role: nobody is named. */
export type SaidBy = 'lead' | 'reporter' | 'coordinator' | 'former'

/** One thing said of an assignment, as it now holds. */
export interface SaidOf {
  number: number // `CN-412`
  at: DateTime
  by: SaidBy
  state: AssignmentState | null
  percent: number | null
  outputs: Counted[]
  difficulty: string | null
  note: string | null
  purged: boolean
}

/** What a card shows beside the assignment itself. */
export interface CardDetails {
  partners: string[] // as printed
  partnerIds: string[] // those that are agencies
  results: Counted[] // of the period that is asked for
  said: SaidOf[] // newest first
  /** The last day that was asked for, and what became of it. */
  extension: { until: string; state: 'asked' | 'granted' | 'refused' } | null
  mirrors: string[] // codes of the same work under other bodies
}

/** Whether an update `u` holds: not recalled, not replaced. */
const HOLDS = Prisma.sql`u."kind" <> 'recall' AND NOT EXISTS (SELECT 1 FROM "Update" later WHERE later."replacesId" = u."id")`

/** `period` is the first day of the month whose results are summed; `said` how many updates are wanted. */
export async function cardDetails(
  queries: Queries,
  assignmentId: number,
  taskId: number,
  period: string,
  said: { most: number; skip: number },
): Promise<CardDetails> {
  const partners = await queries.taskPartner.findMany({ where: { taskId }, orderBy: { position: 'asc' } })
  const mirrors = await queries.$queryRaw<{ code: string }[]>`
    SELECT other."code" FROM "Task" t JOIN "Task" other ON other."mirrorOf" = t."mirrorOf" AND other."id" <> t."id"
    WHERE t."id" = ${taskId} AND other."closedAt" IS NULL ORDER BY other."position"`
  const results = await queries.$queryRaw<Counted[]>`
     SELECT sum(o."quantity")::float8 AS "quantity", o."unit"
     FROM "Update" u JOIN "Output" o ON o."updateId" = u."id"
     WHERE u."assignmentId" = ${assignmentId} AND u."period" = ${period} AND u."purgedAt" IS NULL AND ${HOLDS}
     GROUP BY o."unit" ORDER BY min(u."id"), min(o."position")`
  const extension = await queries.extension.findFirst({ where: { assignmentId }, orderBy: { id: 'desc' } })
  return {
    extension: extension && { until: fromDay(extension.until), state: extension.state },
    partners: partners.map(({ namedAs }) => namedAs),
    partnerIds: partners.flatMap(({ agencyId }) => agencyId ?? []),
    mirrors: mirrors.map(({ code }) => code),
    results,
    said: await saidOf(queries, assignmentId, said),
  }
}

interface Row extends Omit<SaidOf, 'at' | 'state' | 'purged'> {
  at: Date
  state: string | null
  purged: boolean
}

/** What was said of an assignment, newest first. */
export async function saidOf(
  queries: Queries,
  assignmentId: number,
  { most, skip }: { most: number; skip: number },
): Promise<SaidOf[]> {
  const rows = await queries.$queryRaw<Row[]>`
     SELECT u."number", u."at", u."state"::text AS "state", u."percent", u."difficulty", u."note",
       u."purgedAt" IS NOT NULL AS "purged",
       CASE WHEN u."onBehalf" THEN 'coordinator'
         WHEN who."leftAt" IS NOT NULL OR who."id" IS NULL THEN 'former'
         WHEN EXISTS (SELECT 1 FROM "Grant" g WHERE g."personId" = who."id" AND g."role" = 'lead'
           AND g."agencyId" = a."agencyId") THEN 'lead'
         ELSE 'reporter' END AS "by",
       COALESCE((SELECT jsonb_agg(jsonb_build_object('quantity', o."quantity", 'unit', o."unit") ORDER BY o."position")
         FROM "Output" o WHERE o."updateId" = u."id"), '[]'::jsonb) AS "outputs"
     FROM "Update" u JOIN "Assignment" a ON a."id" = u."assignmentId" LEFT JOIN "Person" who ON who."id" = u."personId"
     WHERE u."assignmentId" = ${assignmentId} AND ${HOLDS}
     ORDER BY u."id" DESC LIMIT ${most} OFFSET ${skip}`
  return rows.map(({ at, state, ...rest }) => ({
    ...rest,
    at: DateTime.fromJSDate(at),
    state: state === null ? null : (HOUSE_STATES[state] ?? null),
  }))
}
