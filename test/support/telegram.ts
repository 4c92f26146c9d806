import { DateTime } from 'luxon'
import {
  createTelegramChannel,
  TELEGRAM_LIMITS,
  type TelegramParts,
} from '../../src/channels/telegram/channel.ts'
import { noAttachments } from '../../src/chat/attachments.ts'
import type { Message, Receive, RoomChange } from '../../src/chat/channel.ts'
import type { Incoming } from '../../src/chat/incoming.ts'
import { createThrottle } from '../../src/chat/throttle.ts'
import { languages } from './bot.ts'
import { expectSoon } from './soon.ts'
import { createPerson } from './telegram/people.ts'
import { type Settings, startTelegram } from './telegram/server.ts'

type Unsaid = { incoming: Incoming; message: Message; partsSent: number; stands: boolean; inSeconds: number }

/** The Telegram channel with this bot behind it, on a server of its own that holds its limits. Time passes by waiting. */
export async function openTelegram(
  receive: Receive,
  over: Partial<TelegramParts> = {},
  settings: Settings = {},
) {
  let now = Date.parse('2026-11-26T05:00:00Z')
  const clock = () => DateTime.fromMillis(now, { zone: 'Asia/Ho_Chi_Minh' })
  const telegram = await startTelegram({ limited: true, now: () => now, ...settings })
  const unsaid: Unsaid[] = []
  const changes: RoomChange[] = []
  const logged: unknown[] = []
  let settled = 0
  const throttle = createThrottle(TELEGRAM_LIMITS, () => now)
  const channel = createTelegramChannel({
    token: telegram.token,
    root: telegram.root,
    proxy: null,
    webhook: null,
    throttle,
    unsaid: async (incoming, message, how) => void unsaid.push({ incoming, message, ...how }),
    rooms: async (change) => void changes.push(change),
    menus: [{ language: 'vi', entries: [{ word: 'huongdan', does: 'Xem các lệnh.' }] }],
    languages,
    attachments: noAttachments,
    clock,
    wait: async (ms) => {
      now += ms
    },
    log: { error: (...line) => void logged.push(line), warn: () => {} },
    ...over,
  })
  await channel.start(async (incoming) => {
    try {
      return await receive(incoming)
    } finally {
      settled++
    }
  })

  return {
    telegram,
    channel,
    throttle,
    unsaid,
    changes,
    logged,
    person: (language?: string) => createPerson(telegram, { ...(language && { language }) }),
    pass(seconds: number) {
      now += seconds * 1000
    },
    /** Resolves when every update that was there has been handled and confirmed. */
    async handled() {
      if (telegram.state.webhook.url) await telegram.updates.taken()
      else await expectSoon(() => telegram.state.updates.length === 0)
      return settled
    },
    async stop() {
      await channel.stop()
      await telegram.stop()
    },
  }
}
