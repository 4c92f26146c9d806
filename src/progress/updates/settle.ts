import type { Queries } from '../../database/database.ts'

/**
 * Sets an assignment to what its updates now say, after one was corrected, recalled or taken away: the newest state and the
 * newest percent that still hold.
 */
export async function settle(tx: Queries, assignmentId: number): Promise<void> {
  await tx.$executeRaw`
    WITH holding AS (
      SELECT u."id", u."at", u."state", u."percent", u."difficulty"
      FROM "Update" u
      WHERE u."assignmentId" = ${assignmentId} AND u."kind" <> 'recall' AND u."purgedAt" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "Update" later WHERE later."replacesId" = u."id")
    ), stated AS (
      SELECT "state", "difficulty", "at" FROM holding WHERE "state" IS NOT NULL ORDER BY "id" DESC LIMIT 1
    )
    UPDATE "Assignment" SET
      "state" = COALESCE((SELECT "state" FROM stated), 'not-started'),
      "percent" = (SELECT "percent" FROM holding WHERE "percent" IS NOT NULL ORDER BY "id" DESC LIMIT 1),
      "reason" = (SELECT "difficulty" FROM stated WHERE "state" IN ('paused', 'awaiting')),
      "doneOn" = CASE WHEN (SELECT "state" FROM stated) = 'done' THEN "doneOn" END,
      "lastUpdateAt" = (SELECT max("at") FROM holding)
    WHERE "id" = ${assignmentId}`
}
