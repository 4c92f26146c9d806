import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { createWebChannel } from '../../src/channels/web/channel.ts'
import type { Shown as WebMessage } from '../../src/channels/web/wire.ts'
import type { Attachments } from '../../src/chat/attachments.ts'
import type { Receive } from '../../src/chat/channel.ts'
import { createServer } from '../../src/http/server.ts'
import type { ChannelUnderTest, ChannelVisitor, Shown } from '../contracts/channel.ts'
import { languages } from './bot.ts'
import { serverSettings } from './http.ts'
import { type Stream, Visitor } from './visitor.ts'

export const NOON = DateTime.fromISO('2026-11-23T12:00', { zone: 'Asia/Ho_Chi_Minh' })

interface Told {
  secret?: string
  port?: number
  publicUrl?: string | null
  attachments?: Attachments
}

/** The chat page on a free port, with this bot behind it. */
export async function startWeb(
  receive: Receive,
  { secret = 'a secret of the tests', port = 0, publicUrl = null, attachments }: Told = {},
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
    ...(attachments && { attachments }),
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
export async function openWeb(receive: Receive, attachments: Attachments): Promise<ChannelUnderTest> {
  const web = await startWeb(receive, { attachments })

  async function visitor(): Promise<ChannelVisitor> {
    const browser = new Visitor(web.url)
    let newest: WebMessage | null = null
    let stream: Stream | null = null

    async function send(said: { text: string } | { press: string }): Promise<Shown | null> {
      const { message } = await browser.tells({ id: randomUUID(), ...said })
      stream ??= await browser.listens()
      newest = message ?? newest
      return message && show(message)
    }

    return {
      says: (text) => send({ text }),
      async hears() {
        const pushed = await stream?.next()
        if (!pushed) throw new Error('no page is open')
        return show(pushed.message)
      },
      presses: (label) => send({ press: newest?.choices.find((one) => one.label === label)?.token ?? '' }),
    }
  }

  return { abilities: web.channel.abilities, visitor, send: web.channel.send, stop: web.stop }
}

const show = ({ blocks, choices, attached }: WebMessage): Shown => ({
  texts: blocks.map(({ text }) => text),
  choices: choices.map(({ label }) => label),
  ...(attached && { carried: attached.map(({ name }) => name) }),
})
