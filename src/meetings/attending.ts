import type { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import type { Queries } from '../database/database.ts'
import { Prisma } from '../database/generated/client.ts'

/** Who attends which meetings. For who is on leave their deputy, if that is somebody of the same agency who is not away too. */
const attending = (meetings: readonly number[], on: string) => Prisma.sql`
  WITH RECURSIVE "invited" AS (
    SELECT "id" AS "meetingId", "hostId" AS "agencyId" FROM "Meeting" WHERE "id" = ANY(${[...meetings]}::int[])
    UNION
    SELECT "meetingId", "agencyId" FROM "MeetingAgency" WHERE "meetingId" = ANY(${[...meetings]}::int[])
    UNION
    SELECT m."id", a."agencyId" FROM "Meeting" m, "Assignment" a
      JOIN "Task" t ON t."id" = a."taskId" JOIN "Plan" p ON p."id" = t."planId"
      WHERE m."everyone" AND m."id" = ANY(${[...meetings]}::int[]) AND p."state" = 'in-force' AND t."closedAt" IS NULL
    UNION
    SELECT i."meetingId", g."memberId" FROM "invited" i JOIN "AgencyGroupMember" g ON g."groupId" = i."agencyId"
  ), "away" AS (
    SELECT DISTINCT ON ("personId") "personId", "deputyId" FROM "Absence"
    WHERE "from" <= ${on}::date AND "to" >= ${on}::date
    ORDER BY "personId", "id" DESC
  ), "attending" AS (
    SELECT DISTINCT i."meetingId", COALESCE(l."deputyId", g."personId") AS "personId"
    FROM "invited" i
    JOIN "Grant" g ON g."agencyId" = i."agencyId" AND g."role" IN ('reporter', 'lead')
    LEFT JOIN "away" l ON l."personId" = g."personId"
    WHERE l."personId" IS NULL OR (
      EXISTS (SELECT 1 FROM "Grant" d WHERE d."personId" = l."deputyId" AND d."agencyId" = i."agencyId")
      AND NOT EXISTS (SELECT 1 FROM "away" d WHERE d."personId" = l."deputyId")
    )
  )`

/** Persons who go to the same of these meetings. */
export interface Together {
  meetings: number[]
  persons: number[]
}

/** Who goes to which of these meetings: reporters and leads of the host and of the agencies invited. */
export const togetherAt = (
  tx: Queries,
  meetings: readonly number[],
  now: DateTime,
): Promise<Together[]> => tx.$queryRaw<Together[]>`
  ${attending(meetings, isoDay(now))}, "each" AS (
    SELECT "personId", array_agg("meetingId" ORDER BY "meetingId") AS "meetings" FROM "attending" GROUP BY "personId"
  )
  SELECT "meetings", array_agg("personId" ORDER BY "personId") AS "persons" FROM "each" GROUP BY "meetings" ORDER BY "meetings"`
