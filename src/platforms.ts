// Puts together what people have beside the page: the platforms, and the outbox through which they are told things.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Logger } from 'pino'
import { commands } from '../commands/index.ts'
import { createTelegramChannel, TELEGRAM_LIMITS } from './channels/telegram/channel.ts'
import { TELEGRAM } from './channels/telegram/receive.ts'
import { noAttachments } from './chat/attachments.ts'
import type { Channel, Receive } from './chat/channel.ts'
import type { Languages } from './chat/languages.ts'
import { menusOf } from './chat/menu.ts'
import { createThrottle, type Throttle } from './chat/throttle.ts'
import type { Config } from './config.ts'
import type { Database } from './database/database.ts'
import { keptSecret } from './database/secret.ts'
import type { HttpServer } from './http/server.ts'
import type { Metrics } from './metrics/metrics.ts'
import { watchBeginnings } from './outbox/begun.ts'
import { createOutbox, type Outbox } from './outbox/outbox.ts'
import { noteRoom } from './outbox/room-notes.ts'

const AGAIN_MS = 5000

export interface PlatformParts {
  config: Config
  languages: Languages
  log: Logger
  database: Database
  server: HttpServer
  clock: () => DateTime
  receive: Receive
  metrics: Pick<Metrics, 'channel' | 'failed'>
}

export interface Platforms {
  channels: readonly Channel[]
  /** The bot, which also says what stands for whoever writes. */
  receive: Receive
  /** Begins to serve. A platform that cannot be reached does not hold up the others; it is tried again. */
  serve(web: Channel): Promise<void>
  /** The names of what does not serve: channels, and the database. */
  missing(): Promise<string[]>
  stop(): Promise<void>
}

export async function openPlatforms(parts: PlatformParts): Promise<Platforms> {
  const { config, languages, log, database, clock, metrics } = parts
  // Only this process can have the embedded database open: whoever led before is no more.
  if (database.engine === 'pglite') await database.queries.lease.deleteMany()
  const owner = randomUUID()
  const outbox = createOutbox({ database, languages, language: config.language, owner, clock, log })
  const receive = outbox.said(parts.receive)
  const stopping = new AbortController()
  const starting: Promise<void>[] = []
  const opened: { channel: Channel; throttle: Throttle }[] = []
  const telegram = config.telegram && (await openTelegram(parts, config.telegram, outbox))
  if (telegram) opened.push(telegram)
  const beginnings = watchBeginnings(database.queries, owner)
  const watched = opened.map(({ channel, throttle }) => {
    return { channel: metrics.channel(beginnings.watch(channel)), throttle }
  })

  return {
    channels: watched.map(({ channel }) => channel),
    receive,
    missing: beginnings.missing,
    async serve(web) {
      outbox.start()
      for (const { channel } of watched) if (!channel.receivesAlone) starting.push(startSurely(channel))
      for (const { channel, throttle } of [
        ...watched,
        { channel: metrics.channel(web), throttle: createThrottle(null, Date.now) },
      ])
        outbox.serve(channel, throttle, receive)
    },
    async stop() {
      stopping.abort()
      await Promise.all([outbox.stop(), ...starting])
      for (const { channel } of watched) await channel.stop()
    },
  }

  /** Where every process receives, each begins by itself, and again until the platform can be reached. */
  async function startSurely(channel: Channel): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        return await channel.start(receive)
      } catch (error) {
        log.error({ err: error, channel: channel.name }, 'a channel could not begin')
        await sleep(AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }
}

async function openTelegram(
  { languages, log, database, server, clock, config, metrics }: PlatformParts,
  { webhook, ...reached }: NonNullable<Config['telegram']>,
  { unsaid }: Outbox,
) {
  const throttle = createThrottle(TELEGRAM_LIMITS, Date.now)
  const secret = await keptSecret(database.queries, 'telegram-webhook', new Date())
  const channel = createTelegramChannel({
    ...reached,
    webhook: webhook === null ? null : { url: webhook, secret, server },
    throttle,
    unsaid,
    failed: metrics.failed,
    rooms: (change) =>
      noteRoom({ database, languages, language: config.language }, TELEGRAM, change, clock()),
    menus: menusOf(commands, languages),
    languages,
    attachments: noAttachments,
    clock,
    wait: (ms) => sleep(ms),
    log,
  })
  return { channel, throttle }
}
