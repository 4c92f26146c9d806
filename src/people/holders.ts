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
