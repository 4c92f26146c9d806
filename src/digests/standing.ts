import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Queries } from '../database/database.ts'
import { Prisma } from '../database/generated/client.ts'
import type { Time } from './due.ts'
import { readSubscription, type Subscription } from './subscriptions.ts'

/** The last digest that was decided for a room, of a kind. */
export interface Issue extends Time {
  id: number
  until: DateTime
  /** The same for all whose figures are the same. */
  figures: string
}

/** A subscription that is not paused, with its last issue. */
export interface Followed extends Subscription {
  last: Issue | null
}

const AT_ONCE = 100

const issue = z.object({
  ...{ subscriptionId: z.number(), id: z.number(), period: z.string(), figures: z.string() },
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
    const lasts = await lastIssues(queries, Prisma.sql`s."id" > ${after} AND s."id" <= ${end}`)
    for (const row of rows) found.push({ ...readSubscription(row), last: lasts.get(row.id) ?? null })
    after = end
  }
}

/** The last issue of what is sent by a subscription. */
export async function lastIssueOf(queries: Queries, { id }: Pick<Subscription, 'id'>): Promise<Issue | null> {
  return (await lastIssues(queries, Prisma.sql`s."id" = ${id}`)).get(id) ?? null
}

/**
 * The last issue of each of these; a year's others are not looked at. It is the room's, whoever subscribed it before; where the room
 * was called otherwise then, it is the subscription's.
 */
async function lastIssues(queries: Queries, which: Prisma.Sql): Promise<Map<number, Issue>> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT s."id" AS "subscriptionId", i."id", i."period", i."dueAt", i."until", md5(i."figures"::text) AS "figures"
    FROM "Subscription" s
    CROSS JOIN LATERAL (
      SELECT * FROM (
        (SELECT * FROM "DigestIssue" WHERE "channel" = s."channel" AND "room" = s."room" AND "kind" = s."kind"
          ORDER BY "period" DESC LIMIT 1)
        UNION ALL
        (SELECT * FROM "DigestIssue" WHERE "subscriptionId" = s."id" ORDER BY "dueAt" DESC LIMIT 1)
      ) "each"
      ORDER BY "period" DESC LIMIT 1
    ) i
    WHERE ${which}`
  const read = z.array(issue).parse(rows)
  return new Map(
    read.map(({ subscriptionId, dueAt, until, ...rest }) => [
      subscriptionId,
      { ...rest, dueAt: DateTime.fromJSDate(dueAt), until: DateTime.fromJSDate(until) },
    ]),
  )
}
