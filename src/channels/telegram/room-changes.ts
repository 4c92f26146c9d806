import { z } from 'zod'
import type { RoomChange } from '../../chat/channel.ts'
import { chat, roomOf } from './shapes.ts'

const OUT = new Set(['left', 'kicked'])

const member = z
  .object({ my_chat_member: z.object({ chat, new_chat_member: z.object({ status: z.string() }) }) })
  .transform(({ my_chat_member: { chat: where, new_chat_member } }): RoomChange => {
    const room = roomOf({ chat: where })
    const kind = OUT.has(new_chat_member.status) ? 'closed' : 'opened'
    return { kind, room, ...(where.title !== undefined && { title: where.title }) }
  })

const topic = { chat, message_thread_id: z.number(), is_topic_message: z.literal(true) }
const message = <S extends z.ZodRawShape>(shape: S) => z.object({ message: z.object(shape) })

const moved = message({ chat, migrate_to_chat_id: z.number() }).transform(
  ({ message: { chat: where, migrate_to_chat_id } }): RoomChange => ({
    kind: 'moved',
    room: roomOf({ chat: where }),
    to: String(migrate_to_chat_id),
  }),
)

const closed = message({ ...topic, forum_topic_closed: z.object({}) }).transform(
  ({ message: one }): RoomChange => ({ kind: 'closed', room: roomOf(one) }),
)

const reopened = message({ ...topic, forum_topic_reopened: z.object({}) }).transform(
  ({ message: one }): RoomChange => ({ kind: 'opened', room: roomOf(one) }),
)

export const roomChange = z.union([member, moved, closed, reopened])

/** Null where an update tells nothing of a room itself. */
export const readRoomChange = (raw: unknown): RoomChange | null => roomChange.safeParse(raw).data ?? null
