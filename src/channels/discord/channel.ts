import { type Client, GatewayDispatchEvents as Told } from 'discord.js'
import type { DateTime } from 'luxon'
import { type AnsweringParts, createAnswering } from '../../chat/answering.ts'
import type { Attachments } from '../../chat/attachments.ts'
import type { Abilities, Address, Channel, Receive, RoomChange, Sent } from '../../chat/channel.ts'
import type { Languages } from '../../chat/languages.ts'
import type { Offer } from '../../chat/offers.ts'
import { sayEach } from '../../chat/say-each.ts'
import { waitTurn } from '../../chat/throttle.ts'
import { type ApiSettings, createApi } from './api.ts'
import { bodyOf } from './body.ts'
import { closeLine, createClient, type Log, openLine, type Self } from './client.ts'
import { declareCommands, sendCommands } from './commands.ts'
import { describe, readFailure } from './failure.ts'
import { createHearing, type Suggest } from './hearing.ts'
import { DISCORD } from './receive.ts'
import { MAX_LENGTH, renderMessage } from './render.ts'
import { readLeft, readRemoved } from './rooms.ts'
import { sayInRoom } from './to-room.ts'

export interface DiscordParts extends ApiSettings, AnsweringParts {
  /** Told what becomes of rooms. */
  rooms(change: RoomChange): Promise<void>
  offers: readonly Offer[]
  suggest: Suggest | null
  languages: Languages
  attachments: Attachments
  clock: () => DateTime
  schedule(ms: number, act: () => void): () => void
  log: Log
}

// The platform tells its limits with each answer, and they may change. These are below what it has been seen to take.
export const DISCORD_LIMITS = {
  together: { count: 40, seconds: 1 },
  room: { count: 5, seconds: 5 },
  group: { count: 5, seconds: 5 },
}

export const ABILITIES: Abilities = {
  maxLength: MAX_LENGTH,
  buttons: true,
  edits: true,
  files: true,
  pictures: true,
  unasked: 'always',
  limits: DISCORD_LIMITS,
}

export function createDiscordChannel(parts: DiscordParts): Channel {
  const { throttle, offers, suggest, languages, attachments, wait, log } = parts
  const api = createApi(parts)
  const answer = createAnswering(parts)
  const personal = new Set(offers.filter(({ isPersonal }) => isPersonal).map(({ word }) => word))
  const working = new Set<Promise<void>>()
  let client: Client | null = null

  const pauseFor = (urgent: boolean) => (room: Address) => waitTurn(throttle, room, urgent, wait)

  /** What is told is worked on beside the rest; stopping waits for it. */
  function work(line: Client, act: () => Promise<void>): void {
    if (line !== client) return
    const done = act()
      .catch((error) => log.error({ err: describe(error) }, 'what the platform told was given up'))
      .finally(() => working.delete(done))
    working.add(done)
  }

  function listen(line: Client, self: Promise<Self>, receive: Receive): void {
    const hearing = self.then((me) =>
      createHearing({ ...parts, api, receive, answer, pause: pauseFor(true), personal }, me),
    )
    hearing.catch(() => {}) // starting tells it
    const tell = async (change: RoomChange | null) => {
      if (change) await parts.rooms(change)
    }
    for (const event of [Told.MessageCreate, Told.MessageUpdate])
      line.ws.on(event, (raw: unknown) => work(line, async () => (await hearing).hearMessage(raw)))
    line.ws.on(Told.InteractionCreate, (raw: unknown) =>
      work(line, async () => (await hearing).hearInteraction(raw)),
    )
    for (const event of [Told.ChannelDelete, Told.ThreadDelete])
      line.ws.on(event, (raw: unknown) => work(line, () => tell(readRemoved(raw))))
    line.ws.on(Told.GuildDelete, (raw: unknown) => {
      const left = line.guilds.cache.get(readLeft(raw) ?? '')
      for (const id of left?.channels.cache.keys() ?? []) work(line, () => tell(readRemoved({ id })))
    })
  }

  return {
    name: DISCORD,
    abilities: ABILITIES,
    receivesAlone: true,

    async start(receive) {
      const line = createClient(parts, log)
      client = line
      const opening = openLine(line, parts.token)
      listen(line, opening, receive)
      const { application } = await opening.catch(async (error) => {
        await closeLine(line)
        return Promise.reject(describe(error))
      })
      // The bot answers without its commands being listed, too.
      await sendCommands(api, application, declareCommands(offers, languages, suggest !== null)).catch(
        (error) => log.warn({ err: describe(error) }, 'no commands could be sent'),
      )
    },

    async send(room, message, { id, earlier, skip = 0 }): Promise<Sent> {
      let channel = room.id
      try {
        if (room.kind === 'private') channel = await api.openPrivate(room.id)
      } catch (error) {
        return { ...readFailure(error), partsSent: skip }
      }
      const target = { channel, id, ...(earlier !== undefined && { inPlaceOf: earlier }) }
      return sayEach(renderMessage(message, null), skip, {
        say: async (part, at) => sayInRoom(api, target, await bodyOf(part, attachments), at),
        pause: () => pauseFor(false)(room),
        readFailure,
      })
    },

    async stop() {
      const line = client
      client = null // what it may still tell is no more heard
      if (line) await closeLine(line)
      await Promise.all(working)
    },
  }
}
