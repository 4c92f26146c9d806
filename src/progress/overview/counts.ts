import type { Queries } from '../../database/database.ts'
import { Prisma } from '../../database/generated/client.ts'
import { condition, isSilent, type Since } from '../tasks/list.ts'
import { COUNTS_ONCE } from '../tasks/once.ts'
import { isLate, LIVE } from '../tasks/select.ts'

/** How assignments stand, in numbers. What is asked for, and not ordered, is counted apart: it has no lateness and no rate. */
export interface Counts {
  total: number
  done: number
  dropped: number
  late: number
  paused: number
  awaiting: number
  silent: number
  asked: number
}

/** Of whom: everyone (null), or these agencies. */
export type Whose = readonly string[] | null

const FROM = Prisma.sql`
  "Assignment" a JOIN "Task" t ON t."id" = a."taskId" JOIN "Plan" p ON p."id" = t."planId"`

const ofAgencies = (agencies: Whose) =>
  agencies === null ? Prisma.sql`true` : Prisma.sql`a."agencyId" = ANY(${[...agencies]}::text[])`

const of = (agencies: Whose) => Prisma.sql`${LIVE} AND ${ofAgencies(agencies)}`

/** Tasks that these do. */
const doneBy = (agencies: Whose) =>
  agencies === null
    ? Prisma.sql`true`
    : Prisma.sql`EXISTS (SELECT 1 FROM "Assignment" a WHERE a."taskId" = t."id" AND ${ofAgencies(agencies)})`

const countedSince = (since: Since, counts = Prisma.sql`true`) => Prisma.sql`
  (count(*) FILTER (WHERE ${counts} AND NOT t."request"))::int AS "total",
  (count(*) FILTER (WHERE ${counts} AND NOT t."request" AND a."state" = 'done'))::int AS "done",
  (count(*) FILTER (WHERE ${counts} AND NOT t."request" AND a."state" = 'dropped'))::int AS "dropped",
  (count(*) FILTER (WHERE ${counts} AND ${isLate(since.today)}))::int AS "late",
  (count(*) FILTER (WHERE ${counts} AND NOT t."request" AND a."state" = 'paused'))::int AS "paused",
  (count(*) FILTER (WHERE ${counts} AND NOT t."request" AND a."state" = 'awaiting'))::int AS "awaiting",
  (count(*) FILTER (WHERE ${counts} AND ${isSilent(since.weekFrom)}))::int AS "silent",
  (count(*) FILTER (WHERE ${counts} AND t."request"))::int AS "asked"`

const NONE: Counts = { total: 0, done: 0, dropped: 0, late: 0, paused: 0, awaiting: 0, silent: 0, asked: 0 }

const summed = Prisma.sql`
  sum(c."total")::int AS "total", sum(c."done")::int AS "done", sum(c."dropped")::int AS "dropped",
  sum(c."late")::int AS "late", sum(c."paused")::int AS "paused", sum(c."awaiting")::int AS "awaiting",
  sum(c."silent")::int AS "silent", sum(c."asked")::int AS "asked"`

export interface Overall extends Counts {
  agencies: number // that have something to do
  heard: number // of which this week said something
}

/**
 * One piece of work that two bodies are named for counts once. By agency first: to count agencies apart, twenty thousand rows would
 * be sorted.
 */
export async function countAll(queries: Queries, agencies: Whose, since: Since): Promise<Overall> {
  const rows = await queries.$queryRaw<(Overall | { total: null })[]>`
    WITH duty AS MATERIALIZED (
      SELECT t."id", t."request", t."dueOn", ${COUNTS_ONCE} AS "counts"
      FROM "Task" t JOIN "Plan" p ON p."id" = t."planId" WHERE ${LIVE} AND ${doneBy(agencies)}
    )
    SELECT ${summed}, (count(*) FILTER (WHERE c."owes"))::int AS "agencies",
      (count(*) FILTER (WHERE c."heard"))::int AS "heard"
    FROM (
      SELECT a."agencyId", ${countedSince(since, Prisma.sql`t."counts"`)}, bool_or(NOT t."request") AS "owes",
        bool_or(NOT t."request" AND a."lastUpdateAt" >= ${since.weekFrom}::timestamptz) AS "heard"
      FROM "Assignment" a JOIN duty t ON t."id" = a."taskId" WHERE ${ofAgencies(agencies)} GROUP BY a."agencyId"
    ) c`
  const [all] = rows
  return all && all.total !== null ? all : { ...NONE, agencies: 0, heard: 0 }
}

