import type { Bot } from './bot.ts'
import { type Chat, type Sender, type Sent, writeUpdate } from './state.ts'

export interface Where {
  /** A group instead of the private chat with the bot. */
  in?: Group
  /** Whether the bot was picked from the list of members, in the text or the caption. */
  mention?: boolean
  /** A message of the bot that this replies to. */
  repliesTo?: Sent
}

/** Somebody with the platform's own app. What children and other protected users send is withheld from bots. */
export function createPerson(bot: Bot, { name = 'Lan Phạm', isProtected = false } = {}) {
  const { state, world, updates } = bot
  const from: Sender = { id: state.next('user'), display_name: name, is_bot: false }
  const own: Chat = { id: from.id, chat_type: 'PRIVATE' }

  /** The id of the message, whether or not the bot is told of it. */
  function send(
    kind: 'text' | 'image' | 'sticker' | 'voice' | 'unsupported',
    content: Record<string, unknown>,
    where: Where,
  ): string {
    const chat = where.in?.chat ?? own
    if (chat === own) state.chats.set(own.id, own)
    const withheld = isProtected || kind === 'unsupported'
    const update = writeUpdate(bot.state, world, withheld ? 'unsupported' : kind, from, chat, {
      ...(!withheld && content),
    })
    const reaches = !state.closed.has(chat.id) && (chat === own || where.mention || where.repliesTo)
    if (reaches) updates.add(update)
    return update.message.message_id
  }

  const named = (text: string, where: Where) => (where.mention ? `@${state.displayName} ${text}` : text)

  return {
    id: from.id,
    name,
    own,
    says: (text: string, where: Where = {}) => send('text', { text: named(text, where) }, where),
    sendsImage(url: string, { caption = '', ...where }: Where & { caption?: string } = {}): string {
      const words = named(caption, where)
      return send('image', { [world.switches.imageField]: url, ...(words && { caption: words }) }, where)
    },
    sendsSticker: (where: Where = {}) =>
      send('sticker', { sticker: '0e078a2fb66a5f34067b', url: 'https://stickers.example/1.webp' }, where),
    sendsVoice: (where: Where = {}) => send('voice', { voice_url: 'https://cdn.example/v.aac' }, where),
    sendsFile: (where: Where = {}) => send('unsupported', {}, where),
    /** What the bot wrote to this person. */
    hears: () => written(bot, own.id),
    /** Keeps the bot from writing. It is told nothing. */
    blocks: () => void state.closed.add(own.id),
  }
}

export type Person = ReturnType<typeof createPerson>

/** A group with the bot in it. The platform tells the bot nothing of coming, going or being removed. */
export function createGroup(bot: Bot) {
  const { state, world } = bot
  const hex = state.next('chat')
  const id = world.switches.groupIds === 'numeric' ? BigInt(`0x${hex.slice(0, 15)}`).toString() : hex
  const chat: Chat = { id, chat_type: 'GROUP' }
  state.chats.set(id, chat)
  return {
    id,
    chat,
    hears: () => written(bot, id),
    removesBot: () => void state.closed.add(id),
  }
}

export type Group = ReturnType<typeof createGroup>

const written = ({ state }: Bot, chat: string): Sent[] =>
  state.sent.filter(({ chat_id, delivered }) => chat_id === chat && delivered)
