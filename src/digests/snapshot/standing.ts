import type { Queries } from '../../database/database.ts'
import { Prisma } from '../../database/generated/client.ts'
import { DUE, isLate } from '../../progress/tasks/select.ts'
import type { Scope } from '../scope.ts'
import { dutiesOf, ofScope } from './duties.ts'
import type { Window } from './window.ts'

/** How the assignments of a scope stand, in numbers; what is only asked for is left out. */
export interface Standing {
  total: number
  done: number
  dropped: number
  late: number
  newlyLate: number
  reminded: number // of the late
  paused: number
  awaiting: number // said not to be done; nobody has agreed yet
  agencies: number
  heard: number
}

/** By agency first: to count agencies apart, twenty thousand rows would be sorted. */
export async function countStanding(queries: Queries, scope: Scope, window: Window): Promise<Standing> {
  const late = isLate(window.today)
  const ordered = Prisma.sql`d."counts" AND NOT d."request"`
  const [row] = await queries.$queryRaw<Standing[]>`
    WITH ${dutiesOf(scope)}, c AS (
      SELECT count(*) FILTER (WHERE ${ordered}) AS "total",
        count(*) FILTER (WHERE ${ordered} AND a."state" = 'done') AS "done",
        count(*) FILTER (WHERE ${ordered} AND a."state" = 'dropped') AS "dropped",
        count(*) FILTER (WHERE ${ordered} AND ${late}) AS "late",
        count(*) FILTER (WHERE ${ordered} AND ${late} AND ${DUE} >= ${window.sinceDay}::date) AS "newlyLate",
        count(*) FILTER (WHERE ${ordered} AND ${late} AND EXISTS (
          SELECT 1 FROM "Reminder" r WHERE r."assignmentId" = a."id" AND r."why" = 'late' AND r."step" < 3
            AND r."on" > ${DUE})) AS "reminded",
        count(*) FILTER (WHERE ${ordered} AND a."state" = 'paused') AS "paused",
        count(*) FILTER (WHERE ${ordered} AND a."state" = 'awaiting') AS "awaiting",
        bool_or(NOT t."request") AS "owes",
        bool_or(NOT t."request" AND a."lastUpdateAt" >= ${window.activeFrom}::timestamptz) AS "heard"
      FROM "Assignment" a JOIN duty d ON d."id" = a."taskId", LATERAL (SELECT d."request", d."dueOn") t
      WHERE ${ofScope(scope)} GROUP BY a."agencyId"
    )
    SELECT COALESCE(sum("total"), 0)::int AS "total", COALESCE(sum("done"), 0)::int AS "done",
      COALESCE(sum("dropped"), 0)::int AS "dropped", COALESCE(sum("late"), 0)::int AS "late",
      COALESCE(sum("newlyLate"), 0)::int AS "newlyLate", COALESCE(sum("reminded"), 0)::int AS "reminded",
      COALESCE(sum("paused"), 0)::int AS "paused", COALESCE(sum("awaiting"), 0)::int AS "awaiting",
      (count(*) FILTER (WHERE "owes"))::int AS "agencies", (count(*) FILTER (WHERE "heard"))::int AS "heard"
    FROM c`
  if (!row) throw new Error('a sum without a row')
  return row
}
