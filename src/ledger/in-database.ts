import { DateTime } from 'luxon'
import type { Incoming } from '../chat/incoming.ts'
import type { KeptConversation, Ledger, Place, Written } from '../chat/ledger.ts'
import type { Database, Prisma, Queries } from '../database/database.ts'
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
      if (!kept || DateTime.fromJSDate(kept.until) <= now) return null
      return keptConversation.parse(kept.conversation)
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
  await tx.inboundReceipt.update({
    where: { channel_room_updateId: id },
    data: { message: toJson(written.message) },
  })
  const { conversation } = written
  if (!conversation || isEmpty(conversation)) {
    await tx.dialogue.deleteMany({ where: key })
    return
  }
  const { choices, dialogue } = conversation
  const until = now.plus({ hours: OPEN_HOURS }).toJSDate()
  const data = { conversation: toJson({ choices, dialogue }), until }
  await tx.dialogue.upsert({ where: { channel_room_sender: key }, create: { ...key, ...data }, update: data })
}

const isEmpty = ({ choices, dialogue }: KeptConversation) => choices.length === 0 && dialogue === null

const keyOf = ({ channel, room, sender }: Place) => ({ channel, room: room.id, sender: sender.id })

const toJson = (value: object): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value))
