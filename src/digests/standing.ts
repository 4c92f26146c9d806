import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Queries } from '../database/database.ts'
import type { Time } from './due.ts'
import { type Figures, figures } from './figures.ts'
import { readSubscription, type Subscription } from './subscriptions.ts'

/** A subscription that is not paused, with its last issue. */
export interface Followed extends Subscription {
  last: (Time & { id: number; until: DateTime }) | null
}

const AT_ONCE = 100

const issue = z.object({
  ...{ subscriptionId: z.number(), id: z.number(), period: z.string() },
  ...{ dueAt: z.date(), until: z.date() },
})

/** All of them, few at a time: on PGlite a long answer holds up everybody. */
export async function loadStanding(queries: Queries): Promise<Followed[]> {
  const found: Followed[] = []
  for (let after = 0; ; ) {
    const rows = await queries.subscription.findMany({
      where: { id: { gt: after }, pausedAt: null },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
    })
    const end = rows.at(-1)?.id
    if (end === undefined) return found
    const lasts = await lastIssues(queries, after, end)
    for (const row of rows) found.push({ ...readSubscription(row), last: lasts.get(row.id) ?? null })
    after = end
  }
}

/** The last issue of each of these; a year's others are not looked at. */
async function lastIssues(queries: Queries, after: number, end: number) {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT s."id" AS "subscriptionId", i."id", i."period", i."dueAt", i."until"
    FROM "Subscription" s
    CROSS JOIN LATERAL (
      SELECT "id", "period", "dueAt", "until" FROM "DigestIssue"
      WHERE "subscriptionId" = s."id" ORDER BY "dueAt" DESC LIMIT 1
    ) i
    WHERE s."id" > ${after} AND s."id" <= ${end}`
  return new Map(
    z
      .array(issue)
      .parse(rows)
      .map(({ subscriptionId, dueAt, until, ...rest }) => {
        return [
          subscriptionId,
          { ...rest, dueAt: DateTime.fromJSDate(dueAt), until: DateTime.fromJSDate(until) },
        ]
      }),
  )
}

/** Null where an older house kept them in another shape. */
export async function figuresOf(queries: Queries, id: number): Promise<Figures | null> {
  const kept = await queries.digestIssue.findUnique({ where: { id }, select: { figures: true } })
  return figures.safeParse(kept?.figures).data ?? null
}
