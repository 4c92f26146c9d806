import type { Period } from '../../calendar/periods.ts'
import type { Queries } from '../../database/database.ts'
import { Prisma } from '../../database/generated/client.ts'
import { DUE, isLate } from '../../progress/tasks/select.ts'
import type { Scope } from '../scope.ts'
import { dutiesOf, ofScope, STANDS } from './duties.ts'
import type { Window } from './window.ts'

/** A task of a list, or the tasks of the agencies' own plans together (`code` is null). */
export interface ListedTask {
  code: string | null
  title: string
  shared: boolean // several agencies do it
  count: number // assignments that are meant
  day: string | null // the first deadline among them
  reason: string | null // why it is paused, or is not to be done; none of what several do
}

/** The first few tasks of a kind; `count` are all assignments. */
export interface TaskList {
  shown: ListedTask[]
  tasks: number
  count: number
}

export type ListKind = 'finished' | 'late' | 'paused' | 'awaiting' | 'soon'

/** What several have to tell at the end of a period. */
export interface Ending {
  period: Period
  count: number // assignments
  codes: string[] // of the tasks, where they are few
}

/** A content area of the plan. */
export interface Area {
  ref: string
  title: string
  tasks: number // that serve it
  active: boolean
}

export interface Tasks extends Record<ListKind, TaskList> {
  ending: Ending[]
  areas: Area[]
}

interface Row extends ListedTask {
  kind: ListKind | 'ending' | 'area'
  codes: string[]
  tasks: number
  all: number
}

const MOST = 5
const CADENCES: Record<Period['kind'], readonly string[]> = {
  week: ['weekly'],
  month: ['monthly', 'continuous'],
  quarter: ['quarterly'],
  halfYear: ['half-yearly'],
  year: ['yearly'],
}

