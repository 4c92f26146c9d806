import { checkLength } from './check-components.ts'
import type { Sent } from './check-message.ts'
import {
  acknowledged,
  tokenExpired,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
  wrongField,
} from './error.ts'
import { isJson, listOf, textOf } from './json.ts'
import type { Route } from './routes.ts'
import { EPHEMERAL, type Interaction, type State } from './state.ts'
import { messagePayload } from './wire.ts'
import type { Writing } from './write.ts'

const FIRST_MS = 3000
const LATER_MS = 15 * 60_000
const REPLY = 4
const THINK = 5
const THINK_SILENTLY = 6
const UPDATE = 7
const SUGGEST = 8

/** Answering what somebody did: once within three seconds, and by its token for a quarter of an hour. */
export function createInteractionRoutes(state: State, writing: Writing, now: () => number): Route[] {
  const byToken = (token = ''): Interaction => {
    const found = [...state.interactions.values()].find((one) => one.token === token)
    if (!found) throw unknownWebhook()
    if (found.state === 'open') throw unknownWebhook()
    if (now() - found.at > LATER_MS) throw tokenExpired()
    return found
  }
  const isEphemeral = (sent: Sent) => (Number(sent.body.flags ?? 0) & EPHEMERAL) !== 0
  const onlyOf = (one: Interaction, alone: boolean) => (alone ? one.user.id : null)

  function respond(one: Interaction, type: number, sent: Sent): void {
    if (type === REPLY) {
      one.isEphemeral = isEphemeral(sent)
      one.original = writing.answer(one.place, sent, onlyOf(one, one.isEphemeral))
      one.state = 'answered'
    } else if (type === THINK) {
      if ((Number(sent.body.flags ?? 0) & ~EPHEMERAL) !== 0)
        throw wrongField('data.flags', 'MESSAGE_FLAGS_INVALID', 'Invalid message flags.')
      one.isEphemeral = isEphemeral(sent)
      one.original = null
      one.state = 'thinking'
    } else if (type === THINK_SILENTLY && one.type === 3) {
      one.state = 'answered'
    } else if (type === UPDATE && one.type === 3 && one.original) {
      writing.edit(one.original, sent)
      one.state = 'answered'
    } else throw wrongField('type', 'BASE_TYPE_CHOICES', 'Value is not allowed for this interaction.')
  }

  function suggest(one: Interaction, sent: Sent): void {
    const choices = listOf(sent.body.choices)
    if (choices.length > 25)
      throw wrongField('data.choices', 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.')
    one.suggested = choices.map(({ name, value }, at) => {
      checkLength(textOf(name), 1, 100, `data.choices.${at}.name`)
      checkLength(textOf(value), 1, 100, `data.choices.${at}.value`)
      return { name: textOf(name), value: textOf(value) }
    })
    one.state = 'answered'
  }

  return [
    [
      /^POST \/interactions\/(\d+)\/([^/]+)\/callback$/,
      ([id = '', token], { body, files }, { query }) => {
        const one = state.interactions.get(id)
        if (!one || one.token !== token) throw unknownInteraction()
        if (one.state !== 'open') throw acknowledged()
        if (now() - one.at > FIRST_MS) throw unknownInteraction()
        const sent = { body: isJson(body.data) ? body.data : {}, files }
        const type = Number(body.type)
        if (one.type === 4 || type === SUGGEST) {
          if (one.type !== 4 || type !== SUGGEST)
            throw wrongField('type', 'BASE_TYPE_CHOICES', 'Value is not allowed for this interaction.')
          suggest(one, sent)
        } else respond(one, type, sent)
        if (query.get('with_response') !== 'true') return undefined
        const { original } = one
        return {
          interaction: { id, type: one.type, ...(original && { response_message_id: original.id }) },
          resource: { type, ...(original && type !== THINK && { message: messagePayload(original, state) }) },
        }
      },
    ],
    [
      /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
      ([token], sent) => {
        const one = byToken(token)
        if (one.state === 'thinking') {
          const flagless = {
            ...sent,
            body: { ...sent.body, flags: Number(sent.body.flags ?? 0) & ~EPHEMERAL },
          }
          one.original = writing.answer(one.place, flagless, onlyOf(one, one.isEphemeral))
          one.state = 'answered'
          return messagePayload(one.original, state)
        }
        if (!one.original) throw unknownMessage()
        return messagePayload(writing.edit(one.original, sent), state)
      },
    ],
    [
      /^DELETE \/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
      ([token]) => {
        const one = byToken(token)
        if (one.original) state.messages.delete(one.original.id)
        one.state = 'answered'
        return undefined
      },
    ],
    [
      /^POST \/webhooks\/\d+\/([^/]+)$/,
      ([token], sent) => {
        const one = byToken(token)
        // The first after a thinking one takes its place, and is seen by whom that was for.
        const first = one.state === 'thinking'
        const kept = writing.answer(one.place, sent, onlyOf(one, first ? one.isEphemeral : isEphemeral(sent)))
        if (first) one.original = kept
        one.state = 'answered'
        return messagePayload(kept, state)
      },
    ],
    [
      /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/(\d+)$/,
      ([token, id = ''], sent) => {
        byToken(token)
        const kept = state.messages.get(id)
        if (!kept) throw unknownMessage()
        return messagePayload(writing.edit(kept, sent), state)
      },
    ],
  ]
}
