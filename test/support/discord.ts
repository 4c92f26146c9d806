import { DateTime } from 'luxon'
import { commands } from '../../commands/index.ts'
import {
  createDiscordChannel,
  DISCORD_LIMITS,
  type DiscordParts,
} from '../../src/channels/discord/channel.ts'
import { renderMessage } from '../../src/channels/discord/render.ts'
import { noAttachments } from '../../src/chat/attachments.ts'
import type { Message, Receive, RoomChange } from '../../src/chat/channel.ts'
import type { Incoming } from '../../src/chat/incoming.ts'
import { offersOf } from '../../src/chat/offers.ts'
import { createThrottle } from '../../src/chat/throttle.ts'
import { languages } from './bot.ts'
import { createPerson } from './discord/people.ts'
import { type Settings, startDiscord } from './discord/server.ts'
import { expectSoon } from './soon.ts'

type Unsaid = { incoming: Incoming; message: Message; partsSent: number; stands: boolean; inSeconds: number }

// What the bot writes somewhere, however it does.
const WRITES = /^(?:POST|PATCH) \/(?:channels\/\d+\/messages|webhooks\/|interactions\/)/

/** The Discord channel with this bot behind it, on a server of its own that holds its limits. Time passes by waiting. */
export async function openDiscord(
  receive: Receive,
  over: Partial<DiscordParts> = {},
  settings: Settings = {},
) {
  let now = Date.parse('2026-11-26T05:00:00Z')
  const clock = () => DateTime.fromMillis(now, { zone: 'Asia/Ho_Chi_Minh' })
  const discord = await startDiscord({ limited: true, tellsLimits: false, now: () => now, ...settings })
  const unsaid: Unsaid[] = []
  const changes: RoomChange[] = []
  const logged: unknown[] = []
  const scheduled = new Set<() => void>()
  let settled = 0
  let due = 0
  const throttle = createThrottle(DISCORD_LIMITS, () => now)
  const channel = createDiscordChannel({
    token: discord.token,
    root: discord.root,
    throttle,
    unsaid: async (incoming, message, how) => void unsaid.push({ incoming, message, ...how }),
    rooms: async (change) => void changes.push(change),
    offers: offersOf(commands, languages),
    suggest: null,
    languages,
    attachments: noAttachments,
    clock,
    wait: async (ms) => {
      now += ms
    },
    schedule(_, act) {
      scheduled.add(act)
      return () => void scheduled.delete(act)
    },
    log: { error: (...line) => void logged.push(line), warn: (...line) => void logged.push(line) },
    ...over,
  })
  const written = () => discord.calls(WRITES).filter(({ answered }) => answered.startsWith('20')).length
  await channel.start(async (incoming) => {
    try {
      const message = await receive(incoming)
      due = written() + (message ? renderMessage(message, null).length : 0)
      return message
    } finally {
      settled++
    }
  })

  return {
    discord,
    channel,
    throttle,
    unsaid,
    changes,
    logged,
    scheduled,
    person: (locale?: string) => createPerson(discord, { ...(locale && { locale }) }),
    pass(seconds: number) {
      now += seconds * 1000
    },
    /** Does something, and resolves when the bot has heard of it and has said all it has to say. */
    async after(act: () => unknown): Promise<void> {
      const before = settled
      act()
      await expectSoon(() => settled > before && written() >= due)
    },
    async stop() {
      await channel.stop()
      await discord.stop()
    },
  }
}
