import type { Queries } from '../../database/database.ts'
import { Prisma } from '../../database/generated/client.ts'
import { LIVE } from '../tasks/select.ts'

/** Who was told to make a plan of their own, and has neither said that it is made nor entered anything of it. */
export interface WithoutPlan {
  owing: number // told to make one
  without: number
  names: string[] // in the register's order, the first few
}

const OWING = Prisma.sql`
  "Assignment" a JOIN "Task" t ON t."id" = a."taskId" JOIN "Plan" p ON p."id" = t."planId"
  WHERE ${LIVE} AND t."ownPlans"`
const WITHOUT = Prisma.sql`(a."state" NOT IN ('done', 'dropped')
  AND NOT EXISTS (SELECT 1 FROM "Task" own WHERE own."parentId" = a."id" AND own."closedAt" IS NULL))`

export async function withoutOwnPlan(queries: Queries, most: number): Promise<WithoutPlan> {
  const counts = await queries.$queryRaw<{ owing: number; without: number }[]>`
    SELECT count(*)::int AS "owing", (count(*) FILTER (WHERE ${WITHOUT}))::int AS "without" FROM ${OWING}`
  const names = await queries.$queryRaw<{ name: string }[]>`
    SELECT g."name" FROM "Agency" g WHERE g."id" IN (SELECT a."agencyId" FROM ${OWING} AND ${WITHOUT})
    ORDER BY g."position" LIMIT ${most}`
  return { owing: 0, without: 0, ...counts[0], names: names.map(({ name }) => name) }
}
