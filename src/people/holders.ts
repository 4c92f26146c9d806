import type { Queries } from '../database/database.ts'
import type { Role } from './roles.ts'

/** The ids of all who hold one of these roles, whatever the agency: each once, in their order. */
export async function personsWith(queries: Queries, ...roles: Role[]): Promise<number[]> {
  const held = await queries.grant.findMany({
    where: { role: { in: roles } },
    distinct: ['personId'],
    select: { personId: true },
    orderBy: { personId: 'asc' },
  })
  return held.map(({ personId }) => personId)
}

/** The ids of those who report for these agencies, each once; where nobody does, of who leads it. */
export async function reportersOf(queries: Queries, agencies: readonly string[]): Promise<number[]> {
  const held = await queries.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT g."personId" AS "id" FROM "Grant" g
    WHERE g."agencyId" = ANY(${[...agencies]}::text[]) AND (g."role" = 'reporter' OR g."role" = 'lead' AND NOT EXISTS (
      SELECT 1 FROM "Grant" r WHERE r."agencyId" = g."agencyId" AND r."role" = 'reporter'))
    ORDER BY g."personId"`
  return held.map(({ id }) => id)
}
