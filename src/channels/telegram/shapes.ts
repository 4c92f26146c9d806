import { z } from 'zod'
import type { Address } from '../../chat/channel.ts'

/** The bot as the platform knows it. */
export interface Self {
  id: number
  username: string
}

export const user = z.object({
  id: z.number(),
  is_bot: z.boolean().optional(),
  language_code: z.string().optional(),
})

export const chat = z.object({
  id: z.number(),
  type: z.enum(['private', 'group', 'supergroup']),
  title: z.string().optional(),
})

interface Place {
  chat: z.output<typeof chat>
  message_thread_id?: number | undefined
  is_topic_message?: boolean | undefined
}

/** A topic is a room of its own, `chat/topic`. Only in a forum: elsewhere a reply names a thread, too. */
export function roomOf({ chat: { id, type }, message_thread_id: topic, is_topic_message }: Place): Address {
  const named = is_topic_message && topic !== undefined ? `${id}/${topic}` : String(id)
  return { id: named, kind: type === 'private' ? 'private' : 'group' }
}

/** The chat and the topic of a room. */
export function placeOf({ id }: Address): { chat: string; thread: number | null } {
  const [chatId = '', topic] = id.split('/')
  return { chat: chatId, thread: topic === undefined ? null : Number(topic) }
}
