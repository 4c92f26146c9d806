import type { DateTime } from 'luxon'
import { type Answer, createAnswering, type Unsaid } from '../../chat/answering.ts'
import type { Attachments } from '../../chat/attachments.ts'
import type { Abilities, Channel, Receive } from '../../chat/channel.ts'
import { createQueues } from '../../chat/in-order.ts'
import type { Languages } from '../../chat/languages.ts'
import type { Menu } from '../../chat/menu.ts'
import { createOnce } from '../../chat/once.ts'
import { phrase } from '../../chat/phrase.ts'
import type { Throttle } from '../../chat/throttle.ts'
import type { HttpServer } from '../../http/server.ts'
import { type ApiSettings, createApis } from './api.ts'
import { sendMenu } from './menu.ts'
import { type Log, poll } from './polling.ts'
import { type Received, readUpdate, TELEGRAM, UPDATES } from './receive.ts'
import { MAX_LENGTH, renderMessage } from './render.ts'
import type { RoomChange } from './room-changes.ts'
import { sayParts, type Target } from './say.ts'
import { placeOf, type Self } from './shapes.ts'
import { webhookRoutes } from './webhook.ts'

export interface TelegramParts extends ApiSettings {
  /** Where the platform brings updates, and the secret by which it is known; null: they are fetched. */
  webhook: { url: string; secret: string; server: Pick<HttpServer, 'mountHook'> } | null
  throttle: Throttle
  unsaid: Unsaid
  /** Told what becomes of rooms. */
  rooms(change: RoomChange): Promise<void>
  menus: readonly Menu[]
  languages: Languages
  attachments: Attachments
  clock: () => DateTime
  wait(ms: number): Promise<void>
  log: Log
}

export const TELEGRAM_LIMITS = {
  together: { count: 30, seconds: 1 },
  room: { count: 1, seconds: 1 },
  group: { count: 20, seconds: 60 },
}

export function createTelegramChannel(parts: TelegramParts): Channel {
  const { webhook, throttle, rooms, menus, languages, attachments, clock, wait, log } = parts
  const { calls, polls, hangUp } = createApis(parts)
  const answer: Answer = createAnswering(parts)
  const inOrder = createQueues()
  const commands = new Set([...menus.flatMap(({ entries }) => entries.map(({ word }) => word)), 'start'])
  let self: Self | null = null
  let handling: ((update: unknown) => Promise<void>) | null = null
  let stopping = new AbortController()
  let polling: Promise<void> = Promise.resolve()

  const abilities: Abilities = {
    maxLength: MAX_LENGTH,
    buttons: true,
    edits: true,
    files: true,
    pictures: true,
    unasked: 'always',
    limits: TELEGRAM_LIMITS,
    inviteLink: (code) => (self ? `https://t.me/${self.username}?start=${code}` : code),
  }

  const saying = (room: { id: string; kind: 'private' | 'group' }, urgent: boolean) => ({
    api: calls,
    attachments,
    async pause() {
      for (let ms = throttle.take(room, urgent); ms > 0; ms = throttle.take(room, urgent)) await wait(ms)
    },
  })

  /** Handles each update once; one that could not be handled may come again. */
  function createHandling(receive: Receive, me: Self) {
    const once = createOnce<void>(clock)
    return async (raw: unknown) => {
      const received = readUpdate(raw, me, commands, clock())
      if (!received) return
      if (received.what === 'room') return rooms(received.change)
      if (received.what === 'stranger') return refuseStranger(received)
      if (!received.incoming.addressed) return
      const { updateId } = received.incoming
      await once(updateId, () => inOrder(received.chat, () => hear(received, receive)))
    }
  }

  async function hear(said: Extract<Received, { what: 'said' }>, receive: Receive): Promise<void> {
    const { incoming, chat, thread, message: id, query } = said
    const message = await receive(incoming)
    // The press is answered whatever comes of it, or the button would turn for a minute.
    if (query !== null)
      void calls.answerCallbackQuery(query).catch((error) => log.warn({ err: error }, 'a press'))
    if (!message) return
    const isGroup = incoming.room.kind === 'group'
    const target: Target = {
      chat,
      thread,
      ...(isGroup && query === null && id !== null && { replyTo: id }),
      ...(message.inPlace && query !== null && id !== null && { inPlaceOf: id }),
    }
    const rendered = renderMessage(message, isGroup ? incoming.sender.id : null)
    await answer(incoming, message, async (skip) => {
      const sent = await sayParts(saying(incoming.room, true), target, rendered, skip)
      if (sent.kind === 'moved') target.chat = sent.to
      return sent
    })
  }

  async function refuseStranger({ query, language }: Extract<Received, { what: 'stranger' }>): Promise<void> {
    const text = languages.words(languages.choose(language)).say(phrase('choice-of-another'))
    await calls.answerCallbackQuery(query, { text }).catch((error) => log.warn({ err: error }, 'a press'))
  }

  if (webhook)
    webhook.server.mountHook(
      TELEGRAM,
      webhookRoutes(webhook.secret, () => handling),
    )

  return {
    name: TELEGRAM,
    abilities,
    receivesAlone: webhook === null,

    async start(receive) {
      const me = await calls.getMe()
      self = { id: me.id, username: me.username }
      handling = createHandling(receive, self)
      await sendMenu(calls, menus)
      stopping = new AbortController()
      if (webhook) {
        const { url, secret: secret_token } = webhook
        await calls.setWebhook(url, { secret_token, allowed_updates: UPDATES })
        return
      }
      await calls.deleteWebhook()
      polling = poll({ api: polls, handle: handling, wait, log }, stopping.signal)
    },

    async send(room, message, { earlier, skip = 0 }) {
      const target = { ...placeOf(room), ...(earlier !== undefined && { inPlaceOf: Number(earlier) }) }
      return sayParts(saying(room, false), target, renderMessage(message, null), skip)
    },

    async stop() {
      stopping.abort()
      hangUp()
      handling = null
      await polling
    },
  }
}
