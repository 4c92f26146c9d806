// Puts together what people have beside the page: the platforms, and the outbox through which they are told things.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { TELEGRAM } from './channels/telegram/receive.ts'
import { WEB } from './channels/web/receive.ts'
import { ZALO } from './channels/zalo/receive.ts'
import type { Channel, Receive } from './chat/channel.ts'
import { createThrottle } from './chat/throttle.ts'
import type { Config } from './config.ts'
import { createOutbox } from './outbox/outbox.ts'
import type { Opened, OpenPlatform, PlatformParts } from './platforms/parts.ts'
import { openTelegram } from './platforms/telegram.ts'
import { openZalo } from './platforms/zalo.ts'

const AGAIN_MS = 5000
const PLATFORMS: readonly OpenPlatform[] = [openTelegram, openZalo]

export interface Platforms {
  channels: readonly Channel[]
  /** The bot, which also says what stands for whoever writes. */
  receive: Receive
  /** Begins to serve. A platform that cannot be reached does not hold up the others; it is tried again. */
  serve(web: Channel): Promise<void>
  stop(): Promise<void>
}

export async function openPlatforms(parts: PlatformParts): Promise<Platforms> {
  const { config, languages, log, database, clock } = parts
  // Only this process can have the embedded database open: whoever led before is no more.
  if (database.engine === 'pglite') await database.queries.lease.deleteMany()
  const owner = randomUUID()
  const outbox = createOutbox({ database, languages, language: config.language, owner, clock, log })
  const receive = outbox.said(parts.receive)
  const stopping = new AbortController()
  const starting: Promise<void>[] = []
  const opened: Opened[] = []
  for (const open of PLATFORMS) {
    const platform = await open(parts, { unsaid: outbox.unsaid, reach: reachOf(config) })
    if (platform) opened.push(platform)
  }

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

/** Where people can be told something unasked: on a platform at any time, on the page while they have it open. */
export const reachOf = ({ telegram, zalo }: Config) => [
  ...(telegram ? [TELEGRAM] : []),
  ...(zalo ? [ZALO] : []),
  WEB,
]
