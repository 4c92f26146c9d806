import { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import type { OfficeCalendar } from '../calendar/office.ts'
import type { Reminding } from '../calendar/reminding.ts'
import type { Queries } from '../database/database.ts'
import { Cadence } from '../database/generated/enums.ts'
import { DUE, LIVE } from '../progress/tasks/select.ts'
import type { Facts } from './due.ts'
import { endingPeriod } from './ending.ts'

interface Row {
  assignmentId: number
  agencyId: string
  position: number
  cadence: string
  dueOn: string | null
  updatedAt: Date | null
  acknowledgedAt: Date | null
  lateOn: string[] | null
  beforeOn: string | null
  resultsOn: string | null
  proposed: boolean
  decided: string | null
}

const AT_ONCE = 300

/** In SQL a cadence is spelled as the plan's table has it. */
const spelled = (cadence: Cadence) => (cadence === 'halfYearly' ? 'half-yearly' : cadence)

/**
 * What may be due today, some hundred at a time: open tasks of plans in force whose deadline is near or past, or whose period
 * ends. What was proposed to the coordinator and is left to them does not come back.
 */
export async function* candidates(
  queries: Queries,
  now: DateTime,
  calendar: OfficeCalendar,
  { before }: Reminding,
): AsyncGenerator<Facts[]> {
  const today = isoDay(now)
  const horizon = calendar.workingDays.add(today, Math.max(0, ...before) + 1)
  const ending = Object.values(Cadence).flatMap((cadence) => {
    const period = endingPeriod(cadence, now, calendar)
    return period ? [{ cadence: spelled(cadence), from: startOf(period.from, now) }] : []
  })
  const cadences = ending.map(({ cadence }) => cadence)
  const starts = ending.map(({ from }) => from)
  const fresh = now.minus({ hours: 24 }).toJSDate()
  for (let after = 0, more = true; more; ) {
    const rows = await queries.$queryRaw<Row[]>`
      SELECT a."id" AS "assignmentId", a."agencyId", t."position", t."cadence"::text AS "cadence",
        ${DUE}::text AS "dueOn", a."lastUpdateAt" AS "updatedAt", r."acknowledgedAt", r."lateOn",
        r."beforeOn"::text AS "beforeOn", r."resultsOn"::text AS "resultsOn",
        p3."id" IS NOT NULL AS "proposed", p3."decided"
      FROM "Assignment" a
      JOIN "Task" t ON t."id" = a."taskId"
      JOIN "Plan" p ON p."id" = t."planId"
      LEFT JOIN LATERAL (
        SELECT max(r."acknowledgedAt") AS "acknowledgedAt",
          array_agg(DISTINCT r."on"::text) FILTER (WHERE r."why" = 'late' AND r."step" < 3 AND r."on" > ${DUE}) AS "lateOn",
          max(r."on") FILTER (WHERE r."why" = 'before') AS "beforeOn",
          max(r."on") FILTER (WHERE r."why" = 'results') AS "resultsOn"
        FROM "Reminder" r WHERE r."assignmentId" = a."id" AND r."on" < ${today}::date
      ) r ON true
      LEFT JOIN LATERAL (
        SELECT r."id", r."decided" FROM "Reminder" r
        WHERE r."assignmentId" = a."id" AND r."step" = 3 AND r."on" > ${DUE} AND r."on" < ${today}::date
        ORDER BY r."on" DESC, r."decided" NULLS LAST LIMIT 1
      ) p3 ON true
      WHERE a."id" > ${after} AND ${LIVE} AND NOT t."request" AND a."state" IN ('not-started', 'in-progress')
        AND (a."lastUpdateAt" IS NULL OR a."lastUpdateAt" <= ${fresh})
        -- Said first in columns of the task alone, so that nothing is looked up of all others.
        AND (${DUE} < ${horizon}::date OR t."cadence"::text = ANY(${cadences}::text[]))
        AND (
          (${DUE} > ${today}::date AND ${DUE} < ${horizon}::date)
          OR (${DUE} < ${today}::date AND (p3."id" IS NULL OR p3."decided" LIKE 'watch %'))
          OR EXISTS (
            SELECT 1 FROM unnest(${cadences}::text[], ${starts}::timestamptz[]) AS c("cadence", "from")
            WHERE c."cadence" = t."cadence"::text AND (a."lastUpdateAt" IS NULL OR a."lastUpdateAt" < c."from")
          )
        )
      ORDER BY a."id"
      LIMIT ${AT_ONCE}`
    if (rows.length > 0) yield rows.map(toFacts)
    after = rows.at(-1)?.assignmentId ?? after
    more = rows.length === AT_ONCE
  }
}

function toFacts({ proposed, decided, lateOn, cadence, updatedAt, acknowledgedAt, ...rest }: Row): Facts {
  return {
    ...rest,
    cadence: Object.values(Cadence).find((one) => spelled(one) === cadence) ?? 'once',
    updatedAt: updatedAt && DateTime.fromJSDate(updatedAt),
    acknowledgedAt: acknowledgedAt && DateTime.fromJSDate(acknowledgedAt),
    lateOn: lateOn?.toSorted() ?? [],
    proposed: proposed ? { decided } : null,
  }
}

const startOf = (day: string, now: DateTime): Date => DateTime.fromISO(day, { zone: now.zone }).toJSDate()