/** All lists of a digest, from one look at the assignments. */
export async function listTasks(queries: Queries, scope: Scope, window: Window): Promise<Tasks> {
  const { today, soon, sinceDay, since, until } = window
  const late = isLate(today)
  const open = Prisma.sql`a."state" IN ('not-started', 'in-progress')`
  const ordered = Prisma.sql`d."counts" AND NOT d."request"`
  const near = Prisma.sql`(${ordered} AND ${open} AND ${DUE} BETWEEN ${today}::date AND ${soon}::date)`
  const finished = Prisma.sql`(${ordered} AND a."state" = 'done' AND a."doneOn" >= ${sinceDay}::date AND EXISTS (
    SELECT 1 FROM "Update" u WHERE u."assignmentId" = a."id" AND u."state" = 'done'
      AND u."at" > ${since}::timestamptz AND u."at" <= ${until}::timestamptz AND ${STANDS}))`
  const cadences = window.ending.flatMap(({ kind }) => [...CADENCES[kind]])
  // Own plans' tasks are said together, but where it is about their agency.
  const key =
    scope.kind === 'agency' ? Prisma.sql`c."id"` : Prisma.sql`CASE WHEN c."own" THEN NULL ELSE c."id" END`
  const none = Prisma.sql`NULL::text`
  const list = (kind: ListKind, count: Prisma.Sql, day: Prisma.Sql, reason = none) => Prisma.sql`
    (SELECT ${kind}::text AS "kind", CASE WHEN bool_or(c."own") AND ${key} IS NULL THEN NULL ELSE max(c."code") END AS "code",
      max(c."title") AS "title", bool_or(c."shared") AS "shared", sum(${count})::int AS "count", min(${day})::text AS "day",
      min(CASE WHEN c."shared" THEN NULL ELSE ${reason} END) AS "reason", ARRAY[]::text[] AS "codes", (count(*) OVER ())::int AS "tasks",
      (sum(sum(${count})) OVER ())::int AS "all"
    FROM c WHERE ${count} > 0 GROUP BY ${key} ORDER BY ${key} IS NULL, min(${day}), min(c."position") LIMIT ${MOST})`
  const rows = await queries.$queryRaw<Row[]>`
    WITH ${dutiesOf(scope)}, flags AS MATERIALIZED (
      SELECT a."taskId", min(a."agencyId") AS "agencyId", count(*) FILTER (WHERE ${finished}) AS "finished",
        count(*) FILTER (WHERE ${ordered} AND ${late}) AS "late", min(${DUE}) FILTER (WHERE ${late}) AS "lateDay",
        count(*) FILTER (WHERE ${near}) AS "soon", min(${DUE}) FILTER (WHERE ${near}) AS "soonDay",
        count(*) FILTER (WHERE ${ordered} AND a."state" = 'paused') AS "paused",
        min(a."reason") FILTER (WHERE a."state" = 'paused') AS "pausedWhy",
        count(*) FILTER (WHERE ${ordered} AND a."state" = 'awaiting') AS "awaiting",
        min(a."reason") FILTER (WHERE a."state" = 'awaiting') AS "awaitingWhy",
        count(*) FILTER (WHERE ${ordered} AND ${open} AND ${DUE} IS NULL) AS "tells",
        max(a."lastUpdateAt") AS "lastUpdateAt"
      FROM "Assignment" a JOIN duty d ON d."id" = a."taskId", LATERAL (SELECT d."request", d."dueOn") t
      WHERE ${ofScope(scope)} GROUP BY a."taskId"
    ),
    c AS MATERIALIZED (
      SELECT d."id", d."code", d."title", d."position", d."contents", d."planId", d."cadence"::text AS "cadence",
        d."origin" = 'agency' AS "own", d."agencyId" <> f."agencyId" AND ${scope.kind !== 'agency'}::boolean AS "shared",
        f."finished", f."late", f."lateDay", f."soon", f."soonDay", f."paused", f."pausedWhy",
        f."awaiting", f."awaitingWhy", f."tells",
        COALESCE(f."lastUpdateAt" >= ${window.activeFrom}::timestamptz, false) AS "active"
      FROM flags f JOIN duty d ON d."id" = f."taskId"
    ),
    above AS (
      SELECT DISTINCT c."planId", regexp_replace(area, '[.][^.]+$', '') AS "ref" FROM c, unnest(c."contents") AS area
    ),
    area AS (
      SELECT s."ref", min(s."title") AS "title", min(s."position") AS "position", count(c."id")::int AS "tasks",
        COALESCE(bool_or(c."active"), false) AS "active"
      FROM above JOIN "Plan" p ON p."id" = above."planId"
      JOIN "Section" s ON s."editionId" = p."currentEditionId" AND regexp_replace(s."ref", '[.][^.]+$', '') = above."ref"
        AND s."ref" <> above."ref"
      LEFT JOIN c ON c."planId" = p."id" AND s."ref" = ANY(c."contents")
      GROUP BY s."ref"
    )
    ${list('finished', Prisma.sql`c."finished"`, Prisma.sql`NULL::date`)} UNION ALL
    ${list('late', Prisma.sql`c."late"`, Prisma.sql`c."lateDay"`)} UNION ALL
    ${list('paused', Prisma.sql`c."paused"`, Prisma.sql`NULL::date`, Prisma.sql`c."pausedWhy"`)} UNION ALL
    ${list('awaiting', Prisma.sql`c."awaiting"`, Prisma.sql`NULL::date`, Prisma.sql`c."awaitingWhy"`)} UNION ALL
    ${list('soon', Prisma.sql`c."soon"`, Prisma.sql`c."soonDay"`)} UNION ALL
    (SELECT 'ending', c."cadence", '', false, sum(c."tells")::int, NULL, NULL,
      (array_agg(c."code" ORDER BY c."position"))[1:${MOST}], count(*)::int, 0
    FROM c WHERE c."tells" > 0 AND c."cadence" = ANY(${cadences}::text[]) GROUP BY c."cadence") UNION ALL
    (SELECT 'area', "ref", "title", "active", "tasks", NULL, NULL, ARRAY[]::text[], 0, 0 FROM area ORDER BY "position")`
  const listed = (kind: ListKind) => toList(rows.filter((row) => row.kind === kind))
  return {
    ...{ finished: listed('finished'), late: listed('late'), paused: listed('paused') },
    ...{ awaiting: listed('awaiting'), soon: listed('soon') },
    ending: window.ending.flatMap((period) => endingOf(period, rows)),
    areas: rows
      .filter(({ kind }) => kind === 'area')
      .map(({ code, title, count, shared }) => ({ ref: code ?? '', title, tasks: count, active: shared })),
  }
}

function toList(rows: readonly Row[]): TaskList {
  const [first] = rows
  const shown = rows.map(({ code, title, shared, count, day, reason }) => ({
    ...{ code, title, shared, count, day, reason },
  }))
  return { shown, tasks: first?.tasks ?? 0, count: first?.all ?? 0 }
}

function endingOf(period: Period, rows: readonly Row[]): Ending[] {
  const meant = rows.filter(
    ({ kind, code }) => kind === 'ending' && CADENCES[period.kind].includes(code ?? ''),
  )
  const count = meant.reduce((sum, one) => sum + one.count, 0)
  const tasks = meant.reduce((sum, one) => sum + one.tasks, 0)
  if (count === 0) return []
  return [{ period, count, codes: tasks < MOST ? meant.flatMap(({ codes }) => codes) : [] }]
}
