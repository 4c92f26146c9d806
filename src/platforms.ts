// Puts together what people have beside the page: the platforms, and the outbox through which they are told things.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { DISCORD } from './channels/discord/receive.ts'
import { TELEGRAM } from './channels/telegram/receive.ts'
import { WEB } from './channels/web/receive.ts'
import { ZALO } from './channels/zalo/receive.ts'
import type { Channel, Receive } from './chat/channel.ts'
import { createThrottle } from './chat/throttle.ts'
import type { Config } from './config.ts'
import { watchBeginnings } from './outbox/begun.ts'
import { createOutbox } from './outbox/outbox.ts'
import { noteRoom } from './outbox/room-notes.ts'
import { openDiscord } from './platforms/discord.ts'
import type { Opened, OpenPlatform, PlatformParts, Shared } from './platforms/parts.ts'
import { openTelegram } from './platforms/telegram.ts'
import { openZalo } from './platforms/zalo.ts'

const AGAIN_MS = 5000
const PLATFORMS: readonly OpenPlatform[] = [openTelegram, openZalo, openDiscord]

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
  const opened: Opened[] = []
  const shared: Shared = {
    unsaid: outbox.unsaid,
    reach: reachOf(config),
    rooms: (channel) => (change) =>
      noteRoom({ database, languages, language: config.language }, channel, change, clock()),
  }
  for (const open of PLATFORMS) {
    const platform = await open(parts, shared)
    if (platform) opened.push(platform)
  }
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

/** Where people can be told something unasked: on a platform at any time, on the page while they have it open. */
export const reachOf = ({ telegram, zalo, discord }: Config) => [
  ...(telegram ? [TELEGRAM] : []),
  ...(zalo ? [ZALO] : []),
  ...(discord ? [DISCORD] : []),
  WEB,
]
