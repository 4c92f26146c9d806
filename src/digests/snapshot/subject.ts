import type { Queries } from '../../database/database.ts'
import type { Scope } from '../scope.ts'

/** What a scope is called: the agency by its short name, a content area by its reference; null for everything. */
export async function findSubject(queries: Queries, scope: Scope): Promise<string | null> {
  if (scope.kind === 'plan') return null
  if (scope.kind === 'content') return scope.ref
  const agency = await queries.agency.findUnique({ where: { id: scope.agencyId }, select: { short: true } })
  return agency?.short ?? scope.agencyId
}
