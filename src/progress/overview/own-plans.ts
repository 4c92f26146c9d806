import type { Queries } from '../../database/database.ts'
import { Prisma } from '../../database/generated/client.ts'
import { LIVE } from '../tasks/select.ts'

/** Who was told to make a plan of their own, and has neither said that it is made nor entered anything of it. */
export interface WithoutPlan {
  owing: number // told to make one
  without: number
  names: string[] // in the register's order, the first few
}

export async function withoutOwnPlan(queries: Queries, most: number): Promise<WithoutPlan> {
  const rows = await queries.$queryRaw<{ agency: string; owing: number; without: number }[]>`
    WITH owing AS (
      SELECT g."name", g."position",
        a."state" NOT IN ('done', 'dropped')
          AND NOT EXISTS (SELECT 1 FROM "Task" own WHERE own."parentId" = a."id" AND own."closedAt" IS NULL) AS "without"
      FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId" JOIN "Plan" p ON p."id" = t."planId"
      JOIN "Agency" g ON g."id" = a."agencyId"
      WHERE ${LIVE} AND t."ownPlans"
    )
    SELECT "name" AS "agency", (SELECT count(*)::int FROM owing) AS "owing", (count(*) OVER ())::int AS "without"
    FROM owing WHERE "without" ORDER BY "position" LIMIT ${most}`
  const [first] = rows
  if (first) return { owing: first.owing, without: first.without, names: rows.map(({ agency }) => agency) }
  const [all] = await queries.$queryRaw<{ owing: number }[]>(Prisma.sql`
    SELECT count(*)::int AS "owing" FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId"
    JOIN "Plan" p ON p."id" = t."planId" WHERE ${LIVE} AND t."ownPlans"`)
  return { owing: all?.owing ?? 0, without: 0, names: [] }
}
