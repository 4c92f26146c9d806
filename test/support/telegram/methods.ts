import { ApiError, badRequest, forbidden, tooMany } from './error.ts'
import { readHtml } from './html.ts'
import type { createLimits } from './limits.ts'
import { BOT, type Kept, keyOf, type State } from './state.ts'

type Payload = Record<string, unknown>
export type Method = (payload: Payload) => unknown

const bytes = (text: string) => Buffer.byteLength(text)

/** What the bot can call, besides fetching updates. */
export function createMethods(
  state: State,
  limits: ReturnType<typeof createLimits> | null,
  now: () => number,
) {
  function write(payload: Payload, content: Payload, text: string, most: number): Kept {
    const chatId = Number(payload.chat_id)
    const chat = state.chats.get(chatId)
    const thread = payload.message_thread_id
    if (!chat)
      throw chatId > 0
        ? forbidden("bot can't initiate conversation with a user")
        : badRequest('chat not found')
    const closed = state.closed.get(String(chatId)) ?? state.closed.get(`${chatId}/${thread}`)
    if (closed && 'migratedTo' in closed)
      throw badRequest('group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: closed.migratedTo,
      })
    if (closed) throw new ApiError(closed.code, closed.description)
    if (text.length > most)
      throw badRequest(most > 1024 ? 'message is too long' : 'message caption is too long')
    checkKeyboard(payload.reply_markup)
    const wait = limits?.take(String(chatId)) ?? 0
    if (wait > 0) throw tooMany(wait)
    const reply = (payload.reply_parameters as { message_id?: number } | undefined)?.message_id
    const replied = reply === undefined ? undefined : state.messages.get(keyOf(chatId, reply))
    const kept: Kept = {
      message_id: state.next('message'),
      date: Math.floor(now() / 1000),
      chat,
      from: BOT,
      ...content,
      ...(payload.reply_markup ? { reply_markup: payload.reply_markup as Kept['reply_markup'] } : {}),
      ...(replied && { reply_to_message: replied }),
      ...(thread !== undefined && { message_thread_id: Number(thread), is_topic_message: true as const }),
    } as Kept
    state.messages.set(keyOf(chatId, kept.message_id), kept)
    return kept
  }

  const read = (payload: Payload, field: 'text' | 'caption'): string => {
    const text = String(payload[field] ?? '')
    const seen = payload.parse_mode === 'HTML' ? readHtml(text) : text
    if (seen === null) throw badRequest("can't parse entities: unsupported start tag")
    return seen
  }

  const file = (payload: Payload, field: string) => {
    const name = String(payload[field] ?? '').replace(/^attach:\/\//, '')
    const sent = payload[name] as { fileName: string } | undefined
    const known = state.files.get(name)
    if (!sent && name !== '' && !known) throw badRequest('wrong file identifier/HTTP URL specified')
    const fileName = sent?.fileName ?? known
    if (!fileName) throw badRequest(`there is no ${field} in the request`)
    const id = sent ? `file-${state.files.size + 1}` : name
    state.files.set(id, fileName)
    return { file_id: id, file_name: fileName }
  }

  const methods: Record<string, Method> = {
    getMe: () => BOT,
    getWebhookInfo: () => ({
      url: state.webhook.url,
      has_custom_certificate: false,
      pending_update_count: state.updates.length,
      ...state.webhookError,
    }),

    setMyCommands({ commands, scope, language_code = '' }) {
      const list = commands as { command: string; description: string }[]
      if (list.length > 100) throw badRequest('too many commands')
      for (const { command, description } of list) {
        if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
        if (description.length < 1 || description.length > 256)
          throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
      }
      state.commands.set(
        `${(scope as { type?: string } | undefined)?.type ?? 'default'} ${language_code}`.trim(),
        list,
      )
      return true
    },

    sendMessage(payload) {
      const text = read(payload, 'text').trim()
      if (text === '') throw badRequest('message text is empty')
      return write(payload, { text }, text, 4096)
    },

    sendPhoto: (payload) =>
      write(payload, { photo: [file(payload, 'photo')] }, read(payload, 'caption'), 1024),

    sendDocument: (payload) =>
      write(payload, { document: file(payload, 'document') }, read(payload, 'caption'), 1024),

    sendChatAction: () => true,

    editMessageText(payload) {
      const kept = state.messages.get(keyOf(payload.chat_id, payload.message_id))
      if (!kept || kept.from.id !== BOT.id) throw badRequest('message to edit not found')
      const text = read(payload, 'text').trim()
      if (text.length > 4096) throw badRequest('message is too long')
      const same =
        text === kept.text && JSON.stringify(payload.reply_markup) === JSON.stringify(kept.reply_markup)
      if (same)
        throw badRequest(
          'message is not modified: specified new message content and reply markup are exactly the same',
        )
      checkKeyboard(payload.reply_markup)
      kept.text = text
      if (payload.reply_markup) kept.reply_markup = payload.reply_markup as NonNullable<Kept['reply_markup']>
      else delete kept.reply_markup
      return kept
    },

    answerCallbackQuery({ callback_query_id, text = '' }) {
      const id = String(callback_query_id)
      if (String(text).length > 200) throw badRequest('MESSAGE_TOO_LONG')
      if (state.queries.get(id) !== 'open')
        throw badRequest('query is too old and response timeout expired or query ID is invalid')
      state.queries.set(id, 'answered')
      return true
    },
  }
  return methods
}

function checkKeyboard(markup: unknown): void {
  const rows = (markup as Kept['reply_markup'] | undefined)?.inline_keyboard ?? []
  for (const { text, callback_data } of rows.flat()) {
    if (!text) throw badRequest('inline keyboard button text is empty')
    if (bytes(callback_data) < 1 || bytes(callback_data) > 64) throw badRequest('BUTTON_DATA_INVALID')
  }
}
