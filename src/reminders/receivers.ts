import type { Queries } from '../database/database.ts'
import { Prisma } from '../database/generated/client.ts'
import type { Due, Step } from './due.ts'

/** One thing of somebody's list. */
export interface Told {
  due: Due
  step: Step
}

interface Holder {
  personId: number
  role: 'reporter' | 'lead' | 'coordinator'
  agencyId: string | null
  away: boolean
  deputyId: number | null
  reachable: boolean
}

/**
 * Who is told what: of an agency those who report, where none of them can be told those who lead; a late one's second time the
 * leads, too; the third time it is proposed to the coordinators. For who is on leave their deputy, if that is somebody of the same
 * agency.
 */
export async function listsOf(
  queries: Queries,
  due: readonly Due[],
  today: string,
  reach: readonly string[],
): Promise<Map<number, Told[]>> {
  const agencies = [...new Set(due.map(({ agencyId }) => agencyId))]
  const found = await holdersOf(agencies, queries, today, reach)
  const ofAgency = Map.groupBy(found, ({ agencyId }) => agencyId)
  const all = due.some(({ steps }) => steps.includes(3))
    ? await holders(Prisma.sql`g."role" = 'coordinator'`, queries, today, reach)
    : []
  const coordinators = all.filter(({ away }) => !away)
  const lists = new Map<number, Told[]>()
  for (const one of due) {
    const people = ofAgency.get(one.agencyId) ?? []
    const told = new Set<number>()
    for (const step of one.steps)
      for (const personId of step === 3 ? reachableOf(coordinators) : receiversOf(people, step)) {
        if (told.has(personId)) continue
        told.add(personId)
        const list = lists.get(personId) ?? []
        list.push({ due: one, step })
        lists.set(personId, list)
      }
  }
  return lists
}

function receiversOf(people: readonly Holder[], step: 1 | 2): number[] {
  const reporters = step === 1 ? toldAs('reporter', people) : []
  return reporters.length > 0 ? reporters : toldAs('lead', people)
}

/** Those of an agency with this role who can be told, or who stands in for them. */
function toldAs(as: 'reporter' | 'lead', people: readonly Holder[]): number[] {
  const instead = people.flatMap((one) => {
    if (one.role !== as) return []
    if (!one.away) return [one]
    return people.filter(({ personId, away }) => personId === one.deputyId && !away)
  })
  return reachableOf(instead)
}

const reachableOf = (people: readonly Holder[]): number[] =>
  people.filter(({ reachable }) => reachable).map(({ personId }) => personId)

const AGENCIES_AT_ONCE = 200

/** Reporters and leads of these agencies, with whether they are on leave or cannot be told anything. */
async function holdersOf(agencies: readonly string[], ...rest: Rest): Promise<Holder[]> {
  const found: Holder[] = []
  for (let from = 0; from < agencies.length; from += AGENCIES_AT_ONCE) {
    const some = agencies.slice(from, from + AGENCIES_AT_ONCE)
    const which = Prisma.sql`g."role" IN ('reporter', 'lead') AND g."agencyId" = ANY(${some}::text[])`
    found.push(...(await holders(which, ...rest)))
  }
  return found
}

type Rest = [queries: Queries, today: string, reach: readonly string[]]

const holders = (which: Prisma.Sql, ...[queries, today, reach]: Rest) =>
  queries.$queryRaw<Holder[]>`
    SELECT g."personId", g."role"::text AS "role", g."agencyId", b."id" IS NOT NULL AS "away", b."deputyId",
      EXISTS (SELECT 1 FROM "Identity" i
        WHERE i."personId" = g."personId" AND i."channel" = ANY(${[...reach]}::text[])
          AND NOT EXISTS (SELECT 1 FROM "Room" o WHERE o."channel" = i."channel" AND o."id" = i."externalId"
            AND o."kind" = 'private' AND o."state" = 'gone')) AS "reachable"
    FROM "Grant" g
    LEFT JOIN LATERAL (
      SELECT b."id", b."deputyId" FROM "Absence" b
      WHERE b."personId" = g."personId" AND b."from" <= ${today}::date AND b."to" >= ${today}::date
      ORDER BY b."id" DESC LIMIT 1
    ) b ON true
    WHERE ${which}
    ORDER BY g."id"`
