import { DateTime } from 'luxon'
import { createWebChannel } from '../../src/channels/web/channel.ts'
import type { Receive } from '../../src/chat/channel.ts'
import { createServer } from '../../src/http/server.ts'
import { languages } from './bot.ts'
import { serverSettings } from './http.ts'

export const NOON = DateTime.fromISO('2026-11-23T12:00', { zone: 'Asia/Ho_Chi_Minh' })

/** The chat page on a free port, with this bot behind it. */
export async function startWeb(receive: Receive, { secret = 'a secret of the tests', port = 0 } = {}) {
  const { settings, faults } = serverSettings({ port })
  const server = createServer(settings)
  let now = NOON
  const channel = createWebChannel({
    server,
    languages,
    language: 'vi',
    secret,
    https: false,
    clock: () => now,
  })
  await channel.start(receive)
  const url = await server.start()
  return {
    url,
    port: server.port(),
    channel,
    faults,
    /** Moves the clock. */
    async pass(what: { days?: number; seconds?: number }) {
      now = now.plus(what)
    },
    async stop() {
      await channel.stop()
      await server.stop()
    },
  }
}
