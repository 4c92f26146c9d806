import type { Database } from '../../src/database/database.ts'

/** How large a made-up office is. */
export interface Size {
  agencies: number
  tasks: number
  assignments: number
  updates: number
}

/** A large city with a year's work, as the bars of speed have it. */
export const LARGE: Size = { agencies: 700, tasks: 1_000, assignments: 20_000, updates: 100_000 }

/**
 * Fills a seeded database with agencies `made-up-N`, tasks `MU-N` in the plan in force, assignments spread over both, and updates with
 * an output each; some late, some paused, some done. All in the database, in a few seconds.
 */
export async function fillOffice({ queries }: Database, size: Size, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  await queries.$executeRaw`
    INSERT INTO "Agency" ("id", "name", "short", "code", "kind", "origin", "position")
    SELECT 'made-up-' || n, 'Đơn vị số ' || n, 'ĐV ' || n, 'MUA' || n, 'other', 'operator', 1000 + n
    FROM generate_series(1, ${size.agencies}::int) AS n`
  await queries.$executeRaw`
    INSERT INTO "Task" ("code", "planId", "origin", "title", "agencyId", "cadence", "dueOn", "contents", "forms", "request",
      "position", "createdAt")
    SELECT 'MU-' || n, 'hanoi-2022', (CASE WHEN n % 3 = 0 THEN 'agency' ELSE 'plan' END)::"TaskOrigin", 'Việc thử số ' || n,
      'made-up-' || (1 + n % ${size.agencies}::int), 'once', ${today}::date + (n % 90 - 30),
      ARRAY['II.1.' || (1 + n % 7)], ARRAY['II.2.' || (1 + n % 3)], false, 1000 + n, ${now}
    FROM generate_series(1, ${size.tasks}::int) AS n`
  // Each task goes to as many agencies in a row as give the wanted number.
  await queries.$executeRaw`
    INSERT INTO "Assignment" ("taskId", "agencyId", "state", "percent", "version", "lastUpdateAt")
    SELECT t."id", 'made-up-' || (1 + (t."position" * 7 + d) % ${size.agencies}::int),
      (ARRAY['not-started', 'in-progress', 'in-progress', 'in-progress', 'paused', 'done'])[1 + (t."position" + d) % 6]::"AssignmentState",
      (t."position" + d) % 101, 5, ${now}::timestamptz - ((t."position" + d) % 20) * interval '1 day'
    FROM "Task" t, generate_series(0, ${Math.ceil(size.assignments / size.tasks) - 1}::int) AS d
    WHERE t."code" LIKE 'MU-%'
    LIMIT ${size.assignments}`
  await queries.$executeRaw`
    WITH chosen AS (SELECT array_agg("id" ORDER BY "id") AS ids FROM "Assignment" WHERE "version" = 5),
    said AS (
      INSERT INTO "Update" ("id", "number", "assignmentId", "kind", "version", "at", "period", "channel", "onBehalf", "percent", "documents")
      SELECT 1000000 + n, 1000000 + n, chosen.ids[1 + n % array_length(chosen.ids, 1)], 'report', 1 + n % 5,
        ${now}::timestamptz - (n % 60) * interval '1 day', '2022-04-15', 'made-up', false, n % 101, ARRAY[]::text[]
      FROM chosen, generate_series(1, ${size.updates}::int) AS n
      RETURNING "id"
    )
    INSERT INTO "Output" ("updateId", "position", "quantity", "unit", "form")
    SELECT "id", 0, "id" % 50, 'tin bài', 'II.2.1' FROM said`
  await queries.$executeRaw`ANALYZE`
}
