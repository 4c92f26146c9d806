import { z } from 'zod'
import { ApiError, badRequest } from './error.ts'
import type { Limits } from './limits.ts'
import { type BotState, dateOf, type Sent, type World, writeUpdate } from './state.ts'
import type { createUpdates } from './updates.ts'

type Payload = Record<string, unknown>

const LONGEST = 2000
const MODES = new Set(['markdown', 'html'])
const styles = z.array(
  z.object({ start: z.int().min(0), len: z.int().min(1), st: z.array(z.string()).min(1) }),
)

/** What the bot can call, besides fetching updates and webhooks. */
export function createMethods(
  bot: BotState,
  world: World,
  limits: Limits,
  updates: Pick<ReturnType<typeof createUpdates>, 'add'>,
) {
  function chatOf({ chat_id: id }: Payload) {
    if (typeof id !== 'string' || id === '') throw badRequest('chat_id is required')
    const chat = bot.chats.get(id)
    if (!chat || bot.closed.has(id)) throw new ApiError(world.switches.unknownChat, 'chat not found')
    return chat
  }

  function write(kind: Sent['kind'], payload: Payload, text: string, only: 'PRIVATE' | null = null) {
    const chat = chatOf(payload)
    limits.send()
    const delivered = only === null || only === chat.chat_type
    const sent = { message_id: bot.next('message'), date: dateOf(world) }
    bot.sent.push({ ...sent, chat_id: chat.id, kind, text, delivered, payload })
    if (world.switches.selfEcho && delivered) {
      const from = { id: bot.me.id, display_name: bot.displayName, is_bot: true }
      const echo = writeUpdate(bot, world, 'text', from, chat, { text })
      updates.add({ ...echo, message: { ...echo.message, message_id: sent.message_id } })
    }
    return { ...sent, ...(world.switches.extraFields && { quota: { left: 1 } }) }
  }

  async function fetchPicture(url: string): Promise<void> {
    const { hostname } = new URL(url)
    if (hostname !== '127.0.0.1') return
    const response = await fetch(url).catch(() => null)
    await response?.arrayBuffer().catch(() => null)
    bot.fetched.push({ url, status: response?.status ?? 0 })
  }

  return {
    getMe() {
      const { displayName, extraFields } = world.switches
      return {
        ...bot.me,
        ...(displayName !== 'none' && { [displayName]: bot.displayName }),
        ...(extraFields && { avatar: '', plan: { name: 'basic' } }),
      }
    },

    sendMessage(payload: Payload) {
      chatOf(payload)
      const text = wordsOf(payload, 'text')
      const { parse_mode: mode } = payload
      if (mode !== undefined && !MODES.has(String(mode))) throw badRequest('parse_mode is unknown')
      const read = styles.safeParse(payload.text_styles ?? [])
      if (!read.success || read.data.some(({ start, len }) => start + len > text.length))
        throw badRequest('text_styles are not of this text')
      return write('text', payload, text)
    },

    /** Fetches the picture before it answers and, on the side, once more afterwards. */
    async sendPhoto(payload: Payload) {
      chatOf(payload)
      const url = addressOf(payload, 'photo')
      const caption = payload.caption === undefined ? '' : wordsOf(payload, 'caption')
      await fetchPicture(url)
      const sent = write('photo', payload, caption)
      void fetchPicture(url)
      return sent
    },

    sendSticker(payload: Payload) {
      chatOf(payload)
      if (typeof payload.sticker !== 'string' || payload.sticker === '')
        throw badRequest('sticker is required')
      return write('sticker', payload, '')
    },

    sendVoice(payload: Payload) {
      chatOf(payload)
      if (!addressOf(payload, 'voice_url').endsWith('.aac')) throw badRequest('voice_url must be .aac')
      return write('voice', payload, '', 'PRIVATE')
    },

    sendChatAction(payload: Payload) {
      chatOf(payload)
      if (payload.action !== 'typing') throw badRequest('action is unknown')
      return world.switches.omitResultOnChatAction ? undefined : { ok: true }
    },
  }
}

function wordsOf(payload: Payload, field: string): string {
  const { [field]: text } = payload
  if (typeof text !== 'string' || text.trim() === '') throw badRequest(`${field} is required`)
  if (text.length > LONGEST) throw badRequest(`${field} is longer than ${LONGEST} characters`)
  if (!text.isWellFormed()) throw badRequest(`${field} is not well-formed`)
  return text
}

function addressOf(payload: Payload, field: string): string {
  const { [field]: url } = payload
  if (typeof url !== 'string' || !/^https?:\/\//u.test(url) || !URL.canParse(url))
    throw badRequest(`${field} must be the address of a file`)
  return url
}
