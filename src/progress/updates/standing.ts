import type { Queries } from '../../database/database.ts'
import { HOUSE_STATES } from '../states.ts'
import type { Standing } from './assignment.ts'

/** An assignment as it stands, with what was last said of it. */
export interface StandingNow extends Standing {
  last: { number: number; percent: number | null; at: Date; personId: number | null } | null
}

/** What was last said of an assignment. */
export type Last = NonNullable<StandingNow['last']>

/** What was said of an assignment right before this update; null where nothing was. */
export async function lastBefore(queries: Queries, assignmentId: number, id: number): Promise<Last | null> {
  return queries.update.findFirst({
    where: { assignmentId, id: { lt: id } },
    orderBy: { id: 'desc' },
    select: { number: true, percent: true, at: true, personId: true },
  })
}

/** Which assignments: by a task's code, by themselves, or all that are open of some agencies. */
export type Wanted = { code: string } | { ids: readonly number[] } | { openOf: readonly string[] }

interface Row extends Omit<Standing, 'target'> {
  targetQuantity: number | null
  targetUnit: string | null
  lastNumber: number | null
  lastPercent: number | null
  lastAt: Date | null
  lastPerson: number | null
}

/** In the order of the plan; members of a collective body in the register's. One statement. */
export async function findStandings(queries: Queries, wanted: Wanted): Promise<StandingNow[]> {
  const code = 'code' in wanted ? wanted.code : null
  const ids = 'ids' in wanted ? [...wanted.ids] : null
  const openOf = 'openOf' in wanted ? [...wanted.openOf] : null
  const rows = await queries.$queryRaw<Row[]>`
    SELECT a."id" AS "assignmentId", t."code", t."title", w."ref", a."agencyId", g."name" AS "agencyName",
      t."agencyId" <> a."agencyId" AS "shared", t."request", t."cadence"::text AS "cadence", t."forms",
      COALESCE(a."dueOn", t."dueOn")::text AS "dueOn",
      t."targetQuantity"::float8 AS "targetQuantity", t."targetUnit",
      a."state"::text AS "state", a."percent", a."version", t."closedAt" IS NOT NULL AS "closed",
      u."number" AS "lastNumber", u."percent" AS "lastPercent", u."at" AS "lastAt", u."personId" AS "lastPerson"
    FROM "Assignment" a
    JOIN "Task" t ON t."id" = a."taskId"
    JOIN "Agency" g ON g."id" = a."agencyId"
    JOIN "Plan" p ON p."id" = t."planId"
    LEFT JOIN "ClauseWording" w ON w."clauseId" = t."clauseId" AND w."editionId" = p."currentEditionId"
    LEFT JOIN LATERAL (
      SELECT "number", "percent", "at", "personId" FROM "Update"
      WHERE "assignmentId" = a."id" ORDER BY "id" DESC LIMIT 1
    ) u ON true
    WHERE (${code}::text IS NULL OR t."code" = ${code}::text)
      AND (${ids}::int[] IS NULL OR a."id" = ANY(${ids}::int[]))
      AND (${openOf}::text[] IS NULL OR (a."agencyId" = ANY(${openOf}::text[]) AND t."closedAt" IS NULL))
    ORDER BY t."position", t."id", g."position"`
  return rows.map(toStanding)
}

function toStanding(row: Row): StandingNow {
  const { targetQuantity, targetUnit, lastNumber, lastPercent, lastAt, lastPerson, ...standing } = row
  const hasTarget = targetQuantity !== null && targetUnit !== null
  return {
    ...standing,
    state: HOUSE_STATES[row.state] ?? 'notStarted',
    target: hasTarget ? { quantity: targetQuantity, unit: targetUnit } : null,
    last:
      lastNumber !== null && lastAt !== null
        ? { number: lastNumber, percent: lastPercent, at: lastAt, personId: lastPerson }
        : null,
  }
}
