import type { Queries } from '../../database/database.ts'
import { Prisma } from '../../database/generated/client.ts'
import { DUE, isLate, LIVE, selectAssignments } from './select.ts'
import type { AssignmentView } from './view.ts'

/** Which of an agency's tasks. */
export type Only = 'all' | 'late' | 'silent' | 'paused'

export interface Listed {
  /** This page of those asked for, late first, then those with a deadline, then the others; what is over comes last. */
  shown: AssignmentView[]
  count: number
  late: number
  partnerIn: { code: string; title: string }[]
}

const PAGE = 10
const MOST_PARTNERED = 8

/** What a week or day counts from; ISO dates. */
export interface Since {
  today: string
  weekFrom: string
}

/** Tasks that some agencies do, a page of them, and those in which they help. */
export async function tasksOf(
  queries: Queries,
  agencies: readonly string[],
  only: Only,
  page: number,
  since: Since,
): Promise<Listed> {
  const theirs = Prisma.sql`a."agencyId" = ANY(${[...agencies]}::text[]) AND ${LIVE}`
  const where = Prisma.sql`${theirs} AND ${condition(only, since)}`
  const late = isLate(since.today)
  const order = Prisma.sql`${late} IS TRUE DESC, a."state" IN ('done', 'dropped'), ${DUE} NULLS LAST, t."position", t."id"`
  const [counts] = await queries.$queryRaw<{ count: number; late: number }[]>`
    SELECT count(*)::int AS "count", (count(*) FILTER (WHERE ${late}))::int AS "late"
    FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId" JOIN "Plan" p ON p."id" = t."planId"
    WHERE ${where}`
  const from = Prisma.sql`a."id" IN (
    SELECT a."id" FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId" JOIN "Plan" p ON p."id" = t."planId"
    WHERE ${where} ORDER BY ${order} LIMIT ${PAGE} OFFSET ${page * PAGE})`
  const shown = await selectAssignments(queries, from, since.today, order)
  const partnerIn = page > 0 || only !== 'all' ? [] : await partnered(queries, agencies)
  return { shown, count: counts?.count ?? 0, late: counts?.late ?? 0, partnerIn }
}

export const PER_PAGE = PAGE

export function condition(only: Only, { today, weekFrom }: Since): Prisma.Sql {
  if (only === 'late') return isLate(today)
  if (only === 'paused') return Prisma.sql`a."state" = 'paused'`
  if (only === 'silent') return isSilent(weekFrom)
  return Prisma.sql`true`
}

/** Nothing was said of it since that day, though something is still to be done. */
export const isSilent = (weekFrom: string) =>
  Prisma.sql`(NOT t."request" AND a."state" IN ('not-started', 'in-progress')
    AND (a."lastUpdateAt" IS NULL OR a."lastUpdateAt" < ${weekFrom}::timestamptz))`

async function partnered(queries: Queries, agencies: readonly string[]) {
  return queries.$queryRaw<{ code: string; title: string }[]>`
    SELECT DISTINCT t."code", t."title", t."position"
    FROM "TaskPartner" x JOIN "Task" t ON t."id" = x."taskId" JOIN "Plan" p ON p."id" = t."planId"
    WHERE x."agencyId" = ANY(${[...agencies]}::text[]) AND ${LIVE}
    ORDER BY t."position" LIMIT ${MOST_PARTNERED}`
}
