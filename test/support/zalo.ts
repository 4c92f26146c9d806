import { DateTime } from 'luxon'
import { ZALO_LIMITS } from '../../src/channels/zalo/abilities.ts'
import { createZaloChannel, type ZaloParts } from '../../src/channels/zalo/channel.ts'
import { noAttachments } from '../../src/chat/attachments.ts'
import type { Message, Receive, RoomChange } from '../../src/chat/channel.ts'
import type { Incoming } from '../../src/chat/incoming.ts'
import { createThrottle } from '../../src/chat/throttle.ts'
import { expectSoon } from './soon.ts'
import { BOT_NAME, type Settings, startZalo } from './zalo/server.ts'

type Unsaid = { incoming: Incoming; message: Message; partsSent: number; stands: boolean; inSeconds: number }

/** The Zalo channel with this bot behind it, on a server of its own. Time passes by waiting. */
export async function openZalo(receive: Receive, over: Partial<ZaloParts> = {}, settings: Settings = {}) {
  let now = Date.parse('2026-11-26T05:00:00Z')
  const clock = () => DateTime.fromMillis(now, { zone: 'Asia/Ho_Chi_Minh' })
  const zalo = await startZalo({ now: () => now, ...settings })
  const unsaid: Unsaid[] = []
  const changes: RoomChange[] = []
  const logged: [Record<string, unknown>, string][] = []
  const counted = { received: 0, sent: 0 }
  const throttle = createThrottle(ZALO_LIMITS, () => now)
  const channel = createZaloChannel({
    token: zalo.token,
    root: zalo.root,
    name: BOT_NAME,
    webhook: null,
    throttle,
    unsaid: async (incoming, message, how) => void unsaid.push({ incoming, message, ...how }),
    rooms: async (change) => void changes.push(change),
    count: {
      received: () => void counted.received++,
      sent: () => void counted.sent++,
      settled: async () => {},
    },
    attachments: noAttachments,
    clock,
    wait: async (ms) => {
      now += ms
    },
    atOnce: 1, // so that the next is fetched only when one has been handled
    log: { error: (...line) => void logged.push(line), warn: () => {} },
    ...over,
  })
  await channel.start(receive)
  if (!zalo.state.webhook.url) await expectSoon(() => zalo.updates.waiting() > 0)

  return {
    zalo,
    channel,
    throttle,
    unsaid,
    changes,
    logged,
    counted,
    pass(seconds: number) {
      now += seconds * 1000
    },
    /** Resolves when everything that was said has been handled. */
    async handled(): Promise<void> {
      if (zalo.state.webhook.url) await zalo.webhook.taken()
      else await expectSoon(() => zalo.state.queue.length === 0 && zalo.updates.waiting() > 0)
    },
    async stop() {
      await channel.stop()
      await zalo.stop()
    },
  }
}

export type OpenedZalo = Awaited<ReturnType<typeof openZalo>>
