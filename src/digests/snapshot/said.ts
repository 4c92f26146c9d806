import type { Queries } from '../../database/database.ts'
import type { Scope } from '../scope.ts'
import { dutiesOf, ofScope } from './duties.ts'
import type { CountedRow } from './outputs.ts'
import type { Window } from './window.ts'

/** What was said since the last digest. */
export interface Said {
  updates: number
  agencies: number
  counted: CountedRow[]
}

interface Row extends CountedRow {
  kind: 'updates' | 'form' | 'unit'
  agencies: number
}

/**
 * A correction belongs to the time of what it corrects: `Update.number` is the id of the first of its number. What takes the place
 * of something comes after it, so that only what is new needs to be looked through.
 */
export async function countSaid(queries: Queries, scope: Scope, window: Window): Promise<Said> {
  const rows = await queries.$queryRaw<Row[]>`
    WITH ${dutiesOf(scope)}, mine AS MATERIALIZED (
      SELECT u."id", a."agencyId", d."work", d."counts"
      FROM "Update" u JOIN "Assignment" a ON a."id" = u."assignmentId" JOIN duty d ON d."id" = a."taskId"
      WHERE u."at" > ${window.since}::timestamptz AND u."purgedAt" IS NULL AND ${ofScope(scope)} AND NOT EXISTS (
        SELECT 1 FROM "Update" later WHERE later."replacesId" = u."id" AND later."at" > ${window.since}::timestamptz
          AND later."at" <= ${window.until}::timestamptz
      ) AND (
        (u."kind" = 'report' AND u."at" <= ${window.until}::timestamptz) OR (
          u."kind" = 'correction' AND u."at" <= ${window.until}::timestamptz AND EXISTS (
            SELECT 1 FROM "Update" first WHERE first."id" = u."number" AND first."at" > ${window.since}::timestamptz
              AND first."at" <= ${window.until}::timestamptz)))
    ),
    counted AS MATERIALIZED (
      SELECT mine."id", mine."work", mine."counts", o."form", o."unit", o."quantity"
      FROM mine JOIN "Output" o ON o."updateId" = mine."id"
    )
    SELECT 'updates' AS "kind", NULL::int AS "work", true AS "leads", NULL AS "form", '' AS "unit", 0::float8 AS "quantity",
      count(*)::int AS "updates", count(DISTINCT "agencyId")::int AS "agencies" FROM mine
    UNION ALL
    SELECT 'unit', "work", "counts", "form", "unit", sum("quantity")::float8, 0, 0 FROM counted
    GROUP BY "work", "counts", "form", "unit"
    UNION ALL
    SELECT 'form', NULL, true, "form", '', 0, count(*)::int, 0
    FROM (SELECT DISTINCT "form", "id" FROM counted) told GROUP BY "form"`
  const all = rows.find(({ kind }) => kind === 'updates')
  const counted = rows.filter(({ kind }) => kind !== 'updates')
  return { updates: all?.updates ?? 0, agencies: all?.agencies ?? 0, counted }
}
