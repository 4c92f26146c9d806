import { checkCommands } from './check-commands.ts'
import type { Sent } from './check-message.ts'
import { invalidRecipient, notYours, unknownChannel, unknownMessage, unknownUser } from './error.ts'
import { type Json, listOf, textOf } from './json.ts'
import { APPLICATION, BOT, type Place, type State } from './state.ts'
import { messagePayload, placePayload } from './wire.ts'
import type { Writing } from './write.ts'

/** What a call does with the parts of its path; undefined is answered as 204. */
export type Handler = (
  parts: string[],
  sent: Sent,
  more: { list: unknown; query: URLSearchParams },
) => unknown
export type Route = [call: RegExp, handler: Handler]

const MESSAGE = /\/channels\/(\d+)\/messages\/(\d+)$/.source

/** What the bot can call with its token, except for answering interactions. */
export function createRoutes(state: State, writing: Writing): Route[] {
  const own = ([channel, id]: string[]) => {
    writing.placeOf(channel)
    const kept = state.messages.get(id ?? '')
    if (!kept || kept.channel_id !== channel || kept.only !== undefined) throw unknownMessage()
    return kept
  }

  const setCommands = (where: string, commands: Json[]): Json[] => {
    checkCommands(commands)
    const known = state.commands.get(where) ?? []
    const kept = commands.map((command) => ({
      ...command,
      id: known.find(({ name }) => name === command.name)?.id ?? state.newId(),
      application_id: APPLICATION,
      version: state.newId(),
      type: 1,
      default_member_permissions: null,
    }))
    state.commands.set(where, kept)
    return kept
  }

  return [
    [/^GET \/users\/@me$/, () => BOT],
    [/^GET \/applications\/@me$/, () => ({ id: APPLICATION, name: BOT.username, flags: 0 })],
    [/^GET \/applications\/\d+\/commands$/, () => state.commands.get('') ?? []],
    [/^PUT \/applications\/\d+\/commands$/, (_, __, { list }) => setCommands('', listOf(list))],
    [
      /^PUT \/applications\/\d+\/guilds\/(\d+)\/commands$/,
      ([guild = ''], _, { list }) => setCommands(guild, listOf(list)),
    ],
    [
      /^POST \/users\/@me\/channels$/,
      (_, { body }) => {
        const user = state.users.get(textOf(body.recipient_id))
        if (!user) throw /^\d{17,20}$/.test(textOf(body.recipient_id)) ? unknownUser() : invalidRecipient()
        return placePayload(openPrivate(state, user.id))
      },
    ],
    [
      /^GET \/channels\/(\d+)$/,
      ([id = '']) => {
        const place = state.places.get(id)
        if (!place) throw unknownChannel()
        return placePayload(place)
      },
    ],
    [
      /^POST \/channels\/(\d+)\/threads$/,
      ([id], { body }) => {
        const { guild_id } = writing.placeOf(id)
        const thread: Place = {
          id: state.newId(),
          type: 11,
          name: textOf(body.name),
          ...(guild_id && { guild_id }),
          ...(id && { parent_id: id }),
        }
        state.places.set(thread.id, thread)
        return placePayload(thread)
      },
    ],
    [/^POST \/channels\/(\d+)\/typing$/, ([id]) => void writing.placeOf(id)],
    [
      /^POST \/channels\/(\d+)\/messages$/,
      ([id], sent) => messagePayload(writing.create(writing.placeOf(id), sent), state),
    ],
    [new RegExp(`^GET ${MESSAGE}`), (parts) => messagePayload(own(parts), state)],
    [
      new RegExp(`^PATCH ${MESSAGE}`),
      (parts, sent) => {
        const kept = own(parts)
        if (kept.author.id !== BOT.id) throw notYours()
        return messagePayload(writing.edit(kept, sent), state)
      },
    ],
    [new RegExp(`^DELETE ${MESSAGE}`), (parts) => void state.messages.delete(own(parts).id)],
  ]
}

/** The place where the bot and somebody write privately. */
export function openPrivate(state: State, userId: string): Place {
  const known = [...state.places.values()].find(({ recipients }) => recipients?.[0]?.id === userId)
  if (known) return known
  const user = state.users.get(userId)
  if (!user) throw unknownUser()
  const place: Place = { id: state.newId(), type: 1, recipients: [user] }
  state.places.set(place.id, place)
  return place
}