/** A line of the overview. */
export interface Group extends Counts {
  /** What one body, or each member of a collective one, was given; the agencies' own plans together; a content area. */
  kind: 'body' | 'own' | 'area'
  name: string // of the body, or the area's title
  ref: string // of an area: `II.1.2`
  agencies: number // that do it
}

/**
 * By the body to which work was given, in the plan's own order, what was given beside the plan last, `most` of them; then all own plans;
 * then the content areas that tasks serve, where a task that serves none in particular is in none.
 */
export async function countByGroup(
  queries: Queries,
  agencies: Whose,
  since: Since,
  most: number,
): Promise<Group[]> {
  return queries.$queryRaw<Group[]>`
    WITH c AS MATERIALIZED (
      SELECT t."id", count(*)::int AS "doers", ${countedSince(since)} FROM ${FROM} WHERE ${of(agencies)} GROUP BY t."id"
    )
    (SELECT 'body' AS "kind", max(l."name") AS "name", '' AS "ref", max(c."doers") AS "agencies", ${summed}
      FROM c JOIN "Task" t ON t."id" = c."id" JOIN "Plan" p ON p."id" = t."planId" JOIN "Agency" l ON l."id" = t."agencyId"
      WHERE t."origin" <> 'agency' GROUP BY t."agencyId"
      ORDER BY bool_or(t."origin" = 'plan') DESC, min(p."createdAt"), min(t."position"), min(l."position") LIMIT ${most})
    UNION ALL
    (SELECT 'own', '', '', (count(DISTINCT t."agencyId"))::int, ${summed}
      FROM c JOIN "Task" t ON t."id" = c."id" WHERE t."origin" = 'agency' HAVING count(*) > 0)
    UNION ALL
    (SELECT 'area', COALESCE(max(s."title"), ''), area."ref", max(c."doers"), ${summed}
      FROM c JOIN "Task" t ON t."id" = c."id" JOIN "Plan" p ON p."id" = t."planId"
      CROSS JOIN LATERAL unnest(t."contents") AS area("ref")
      LEFT JOIN "Section" s ON s."editionId" = p."currentEditionId" AND s."ref" = area."ref"
      GROUP BY p."id", area."ref" ORDER BY p."id", area."ref")`
}

export interface Named {
  agency: string
  codes: string[] // the first few
  count: number
  /** Somebody joined who reports for it or leads it: it can be reminded. */
  joined: boolean
}

/** Who has tasks that are late, silent or paused. */
export interface Meant {
  count: number // assignments
  agencies: number // that have them, named or not
  named: Named[] // the first few, in the register's order
}

const MOST_CODES = 6

/** Who is meant by a filter: all are counted, the first `most` agencies named, each with a few of its codes. */
export async function nameBy(
  queries: Queries,
  only: 'late' | 'silent' | 'paused',
  agencies: Whose,
  since: Since,
  most: number,
): Promise<Meant> {
  const where = Prisma.sql`${of(agencies)} AND ${condition(only, since)}`
  const rows = await queries.$queryRaw<(Named & { all: number; agencies: number })[]>`
    WITH meant AS (SELECT a."agencyId", count(*)::int AS "count" FROM ${FROM} WHERE ${where} GROUP BY a."agencyId"),
    first AS (
      SELECT g."id", g."name", g."position", g."origin", meant."count", (sum(meant."count") OVER ())::int AS "all",
        (count(*) OVER ())::int AS "agencies"
      FROM meant JOIN "Agency" g ON g."id" = meant."agencyId"
      ORDER BY g."origin" = 'plan', g."position", g."id" LIMIT ${most}
    )
    SELECT first."name" AS "agency", first."count", first."all", first."agencies", ARRAY(
      SELECT t."code" FROM ${FROM} WHERE a."agencyId" = first."id" AND ${where}
      ORDER BY t."position", t."id" LIMIT ${MOST_CODES}
    ) AS "codes", EXISTS (
      SELECT 1 FROM "Grant" held WHERE held."agencyId" = first."id" AND held."role" IN ('reporter', 'lead')
    ) AS "joined"
    FROM first ORDER BY first."origin" = 'plan', first."position", first."id"`
  const [one] = rows
  const named = rows.map(({ agency, codes, count, joined }) => ({ agency, codes, count, joined }))
  return { count: one?.all ?? 0, agencies: one?.agencies ?? 0, named }
}
