import type { DateTime } from 'luxon'
import { Reply } from '../chat/reply.ts'
import type { Database, Queries } from '../database/database.ts'
import { tellPersons, type Voice } from '../outbox/telling.ts'
import { personsWith } from '../people/holders.ts'
import { pause, readSubscription, resume, type Subscription } from './subscriptions.ts'

const HOUSE = { personId: null }
const MOST = 100

interface Parts extends Voice {
  database: Database
}

interface Gone {
  id: number
  movedTo: string | null
  title: string | null
  changedAt: Date
}

/**
 * A room that is called otherwise now keeps its digests; those of one that is no more are paused, and the coordinators are told of
 * it once. A topic goes with its group. A private one goes on once its person is back.
 */
export async function followRooms({ database, ...voice }: Parts, now: DateTime): Promise<void> {
  const found = await database.queries.$queryRaw<Gone[]>`
    SELECT s."id",
      CASE WHEN r."id" = s."room" THEN r."movedTo" ELSE r."movedTo" || substr(s."room", length(r."id") + 1) END AS "movedTo",
      r."title", r."changedAt"
    FROM "Subscription" s
    JOIN "Room" r ON r."channel" = s."channel" AND r."state" = 'gone'
      AND (r."id" = s."room" OR r."id" = split_part(s."room", '/', 1))
    WHERE s."pausedAt" IS NULL
    ORDER BY s."id", r."id" = s."room" DESC
    LIMIT ${MOST}`
  for (const gone of found)
    await database.transaction(async (tx) => {
      const row = await tx.subscription.findUnique({ where: { id: gone.id } })
      if (!row || row.pausedAt !== null) return
      const subscription = readSubscription(row)
      if (gone.movedTo !== null) return move(tx, subscription, gone.movedTo)
      await pause(tx, subscription, HOUSE, now)
      if (subscription.roomKind === 'group') await tell(tx, subscription, gone)
    })
  await resumeReturned(database, now)

  async function tell(tx: Queries, { channel, room }: Subscription, { title, changedAt }: Gone) {
    const reply = new Reply().lead('subscription-gone', { title: title ?? room })
    const key = `digest-gone ${channel} ${room} ${changedAt.toISOString()}`
    await tellPersons(tx, voice, await personsWith(tx, 'coordinator'), reply, { key, now })
  }
}

// In private whoever writes is back, and what was paused for them goes on; of a group the coordinator takes it up again.
async function resumeReturned(database: Database, now: DateTime): Promise<void> {
  const back = await database.queries.$queryRaw<{ id: number }[]>`
    SELECT s."id" FROM "Subscription" s JOIN "Room" r ON r."channel" = s."channel" AND r."id" = s."room"
    WHERE s."pausedAt" IS NOT NULL AND s."roomKind" = 'private' AND r."state" = 'active' AND r."changedAt" > s."pausedAt"
      AND (SELECT e."actor" FROM "AuditEntry" e WHERE e."subject" = 'subscription:' || s."id"
        AND e."action" = 'digest.paused' ORDER BY e."id" DESC LIMIT 1) = 'house'
    ORDER BY s."id" LIMIT ${MOST}`
  for (const { id } of back)
    await database.transaction(async (tx) => {
      const row = await tx.subscription.findUnique({ where: { id } })
      if (row?.pausedAt) await resume(tx, readSubscription(row), HOUSE, now)
    })
}

/** Where the room it became has one of the kind already, that one stands. */
async function move(tx: Queries, { id, channel, kind, room }: Subscription, to: string): Promise<void> {
  if (to === room) return
  const taken = await tx.subscription.findUnique({
    where: { channel_room_kind: { channel, room: to, kind } },
  })
  if (taken) await tx.subscription.delete({ where: { id } })
  else await tx.subscription.update({ where: { id }, data: { room: to } })
}
