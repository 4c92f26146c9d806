import type { Telegram } from './server.ts'
import { BOT, type Chat, type Kept, keyOf } from './state.ts'

interface Said {
  chat?: Chat
  replyTo?: Kept
  thread?: number
  /** How often it is delivered. */
  times?: number
}

let users = 1000

/** Somebody with the platform's own client. */
export function createPerson(telegram: Telegram, { language = 'vi' } = {}) {
  const { state, updates } = telegram
  const id = ++users
  const from = { id, is_bot: false, first_name: 'Lan', language_code: language }
  const own: Chat = { id, type: 'private', first_name: 'Lan' }

  function say(text: string, { chat = own, replyTo, thread, times = 1 }: Said = {}): Kept {
    state.chats.set(chat.id, chat)
    if (chat === own) state.closed.delete(String(id))
    const kept: Kept = {
      message_id: state.next('message'),
      date: Math.floor(telegram.now() / 1000),
      chat,
      from,
      text,
      ...entitiesOf(text),
      ...(replyTo && { reply_to_message: replyTo }),
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true as const }),
    }
    state.messages.set(keyOf(chat.id, kept.message_id), kept)
    if (reaches(kept)) updates.add('message', kept, times)
    return kept
  }

  /** In privacy mode a group's messages reach the bot only where they are meant for it. */
  function reaches({ chat, text = '', reply_to_message }: Kept): boolean {
    if (chat.type === 'private' || reply_to_message?.from.id === BOT.id) return true
    if (/^\/\w+/.test(text)) return !/^\/\w+@(?!dieuphoi_bot)/.test(text)
    return telegram.mentions && text.includes(`@${BOT.username}`)
  }

  return {
    id,
    own,
    say,
    /** Presses a choice on a message. */
    press(on: Kept, label: string, times = 1): void {
      const button = on.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
      if (!button) throw new Error(`no button "${label}" on ${JSON.stringify(on.reply_markup)}`)
      const query = `q${state.next('query')}`
      state.queries.set(query, 'open')
      const { callback_data: data } = button
      updates.add('callback_query', { id: query, from, message: on, chat_instance: 'x', data }, times)
    },
    edit(kept: Kept, text: string): void {
      kept.text = text
      updates.add('edited_message', { ...kept, edit_date: kept.date + 1, ...entitiesOf(text) })
    },
    /** Keeps the bot from writing, or lets it write again. */
    block(): void {
      state.closed.set(String(id), { code: 403, description: 'Forbidden: bot was blocked by the user' })
      updates.add('my_chat_member', memberOf(own, from, 'kicked'))
    },
  }
}

export type Person = ReturnType<typeof createPerson>

let groups = 0

/** A group with the bot in it. */
export function createGroup(
  { state, updates }: Telegram,
  title = 'Đầu mối các đơn vị',
): Chat & { close(how: 'kicked'): void; upgrade(): Chat } {
  const chat: Chat = { id: -++groups, type: 'group', title }
  state.chats.set(chat.id, chat)
  const by = { id: 1, is_bot: false, first_name: 'Minh' }
  updates.add('my_chat_member', memberOf(chat, by, 'member'))
  return Object.assign(chat, {
    close() {
      state.closed.set(String(chat.id), {
        code: 403,
        description: 'Forbidden: bot was kicked from the group chat',
      })
      updates.add('my_chat_member', memberOf(chat, by, 'kicked'))
    },
    upgrade() {
      const to: Chat = { id: -1_000_000_000_000 + chat.id, type: 'supergroup', title }
      state.chats.set(to.id, to)
      state.closed.set(String(chat.id), { migratedTo: to.id })
      const service = (at: Chat, what: object) => ({
        message_id: state.next('message'),
        date: 1_700_000_000,
        chat: at,
        from: by,
        ...what,
      })
      updates.add('message', service({ ...chat }, { migrate_to_chat_id: to.id }))
      updates.add('message', service(to, { migrate_from_chat_id: chat.id }))
      return to
    },
  })
}

function memberOf(chat: Chat, from: object, status: string) {
  const { id, type, title } = chat
  return {
    chat: { id, type, ...(title && { title }) },
    from,
    date: 1_700_000_000,
    old_chat_member: { user: BOT, status: status === 'member' ? 'left' : 'member' },
    new_chat_member: { user: BOT, status, ...(status === 'kicked' && { until_date: 0 }) },
  }
}

function entitiesOf(text: string) {
  const command = /^\/\w+(?:@\w+)?/.exec(text)
  const entities = [
    ...(command ? [{ type: 'bot_command', offset: 0, length: command[0].length }] : []),
    ...[...text.matchAll(/(?<![\w/])@\w+/g)].map((one) => ({
      type: 'mention',
      offset: one.index,
      length: one[0].length,
    })),
  ]
  return entities.length > 0 ? { entities } : {}
}
