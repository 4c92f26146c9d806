import { Prisma } from '../../database/generated/client.ts'
import { COUNTS_ONCE } from '../../progress/tasks/once.ts'
import { LIVE } from '../../progress/tasks/select.ts'
import type { Scope } from '../scope.ts'

/**
 * The tasks of a scope, as `duty`. Those that are one piece of work named under two bodies share their `work`, and one of them
 * `counts`: that of who leads it, or the only one in the scope.
 */
export const dutiesOf = (scope: Scope): Prisma.Sql => Prisma.sql`
  duty AS MATERIALIZED (
    SELECT t."id", t."code", t."title", t."agencyId", t."origin", t."cadence", t."dueOn", t."contents", t."request",
      t."position", t."planId", t."mirrorOf" AS "work",
      ${COUNTS_ONCE} AS "counts"
    FROM "Task" t JOIN "Plan" p ON p."id" = t."planId"
    WHERE ${LIVE} AND ${inScope(scope)}
  )`

function inScope(scope: Scope): Prisma.Sql {
  if (scope.kind === 'content') return Prisma.sql`${scope.ref}::text = ANY(t."contents")`
  if (scope.kind === 'plan') return Prisma.sql`true`
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Assignment" x WHERE x."taskId" = t."id" AND x."agencyId" = ${scope.agencyId}::text)`
}

/** Of assignments `a`: whether they are of the scope, where `duty` has its tasks. */
export const ofScope = (scope: Scope): Prisma.Sql =>
  scope.kind === 'agency' ? Prisma.sql`a."agencyId" = ${scope.agencyId}::text` : Prisma.sql`true`

/** Of an update `u`: it stands, nothing took its place, and it was not recalled or removed. */
export const STANDS = Prisma.sql`(u."kind" <> 'recall' AND u."purgedAt" IS NULL
  AND NOT EXISTS (SELECT 1 FROM "Update" later WHERE later."replacesId" = u."id"))`
