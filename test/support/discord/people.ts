import { cannotReach } from './error.ts'
import { INTENTS } from './gateway.ts'
import { type Json, listOf } from './json.ts'
import { pressables } from './pressables.ts'
import { openPrivate } from './routes.ts'
import type { Discord } from './server.ts'
import { APPLICATION, BOT, type Interaction, type Kept, type Place, type User } from './state.ts'
import { memberPayload, messagePayload, placePayload } from './wire.ts'

/** Somebody with the platform's own client. */
export function createPerson({ state, gateway, now }: Discord, { locale = 'vi' } = {}) {
  const user: User = {
    id: state.newId(),
    username: 'lan',
    global_name: 'Lan',
    discriminator: '0',
    avatar: null,
  }
  state.users.set(user.id, user)
  const own = openPrivate(state, user.id)

  function write(place: Place, content: string, replyTo?: Kept, pings = true): Kept {
    if (place === own) state.closed.delete(user.id)
    const named = content.includes(`<@${BOT.id}>`) || (pings && replyTo?.author.id === BOT.id)
    const kept: Kept = {
      id: state.newId(),
      type: replyTo ? 19 : 0,
      channel_id: place.id,
      author: user,
      content,
      components: [],
      attachments: [],
      flags: 0,
      timestamp: state.nowText(),
      edited_timestamp: null,
      mentions: named ? [BOT] : [],
      ...(replyTo && {
        message_reference: { message_id: replyTo.id, channel_id: place.id },
        referenced_message: replyTo,
      }),
    }
    state.messages.set(kept.id, kept)
    tell('MESSAGE_CREATE', kept, place)
    return kept
  }

  function tell(event: string, kept: Kept, place: Place): void {
    const intent = place.type === 1 ? INTENTS.direct : INTENTS.guildMessages
    gateway.tell(event, intent, (intents) => messagePayload(kept, state, (intents & INTENTS.content) !== 0))
  }

  function interact(
    type: Interaction['type'],
    place: Place,
    data: Json,
    on: Kept | null = null,
  ): Interaction {
    const id = state.newId()
    const one: Interaction = {
      id,
      token: `token-${id}`,
      type,
      at: now(),
      user,
      place,
      state: 'open',
      isEphemeral: on?.only !== undefined,
      original: on,
      suggested: null,
    }
    state.interactions.set(id, one)
    gateway.tell('INTERACTION_CREATE', 0, () => ({
      id,
      application_id: APPLICATION,
      type,
      token: one.token,
      version: 1,
      data,
      locale,
      channel_id: place.id,
      channel: placePayload(place),
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
      ...(on && { message: messagePayload(on, state) }),
      ...(place.guild_id
        ? {
            guild_id: place.guild_id,
            guild_locale: 'vi',
            context: 0,
            member: { ...memberPayload(user), permissions: '0' },
          }
        : { context: 1, user }),
    }))
    return one
  }

  /** A command as it was registered: the client shows no other. */
  function find(name: string, place: Place): Json {
    const known = [...(state.commands.get('') ?? []), ...(state.commands.get(place.guild_id ?? '') ?? [])]
    const command = known.find((one) => one.name === name)
    if (!command) throw new Error(`no command "${name}" among ${known.map((one) => one.name).join(', ')}`)
    return command
  }

  function fill(name: string, text: string | undefined, place: Place, focused: boolean): Json {
    const { id, options } = find(name, place)
    const [option] = listOf(options)
    if (text !== undefined && !option) throw new Error(`"${name}" takes nothing`)
    if (text === undefined && option?.required) throw new Error(`"${name}" takes something`)
    const value =
      text === undefined ? [] : [{ name: option?.name, type: 3, value: text, ...(focused && { focused }) }]
    return { id, name, type: 1, options: value }
  }

  return {
    id: user.id,
    own,
    /** Writes to the bot privately. */
    say: (text: string, replyTo?: Kept) => write(own, text, replyTo),
    /** Writes in a channel or thread, without meaning the bot. */
    write,
    mention: (place: Place, text: string) => write(place, `<@${BOT.id}> ${text}`),
    edit(kept: Kept, content: string, place: Place = own): void {
      kept.content = content
      kept.edited_timestamp = state.nowText()
      tell('MESSAGE_UPDATE', kept, place)
    },
    /** Sends a command, perhaps with what is to be said in its field. */
    slash: (name: string, text?: string, place: Place = own) =>
      interact(2, place, fill(name, text, place, false)),
    /** Types in a command's field, before sending it. */
    type: (name: string, text: string, place: Place = own) =>
      interact(4, place, fill(name, text, place, true)),
    /** Presses a button, or picks in a select, by what it says. */
    press(on: Kept, label: string): Interaction {
      const place = state.places.get(on.channel_id)
      const found = pressables(on.components).find((one) => one.label === label)
      if (!found || !place) throw new Error(`no "${label}" on ${JSON.stringify(on.components)}`)
      const { id, value } = found
      const data = value === null ? { component_type: 2 } : { component_type: 3, values: [value] }
      return interact(3, place, { custom_id: id, id: 1, ...data }, on)
    },
    /** What this person sees of what the bot wrote in a place, the oldest first. */
    seen: (place: Place = own) =>
      [...state.messages.values()].filter(
        ({ channel_id, author, only }) =>
          channel_id === place.id && author.id === BOT.id && (only === undefined || only === user.id),
      ),
    /** Keeps the bot from writing privately. */
    block: () => void state.closed.set(user.id, cannotReach),
  }
}

export type Person = ReturnType<typeof createPerson>
