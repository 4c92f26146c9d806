import type { Queries } from '../../database/database.ts'
import type { Scope } from '../scope.ts'
import { dutiesOf, ofScope } from './duties.ts'
import type { Window } from './window.ts'

/** A figure that an earlier digest had otherwise. */
export interface Correction {
  code: string
  on: string // the day on which it was told
  unit: string
  before: number
  after: number // 0: it is counted no more
}

export interface Corrections {
  shown: Correction[]
  count: number
}

const MOST = 5

/** Corrections and recalls since the last digest of what was told before it, where they change a result. */
export async function findCorrections(queries: Queries, scope: Scope, window: Window): Promise<Corrections> {
  const rows = await queries.$queryRaw<(Correction & { all: number })[]>`
    WITH ${dutiesOf(scope)}, changed AS MATERIALIZED (
      SELECT u."id", d."code", first."at", (
        SELECT o."id" FROM "Update" o WHERE o."number" = u."number" AND o."at" <= ${window.since}::timestamptz
        ORDER BY o."id" DESC LIMIT 1
      ) AS "was"
      FROM "Update" u JOIN "Update" first ON first."id" = u."number"
      JOIN "Assignment" a ON a."id" = u."assignmentId" JOIN duty d ON d."id" = a."taskId"
      WHERE u."kind" <> 'report' AND u."at" > ${window.since}::timestamptz AND u."at" <= ${window.until}::timestamptz
        AND first."at" <= ${window.since}::timestamptz AND u."purgedAt" IS NULL AND ${ofScope(scope)}
        AND NOT EXISTS (
          SELECT 1 FROM "Update" later WHERE later."replacesId" = u."id" AND later."at" <= ${window.until}::timestamptz)
    ),
    figure AS (
      SELECT c."id", o."unit", o."quantity" AS "after", 0 AS "before" FROM changed c JOIN "Output" o ON o."updateId" = c."id"
      UNION ALL
      SELECT c."id", o."unit", 0, o."quantity" FROM changed c JOIN "Output" o ON o."updateId" = c."was"
    ),
    differing AS (
      SELECT f."id", f."unit", sum(f."before")::float8 AS "before", sum(f."after")::float8 AS "after"
      FROM figure f GROUP BY f."id", f."unit" HAVING sum(f."before") <> sum(f."after")
    )
    SELECT c."code", (c."at" AT TIME ZONE ${window.zone})::date::text AS "on", x."unit", x."before", x."after",
      (count(*) OVER ())::int AS "all"
    FROM differing x JOIN changed c ON c."id" = x."id" ORDER BY x."id", x."unit" LIMIT ${MOST}`
  return {
    shown: rows.map(({ all: _, ...shown }) => shown),
    count: rows[0]?.all ?? 0,
  }
}
