// Puts together what people have beside the page: the platforms, and the outbox through which they are told things.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Logger } from 'pino'
import { commands } from '../commands/index.ts'
import { createTelegramChannel, TELEGRAM_LIMITS } from './channels/telegram/channel.ts'
import { TELEGRAM } from './channels/telegram/receive.ts'
import type { Attachments } from './chat/attachments.ts'
import type { Channel, Receive } from './chat/channel.ts'
import type { Languages } from './chat/languages.ts'
import { menusOf } from './chat/menu.ts'
import { createThrottle, type Throttle } from './chat/throttle.ts'
import type { Config } from './config.ts'
import type { Database } from './database/database.ts'
import { keptSecret } from './database/secret.ts'
import type { HttpServer } from './http/server.ts'
import { createOutbox, type Outbox } from './outbox/outbox.ts'
import { noteRoom } from './outbox/room-notes.ts'

const AGAIN_MS = 5000

export interface PlatformParts {
  config: Config
  languages: Languages
  log: Logger
  database: Database
  server: HttpServer
  attachments: Attachments
  clock: () => DateTime
  receive: Receive
}

export interface Platforms {
  channels: readonly Channel[]
  /** The bot, which also says what stands for whoever writes. */
  receive: Receive
  /** Begins to serve. A platform that cannot be reached does not hold up the others; it is tried again. */
  serve(web: Channel): Promise<void>
  stop(): Promise<void>
}

/** Where somebody can be told something unasked: on a platform best, on the page while it is open. */
export const reachOf = ({ telegram }: Config): string[] => [...(telegram ? [TELEGRAM] : []), 'web']

export async function openPlatforms(parts: PlatformParts): Promise<Platforms> {
  const { config, languages, log, database, clock } = parts
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

  return {
    channels: opened.map(({ channel }) => channel),
    receive,
    async serve(web) {
      outbox.start()
      for (const { channel } of opened) if (!channel.receivesAlone) starting.push(startSurely(channel))
      for (const { channel, throttle } of [
        ...opened,
        { channel: web, throttle: createThrottle(null, Date.now) },
      ])
        outbox.serve(channel, throttle, receive)
    },
    async stop() {
      stopping.abort()
      await Promise.all([outbox.stop(), ...starting])
      for (const { channel } of opened) await channel.stop()
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
  { languages, log, database, server, attachments, clock, config }: PlatformParts,
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
    rooms: (change) =>
      noteRoom({ database, languages, language: config.language }, TELEGRAM, change, clock()),
    menus: menusOf(commands, languages),
    languages,
    attachments,
    clock,
    wait: (ms) => sleep(ms),
    log,
  })
  return { channel, throttle }
}
