import type { DateTime } from 'luxon'
import { type AnsweringParts, createAnswering } from '../../chat/answering.ts'
import type { Attachments } from '../../chat/attachments.ts'
import type { Abilities, Address, Channel, Receive, RoomChange } from '../../chat/channel.ts'
import type { Languages } from '../../chat/languages.ts'
import type { Menu } from '../../chat/menu.ts'
import { waitTurn } from '../../chat/throttle.ts'
import { secretHook } from '../../http/secret-hook.ts'
import type { HttpServer } from '../../http/server.ts'
import { type ApiSettings, createApis } from './api.ts'
import { createBrought } from './brought.ts'
import { describe } from './failure.ts'
import { createHearing, type Handle } from './hearing.ts'
import { sendMenu } from './menu.ts'
import { type Log, poll } from './polling.ts'
import { TELEGRAM, UPDATES } from './receive.ts'
import { MAX_LENGTH, renderMessage } from './render.ts'
import { sayParts } from './say.ts'
import { placeOf, type Self } from './shapes.ts'

export interface TelegramParts extends ApiSettings, AnsweringParts {
  /** Where the platform brings updates, and the secret by which it is known; null: they are fetched. */
  webhook: { url: string; secret: string; server: Pick<HttpServer, 'mountHook'> } | null
  /** Told what becomes of rooms. */
  rooms(change: RoomChange): Promise<void>
  menus: readonly Menu[]
  languages: Languages
  attachments: Attachments
  clock: () => DateTime
  log: Log
}

export const TELEGRAM_LIMITS = {
  together: { count: 30, seconds: 1 },
  room: { count: 1, seconds: 1 },
  group: { count: 20, seconds: 60 },
}

export const ABILITIES: Abilities = {
  maxLength: MAX_LENGTH,
  buttons: true,
  edits: true,
  files: true,
  pictures: true,
  unasked: 'always',
  limits: TELEGRAM_LIMITS,
}

export function createTelegramChannel(parts: TelegramParts): Channel {
  const { webhook, throttle, menus, attachments, wait, log } = parts
  const { calls, polls, hangUp } = createApis(parts)
  const answer = createAnswering(parts)
  const brought = createBrought()
  const commands = new Set([...menus.flatMap(({ entries }) => entries.map(({ word }) => word)), 'start'])
  let self: Self | null = null
  let handle: Handle | null = null
  let stopping = new AbortController()
  let polling: Promise<void> = Promise.resolve()

  const abilities: Abilities = {
    ...ABILITIES,
    inviteLink: (code) => (self ? `https://t.me/${self.username}?start=${code}` : null),
  }

  const saying = (room: Address, urgent: boolean) => ({
    api: calls,
    attachments,
    brought,
    pause: () => waitTurn(throttle, room, urgent, wait),
  })

  async function begin(receive: Receive): Promise<void> {
    const me = await calls.getMe()
    self = { id: me.id, username: me.username }
    handle = createHearing({
      ...parts,
      self,
      commands,
      receive,
      answer,
      api: calls,
      say: ({ room }, target, rendered, skip) => sayParts(saying(room, true), target, rendered, skip),
    })
    // The bot answers without a menu, too.
    await sendMenu(calls, menus).catch((error) => log.warn({ err: describe(error) }, 'no menu could be sent'))
    if (webhook) {
      await calls.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: UPDATES })
      return
    }
    await calls.deleteWebhook()
    stopping = new AbortController()
    polling = poll({ api: polls, handle, wait, log }, stopping.signal)
  }

  if (webhook) {
    const known = { header: 'x-telegram-bot-api-secret-token', secret: webhook.secret }
    webhook.server.mountHook(
      TELEGRAM,
      secretHook(known, () => handle),
    )
  }

  return {
    name: TELEGRAM,
    abilities,
    receivesAlone: webhook === null,
    start: (receive) => begin(receive).catch((error) => Promise.reject(describe(error))),

    async send(room, message, { earlier, skip = 0 }) {
      const target = { ...placeOf(room), ...(earlier !== undefined && { inPlaceOf: Number(earlier) }) }
      return sayParts(saying(room, false), target, renderMessage(message, null), skip)
    },

    async stop() {
      stopping.abort()
      hangUp()
      handle = null
      await polling
    },
  }
}
