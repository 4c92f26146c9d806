import { z } from 'zod'
import type { Message } from '../chat/channel.ts'
import type { Said } from '../chat/retrying.ts'
import type { Queries } from '../database/database.ts'
import { keptMessage } from '../ledger/shapes.ts'

/** Something that is to be said now. */
export interface Due {
  id: number
  room: { id: string; kind: 'private' | 'group' }
  said: Said
  key: string
  message: Message
  attempts: number
  partsSent: number
  again: boolean
}

const row = z.object({
  id: z.number(),
  room: z.string(),
  roomKind: z.enum(['private', 'group']),
  kind: z.enum(['answer', 'personal', 'group']),
  dedupeKey: z.string(),
  message: keptMessage,
  attempts: z.number(),
  partsSent: z.number(),
  again: z.boolean(),
})

/** What is due on a channel, the urgent first, and of each room only what comes first there. */
export async function findDue(queries: Queries, channel: string, now: Date, most: number): Promise<Due[]> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT * FROM (
      SELECT DISTINCT ON ("room") "id", "room", "roomKind"::text, "kind"::text, "dedupeKey", "message",
        "attempts", "partsSent", "again", "kind" AS "urgency", "notBefore"
      FROM "Outgoing"
      WHERE "channel" = ${channel} AND "state" = 'due' AND "notBefore" <= ${now} AND ("notAfter" > ${now} OR "notAfter" IS NULL)
      ORDER BY "room", "kind", "notBefore", "id"
    ) AS "first"
    ORDER BY "urgency", "notBefore", "id"
    LIMIT ${most}`
  return rows.map((one) => {
    const { roomKind, room, kind, dedupeKey, ...rest } = row.parse(one)
    return { ...rest, room: { id: room, kind: roomKind }, said: kind, key: dedupeKey }
  })
}

/** Takes one for this process; false where another took it. It is noted before anything is sent. */
export async function claim(queries: Queries, { id }: Due, owner: string, now: Date): Promise<boolean> {
  const { count } = await queries.outgoing.updateMany({
    where: { id, state: 'due' },
    data: { state: 'sending', owner, changedAt: now },
  })
  return count === 1
}
