import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Incoming } from '../../chat/incoming.ts'
import { isAddressed, textFor, type Written } from './addressed.ts'
import { readData } from './owner.ts'
import { readRoomChange, type roomChange } from './room-changes.ts'
import { chat, roomOf, type Self, user } from './shapes.ts'

export const TELEGRAM = 'telegram'

/** One update in the bot's terms. Everything else that the platform may bring is nothing to it. */
export type Received =
  | {
      what: 'said'
      incoming: Incoming
      chat: string
      thread: number | null
      message: number
      query: string | null
    }
  /** A choice that was for somebody else. */
  | { what: 'stranger'; query: string; language: string | undefined }
  | { what: 'room'; change: z.output<typeof roomChange> }

const entity = z.object({ type: z.string(), offset: z.number(), length: z.number() })

const message = z.object({
  message_id: z.number(),
  date: z.number(),
  chat,
  from: user.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(entity).optional(),
  caption_entities: z.array(entity).optional(),
  reply_to_message: z.object({ message_id: z.number(), from: user.optional() }).optional(),
  message_thread_id: z.number().optional(),
  is_topic_message: z.boolean().optional(),
})

const query = z.object({
  id: z.string(),
  from: user,
  message: message
    .pick({ message_id: true, chat: true, message_thread_id: true, is_topic_message: true })
    .optional(),
  data: z.string().optional(),
})

const update = z.object({
  update_id: z.number(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: query.optional(),
})

/** Kinds of updates that are asked for. */
export const UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** Reads an update; null where it is nothing to the bot, or not what the platform says it sends. */
export function readUpdate(
  raw: unknown,
  self: Self,
  commands: ReadonlySet<string>,
  now: DateTime,
): Received | null {
  const change = readRoomChange(raw)
  if (change) return { what: 'room', change }
  const { data } = update.safeParse(raw)
  if (!data) return null
  const updateId = String(data.update_id)
  if (data.callback_query) return readPress(data.callback_query, updateId, now)
  const said = data.message ?? data.edited_message
  return said ? readSaid(said, updateId, data.edited_message !== undefined) : null

  function readSaid(one: z.output<typeof message>, id: string, edited: boolean): Received | null {
    const { from } = one
    if (!from || from.is_bot) return null
    const text = one.text ?? one.caption ?? ''
    const written: Written = {
      text,
      entities: one.entities ?? one.caption_entities ?? [],
      isPrivate: one.chat.type === 'private',
      repliesToBot: one.reply_to_message?.from?.id === self.id,
    }
    const incoming: Incoming = {
      channel: TELEGRAM,
      updateId: id,
      room: roomOf(one),
      sender: senderOf(from),
      text: textFor(written, self),
      message: String(one.message_id),
      ...(edited && { edited }),
      addressed: isAddressed(written, self, commands),
      at: DateTime.fromSeconds(one.date, { zone: now.zone }),
    }
    return { what: 'said', incoming, ...placeOf(one), message: one.message_id, query: null }
  }
}

function readPress(
  { id, from, message: on, data }: z.output<typeof query>,
  updateId: string,
  now: DateTime,
): Received | null {
  if (!on || data === undefined) return null
  const press = readData(data, String(from.id))
  if (press === null) return { what: 'stranger', query: id, language: from.language_code }
  const incoming: Incoming = {
    channel: TELEGRAM,
    updateId,
    room: roomOf(on),
    sender: senderOf(from),
    text: '',
    press,
    addressed: true,
    at: now,
  }
  return { what: 'said', incoming, ...placeOf(on), message: on.message_id, query: id }
}

const placeOf = (one: {
  chat: z.output<typeof chat>
  message_thread_id?: number | undefined
  is_topic_message?: boolean | undefined
}) => ({
  chat: String(one.chat.id),
  thread: one.is_topic_message ? (one.message_thread_id ?? null) : null,
})

const senderOf = ({ id, language_code: language }: z.output<typeof user>) => ({
  id: String(id),
  ...(language !== undefined && { language }),
})
