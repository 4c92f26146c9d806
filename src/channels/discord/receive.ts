import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Incoming } from '../../chat/incoming.ts'
import type { Asked } from './interaction.ts'
import { readData } from './owner.ts'

export const DISCORD = 'discord'

const EPHEMERAL = 64
const user = z.object({ id: z.string(), bot: z.boolean().optional() })
const text = z.string().default('')

const message = z.object({
  id: z.string(),
  type: z.union([z.literal(0), z.literal(19)]), // said, or said in reply; everything else is the platform's own
  channel_id: z.string(),
  guild_id: z.string().optional(),
  webhook_id: z.string().optional(),
  author: user,
  content: text,
  timestamp: z.string(),
  edited_timestamp: z.string().nullish(),
  mentions: z.array(user).default([]),
  referenced_message: z.object({ author: user }).nullish(),
})

const interaction = z.object({
  id: z.string(),
  token: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  locale: z.string().optional(),
  user: user.optional(),
  member: z.object({ user }).optional(),
})
const option = z.object({ value: z.union([z.string(), z.number(), z.boolean()]).transform(String) })
const words = z.object({ name: z.string(), options: z.array(option).default([]) })
const asked = z.discriminatedUnion('type', [
  interaction.extend({ type: z.literal(2), data: words }),
  interaction.extend({
    type: z.literal(3),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).optional() }),
    message: z.object({ flags: z.number().default(0) }),
  }),
  interaction.extend({ type: z.literal(4), data: words }),
])

export interface Written {
  incoming: Incoming
  channel: string
  /** The message to which the answer is a reply; null where nobody else writes. */
  replyTo: string | null
}

/** A message in the bot's terms; null where it is nothing to it, or not what the platform says it sends. */
export function readMessage(raw: unknown, self: string): Written | null {
  const { data } = message.safeParse(raw)
  if (!data || data.author.bot || data.webhook_id !== undefined) return null
  const { id, author, channel_id: channel, guild_id: guild, edited_timestamp: edited } = data
  const isPrivate = guild === undefined
  const mentions = data.mentions.some((one) => one.id === self)
  const incoming: Incoming = {
    channel: DISCORD,
    updateId: edited ? `${id}/${edited}` : id,
    room: isPrivate ? { id: author.id, kind: 'private' } : { id: channel, kind: 'group' },
    sender: { id: author.id },
    text: withoutName(data.content, self),
    message: id,
    ...(edited && { edited: true }),
    addressed: isPrivate || mentions || data.referenced_message?.author.id === self,
    at: DateTime.fromISO(edited ?? data.timestamp),
  }
  return { incoming, channel, replyTo: isPrivate ? null : id }
}

/** What somebody did with the platform's own means. */
export type Done =
  | { what: 'asked'; incoming: Incoming; channel: string; asked: Asked }
  /** A choice that was for somebody else. */
  | { what: 'stranger'; asked: Asked; language: string | undefined }
  | { what: 'typing'; asked: Asked; word: string; text: string; sender: Incoming['sender'] }

/** `personal` are the commands that are answered to who asked alone: there, a channel is a private room. */
export function readInteraction(raw: unknown, personal: ReadonlySet<string>, now: DateTime): Done | null {
  const { data: one } = asked.safeParse(raw)
  const who = one?.user ?? one?.member?.user
  if (!one || !who) return null
  const { id, token, locale, channel_id: channel, guild_id: guild } = one
  const sender = { id: who.id, ...(locale !== undefined && { language: locale }) }
  const alone =
    guild !== undefined &&
    (one.type === 3 ? (one.message.flags & EPHEMERAL) !== 0 : personal.has(one.data.name))
  const by: Asked = { id, token, isPress: one.type === 3, alone }
  if (one.type === 4)
    return { what: 'typing', asked: by, word: one.data.name, text: wordsOf(one.data), sender }
  const press = one.type === 3 ? readData(one.data.values?.[0] ?? one.data.custom_id, who.id) : undefined
  if (press === null) return { what: 'stranger', asked: by, language: locale }
  const isPrivate = guild === undefined || alone
  const incoming: Incoming = {
    channel: DISCORD,
    updateId: id,
    room: isPrivate
      ? { id: who.id, kind: 'private', ...(alone && { aside: true }) }
      : { id: channel, kind: 'group' },
    sender,
    text: one.type === 2 ? `/${one.data.name} ${wordsOf(one.data)}`.trim() : '',
    ...(press !== undefined && { press }),
    addressed: true,
    at: now,
  }
  return { what: 'asked', incoming, channel, asked: by }
}

const wordsOf = ({ options }: z.output<typeof words>) => options.map(({ value }) => value).join(' ')

/** Without the bot's own name, at whatever place. */
function withoutName(content: string, self: string): string {
  const without = content.replaceAll(new RegExp(`<@!?${self}>`, 'gu'), ' ')
  return without === content ? content : without.replace(/^[\s,:]+|\s+$/gu, '').replaceAll(/ {2,}/gu, ' ')
}
