import { DateTime } from 'luxon'
import type { Message } from '../chat/channel.ts'
import type { Incoming } from '../chat/incoming.ts'
import type { KeptConversation, Ledger, Place, Written } from '../chat/ledger.ts'
import type { Database, Queries } from '../database/database.ts'
import { keptConversation, keptMessage } from './shapes.ts'

/** How long an open dialogue is held for someone. */
const OPEN_HOURS = 24

/** The ledger of a database. `prepare` is done before a transaction; what it gives makes the world as one transaction sees it. */
export function createLedger<World>(
  database: Database,
  prepare: () => Promise<(tx: Queries) => World>,
): Ledger<World> {
  const { queries } = database

  return {
    async write(incoming, now, work) {
      const worldOn = await prepare()
      return database.transaction(async (tx) => {
        if (!(await isFirst(tx, incoming, now))) return answerOf(tx, incoming)
        const written = await work(worldOn(tx))
        await keep(tx, incoming, now, written)
        return written
      })
    },

    async open(place, now) {
      const kept = await queries.dialogue.findUnique({ where: { channel_room_sender: keyOf(place) } })
      const until = kept && DateTime.fromJSDate(kept.until)
      if (!until || until <= now) return null
      return { ...keptConversation.parse(kept.conversation), at: until.minus({ hours: OPEN_HOURS }) }
    },

    async close(place) {
      await queries.dialogue.deleteMany({ where: keyOf(place) })
    },
  }
}

// The lock keeps one room's messages in order in all processes; whoever comes second with the same id waits, and finds it taken.
async function isFirst(
  tx: Queries,
  { channel, room, updateId, sender }: Incoming,
  now: DateTime,
): Promise<boolean> {
  const place = `room ${channel} ${room.id}`
  const taken = await tx.$executeRaw`
    INSERT INTO "InboundReceipt" ("channel", "room", "updateId", "sender", "at", "message")
    SELECT ${channel}, ${room.id}, ${updateId}, ${sender.id}, ${now.toJSDate()}, 'null'::jsonb
    FROM (SELECT pg_advisory_xact_lock(hashtextextended(${place}, 0))) AS held
    ON CONFLICT DO NOTHING`
  return taken === 1
}

async function answerOf(tx: Queries, { channel, room, updateId }: Incoming): Promise<Written | null> {
  const { message } = await tx.inboundReceipt.findUniqueOrThrow({
    where: { channel_room_updateId: { channel, room: room.id, updateId } },
  })
  const conversation = await tx.dialogue.findFirst({ where: { channel, room: room.id } })
  return {
    message: keptMessage.parse(message),
    conversation: conversation && keptConversation.parse(conversation.conversation),
  }
}

async function keep(tx: Queries, incoming: Incoming, now: DateTime, written: Written | null): Promise<void> {
  const { channel, room, updateId } = incoming
  const id = { channel, room: room.id, updateId }
  if (!written || written.traceless) await tx.inboundReceipt.deleteMany({ where: id })
  if (!written) return
  const key = keyOf(incoming)
  if (written.traceless) {
    await tx.dialogue.deleteMany({ where: key })
    return
  }
  const { message, conversation } = written
  const open = conversation && !isEmpty(conversation) ? conversation : null
  await (open
    ? keepOpen(tx, incoming, message, open, now.plus({ hours: OPEN_HOURS }))
    : keepClosed(tx, incoming, message))
}

// The reply to give again, and what it leaves open, in one statement.
const keepOpen = (
  tx: Queries,
  { channel, room, updateId, sender }: Incoming,
  message: Message,
  { choices, dialogue }: KeptConversation,
  until: DateTime,
) => tx.$executeRaw`
  WITH said AS (
    UPDATE "InboundReceipt" SET "message" = ${JSON.stringify(message)}::jsonb
    WHERE "channel" = ${channel} AND "room" = ${room.id} AND "updateId" = ${updateId}
  )
  INSERT INTO "Dialogue" ("channel", "room", "sender", "conversation", "until")
  VALUES (${channel}, ${room.id}, ${sender.id}, ${JSON.stringify({ choices, dialogue })}::jsonb, ${until.toJSDate()})
  ON CONFLICT ("channel", "room", "sender")
  DO UPDATE SET "conversation" = EXCLUDED."conversation", "until" = EXCLUDED."until"`

const keepClosed = (tx: Queries, { channel, room, updateId, sender }: Incoming, message: Message) =>
  tx.$executeRaw`
    WITH closed AS (
      DELETE FROM "Dialogue" WHERE "channel" = ${channel} AND "room" = ${room.id} AND "sender" = ${sender.id}
    )
    UPDATE "InboundReceipt" SET "message" = ${JSON.stringify(message)}::jsonb
    WHERE "channel" = ${channel} AND "room" = ${room.id} AND "updateId" = ${updateId}`

const isEmpty = ({ choices, dialogue }: KeptConversation) => choices.length === 0 && dialogue === null

const keyOf = ({ channel, room, sender }: Place) => ({ channel, room: room.id, sender: sender.id })
