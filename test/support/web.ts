import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { createWebChannel } from '../../src/channels/web/channel.ts'
import type { Message, Receive } from '../../src/chat/channel.ts'
import { createServer } from '../../src/http/server.ts'
import type { ChannelUnderTest, ChannelVisitor, Shown } from '../contracts/channel.ts'
import { languages } from './bot.ts'
import { serverSettings } from './http.ts'
import { Visitor } from './visitor.ts'

export const NOON = DateTime.fromISO('2026-11-23T12:00', { zone: 'Asia/Ho_Chi_Minh' })

interface Told {
  secret?: string
  port?: number
  publicUrl?: string | null
}

/** The chat page on a free port, with this bot behind it. */
export async function startWeb(
  receive: Receive,
  { secret = 'a secret of the tests', port = 0, publicUrl = null }: Told = {},
) {
  const { settings, faults } = serverSettings({ port })
  const server = createServer(settings)
  let now = NOON
  const channel = createWebChannel({
    server,
    languages,
    language: 'vi',
    secret,
    publicUrl,
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

/** The chat page's channel with visitors who have no screen: they read what their page would be sent. */
export async function openWeb(receive: Receive): Promise<ChannelUnderTest> {
  const web = await startWeb(receive)

  async function visitor(): Promise<ChannelVisitor> {
    const browser = new Visitor(web.url)
    let newest: Message | null = null

    async function send(said: { text: string } | { press: string }): Promise<Shown | null> {
      const { message } = await browser.tells({ id: randomUUID(), ...said })
      newest = message ?? newest
      return (
        message && {
          texts: message.blocks.map(({ text }) => text),
          choices: message.choices.map(({ label }) => label),
        }
      )
    }

    return {
      says: (text) => send({ text }),
      presses: (label) => send({ press: newest?.choices.find((one) => one.label === label)?.token ?? '' }),
    }
  }

  return { abilities: web.channel.abilities, visitor, stop: web.stop }
}
