import type { Queries } from '../../database/database.ts'
import type { Scope } from '../scope.ts'
import { dutiesOf, ofScope, STANDS } from './duties.ts'
import type { Window } from './window.ts'

/** What hinders somebody, as it was last told. */
export interface Difficulty {
  number: number // of the update: `CN-412`
  code: string
  text: string | null
  amount: number | null // in đồng
  from: string // the day on which it was first told
  fresh: boolean // since the last digest
}

export interface Difficulties {
  shown: Difficulty[] // new ones first, then the oldest
  count: number
  fresh: number
  /** What has waited longest: with money; and without, of work that is not told of as stopped. */
  oldestMoney: Difficulty | null
  oldestOther: Difficulty | null
}

interface Row extends Difficulty {
  stopped: boolean
  nth: number
  nthOfKind: number
  all: number
  allFresh: number
}

export const MOST_DIFFICULTIES = 5

/** A difficulty, or money that is lacking, stands until something later is said without one, or the work is over. */
export async function findDifficulties(
  queries: Queries,
  scope: Scope,
  window: Window,
): Promise<Difficulties> {
  const rows = await queries.$queryRaw<Row[]>`
    WITH ${dutiesOf(scope)}, hindered AS MATERIALIZED (
      SELECT u."id", u."number", u."assignmentId", d."code", u."difficulty", u."amount",
        a."state" IN ('paused', 'awaiting') AS "stopped",
        (SELECT first."at" FROM "Update" first WHERE first."id" = u."number") AS "from"
      FROM "Update" u JOIN "Assignment" a ON a."id" = u."assignmentId" JOIN duty d ON d."id" = a."taskId"
      WHERE (u."difficulty" IS NOT NULL OR u."amount" IS NOT NULL) AND u."at" <= ${window.until}::timestamptz
        AND a."state" NOT IN ('done', 'dropped') AND ${STANDS} AND ${ofScope(scope)}
    ),
    open AS (
      SELECT h.* FROM hindered h WHERE NOT EXISTS (
        SELECT 1 FROM "Update" u WHERE u."assignmentId" = h."assignmentId" AND u."number" > h."number"
          AND u."difficulty" IS NULL AND u."amount" IS NULL AND u."at" <= ${window.until}::timestamptz AND ${STANDS})
    ),
    latest AS (
      SELECT DISTINCT ON (o."assignmentId") o."number", o."code", o."difficulty" AS "text", o."amount"::float8 AS "amount",
        o."amount" IS NOT NULL AS "money", o."amount" IS NULL AND o."stopped" AS "stopped",
        min(o."from") OVER (PARTITION BY o."assignmentId") AS "began"
      FROM open o ORDER BY o."assignmentId", o."number" DESC
    ),
    ranked AS (
      SELECT l.*, l."began" > ${window.since}::timestamptz AS "fresh",
        row_number() OVER (ORDER BY l."began" > ${window.since}::timestamptz DESC, l."began", l."number") AS "nth",
        row_number() OVER (PARTITION BY l."money", l."stopped" ORDER BY l."began", l."number") AS "nthOfKind",
        count(*) OVER () AS "all", count(*) FILTER (WHERE l."began" > ${window.since}::timestamptz) OVER () AS "allFresh"
      FROM latest l
    )
    SELECT "number", "code", "text", "amount", "stopped", ("began" AT TIME ZONE ${window.zone})::date::text AS "from", "fresh",
      "nth"::int AS "nth", "nthOfKind"::int AS "nthOfKind", "all"::int AS "all", "allFresh"::int AS "allFresh"
    FROM ranked WHERE "nth" <= ${MOST_DIFFICULTIES} OR "nthOfKind" = 1 ORDER BY "nth"`
  const [first] = rows
  const oldest = (money: boolean) =>
    rows.find(
      ({ nthOfKind, amount, stopped }) => nthOfKind === 1 && !stopped && (amount !== null) === money,
    ) ?? null
  return {
    shown: rows.filter(({ nth }) => nth <= MOST_DIFFICULTIES),
    ...{ count: first?.all ?? 0, fresh: first?.allFresh ?? 0 },
    ...{ oldestMoney: oldest(true), oldestOther: oldest(false) },
  }
}
