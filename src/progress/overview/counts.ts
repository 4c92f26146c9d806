import type { Queries } from '../../database/database.ts'
import { Prisma } from '../../database/generated/client.ts'
import { condition, isSilent, type Since } from '../tasks/list.ts'
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

const of = (agencies: Whose) =>
  agencies === null ? LIVE : Prisma.sql`${LIVE} AND a."agencyId" = ANY(${[...agencies]}::text[])`

const countedSince = (since: Since) => Prisma.sql`
  (count(*) FILTER (WHERE NOT t."request"))::int AS "total",
  (count(*) FILTER (WHERE NOT t."request" AND a."state" = 'done'))::int AS "done",
  (count(*) FILTER (WHERE NOT t."request" AND a."state" = 'dropped'))::int AS "dropped",
  (count(*) FILTER (WHERE ${isLate(since.today)}))::int AS "late",
  (count(*) FILTER (WHERE NOT t."request" AND a."state" = 'paused'))::int AS "paused",
  (count(*) FILTER (WHERE NOT t."request" AND a."state" = 'awaiting'))::int AS "awaiting",
  (count(*) FILTER (WHERE ${isSilent(since.weekFrom)}))::int AS "silent",
  (count(*) FILTER (WHERE t."request"))::int AS "asked"`

const NONE: Counts = { total: 0, done: 0, dropped: 0, late: 0, paused: 0, awaiting: 0, silent: 0, asked: 0 }

export interface Overall extends Counts {
  agencies: number // that have something to do
  heard: number // of which this week said something
}

export async function countAll(queries: Queries, agencies: Whose, since: Since): Promise<Overall> {
  const rows = await queries.$queryRaw<Overall[]>`
    SELECT ${countedSince(since)},
      (count(DISTINCT a."agencyId") FILTER (WHERE NOT t."request"))::int AS "agencies",
      (count(DISTINCT a."agencyId") FILTER (WHERE NOT t."request" AND a."lastUpdateAt" >= ${since.weekFrom}::timestamptz))::int AS "heard"
    FROM ${FROM} WHERE ${of(agencies)}`
  return rows[0] ?? { ...NONE, agencies: 0, heard: 0 }
}

/** A line of the overview: what one body, or each member of a collective one, was given. */
export interface Group extends Counts {
  /** Null for the agencies' own plans. */
  name: string | null
  agencies: number
}

/** By the body to which the plan gives the work, in the plan's own order; then what was given besides, and the agencies' own plans. */
export async function countByBody(queries: Queries, since: Since, most: number): Promise<Group[]> {
  return queries.$queryRaw<Group[]>`
    SELECT max(l."name") AS "name", (count(DISTINCT a."agencyId"))::int AS "agencies", ${countedSince(since)}
    FROM ${FROM} JOIN "Agency" l ON l."id" = t."agencyId"
    WHERE ${LIVE} AND t."origin" <> 'agency'
    GROUP BY t."agencyId"
    ORDER BY bool_or(t."origin" = 'plan') DESC, min(p."createdAt"), min(t."position"), min(l."position")
    LIMIT ${most}`
}

/** What agencies' own plans hold, all of them together. */
export async function countOwnPlans(queries: Queries, since: Since): Promise<Group | null> {
  const rows = await queries.$queryRaw<Group[]>`
    SELECT NULL AS "name", (count(DISTINCT a."agencyId"))::int AS "agencies", ${countedSince(since)}
    FROM ${FROM} WHERE ${LIVE} AND t."origin" = 'agency'`
  const [own] = rows
  return own && own.agencies > 0 ? own : null
}

export interface Area extends Counts {
  ref: string // `II.1.2`
  title: string
}

/** By the content areas that tasks serve; a task that serves none in particular is in none. */
export async function countByContent(queries: Queries, agencies: Whose, since: Since): Promise<Area[]> {
  return queries.$queryRaw<Area[]>`
    SELECT area."ref", COALESCE(max(s."title"), '') AS "title", ${countedSince(since)}
    FROM ${FROM} CROSS JOIN LATERAL unnest(t."contents") AS area("ref")
    LEFT JOIN "Section" s ON s."editionId" = p."currentEditionId" AND s."ref" = area."ref"
    WHERE ${of(agencies)} GROUP BY p."id", area."ref" ORDER BY p."id", area."ref"`
}

/** An agency with its tasks that are late, silent or paused. */
export interface Named {
  agencyId: string
  agency: string
  codes: string[]
  /** How many agencies there are of the kind, shown or not. */
  agencies: number
}

/** Who is meant by a filter, in the register's order; the first `most`. */
export async function nameBy(
  queries: Queries,
  only: 'late' | 'silent' | 'paused',
  agencies: Whose,
  since: Since,
  most: number,
): Promise<Named[]> {
  return queries.$queryRaw<Named[]>`
    SELECT a."agencyId", g."name" AS "agency", array_agg(t."code" ORDER BY t."position", t."id") AS "codes",
      (count(*) OVER ())::int AS "agencies"
    FROM ${FROM} JOIN "Agency" g ON g."id" = a."agencyId"
    WHERE ${of(agencies)} AND ${condition(only, since)}
    GROUP BY a."agencyId", g."name", g."position", g."origin"
    ORDER BY g."origin" = 'plan', g."position", a."agencyId"
    LIMIT ${most}`
}
