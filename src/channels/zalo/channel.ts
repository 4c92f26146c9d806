import type { DateTime } from 'luxon'
import { type AnsweringParts, createAnswering } from '../../chat/answering.ts'
import type { Attachments } from '../../chat/attachments.ts'
import type { Address, Channel, Message, Receive, RoomChange, Sent } from '../../chat/channel.ts'
import { waitTurn } from '../../chat/throttle.ts'
import { secretHook } from '../../http/secret-hook.ts'
import type { HttpServer } from '../../http/server.ts'
import { ABILITIES } from './abilities.ts'
import { type ApiSettings, createApi } from './api.ts'
import { createHearing, type Handle } from './hearing.ts'
import { type Log, type PollingParts, poll } from './polling.ts'
import { ZALO } from './receive.ts'
import { partsOf, sayParts } from './say.ts'

export interface ZaloParts extends ApiSettings, Omit<AnsweringParts, 'wait'> {
  /** What people call the bot; the platform may tell, too. */
  name: string | null
  /** Where the platform brings updates, and the secret by which it is known; null: they are fetched. */
  webhook: { url: string; secret: string; server: Pick<HttpServer, 'mountHook'> } | null
  /** Told what becomes of rooms. */
  rooms(change: RoomChange): Promise<void>
  /** Counts the messages of a month, which the platform does, too. */
  count: { received(): void; sent(): void; settled(): Promise<void> }
  attachments: Attachments
  clock: () => DateTime
  wait: PollingParts['wait']
  atOnce?: number
  log: Log
}

const AT_ONCE = 20

export function createZaloChannel(parts: ZaloParts): Channel {
  const { name, webhook, throttle, rooms, count, attachments, clock, wait, atOnce = AT_ONCE, log } = parts
  const api = createApi(parts)
  const answer = createAnswering(parts)
  const groups = new Set<string>()
  let handle: Handle | null = null
  let stopping = new AbortController()
  let polling: Promise<void> = Promise.resolve()
  let isRefusedForMany = false

  async function say(room: Address, message: Message, skip: number, urgent: boolean): Promise<Sent> {
    const saying = {
      api,
      arrived: count.sent,
      pause: () => waitTurn(throttle, room, urgent, wait),
    }
    const sent = await sayParts(saying, room.id, partsOf(message, attachments), skip)
    if (sent.kind === 'tooFast' && !isRefusedForMany)
      log.error({ channel: ZALO }, 'the platform takes no more messages: perhaps the month’s are used up')
    if (sent.kind === 'sent' || sent.kind === 'tooFast') isRefusedForMany = sent.kind === 'tooFast'
    if (sent.kind === 'gone') groups.delete(room.id)
    return sent
  }

  /** The platform does not tell when the bot comes to a group; the first message from there does. */
  async function meet(room: Address): Promise<void> {
    count.received()
    if (room.kind === 'private' || groups.has(room.id)) return
    await rooms({ kind: 'opened', room })
    groups.add(room.id)
  }

  async function begin(receive: Receive): Promise<void> {
    const me = await api.getMe()
    const self = { id: me.id, names: [...me.names, ...(name === null ? [] : [name])] }
    const sayNow = (room: Address, message: Message, skip: number) => say(room, message, skip, true)
    handle = createHearing({ self, receive, answer, say: sayNow, met: meet, clock })
    if (webhook) {
      const { verification } = await api.setWebhook(webhook.url, webhook.secret)
      if (verification?.ok === false)
        log.error({ outcome: verification.outcome }, 'the platform tried the webhook and could not reach it')
      return
    }
    await api.deleteWebhook()
    stopping = new AbortController()
    polling = poll({ api, handle, atOnce, wait, log }, stopping.signal)
  }

  if (webhook) {
    const known = { header: 'x-bot-api-secret-token', secret: webhook.secret }
    webhook.server.mountHook(
      ZALO,
      secretHook(known, () => handle),
    )
  }

  return {
    name: ZALO,
    abilities: ABILITIES,
    receivesAlone: webhook === null,
    start: begin,
    send: (room, message, { skip = 0 }) => say(room, message, skip, false),

    async stop() {
      stopping.abort()
      handle = null
      await polling
      await count.settled()
    },
  }
}
