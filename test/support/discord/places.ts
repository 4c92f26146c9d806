import { missingAccess, missingPermissions } from './error.ts'
import { INTENTS } from './gateway.ts'
import type { Discord } from './server.ts'
import type { Guild, Place } from './state.ts'
import { guildPayload, placePayload } from './wire.ts'

/** A guild with the bot in it, and one channel. */
export function createGuild({ state, gateway }: Discord, name = 'Ủy ban Thành phố') {
  const guild: Guild = { id: state.newId(), name }
  state.guilds.set(guild.id, guild)

  const open = (type: 0 | 11, title: string, parent?: Place): Place => {
    const place: Place = {
      id: state.newId(),
      type,
      name: title,
      guild_id: guild.id,
      ...(parent && { parent_id: parent.id }),
    }
    state.places.set(place.id, place)
    return place
  }
  const channel = open(0, 'đầu-mối')
  gateway.tell('GUILD_CREATE', INTENTS.guilds, () => guildPayload(guild, state))

  return {
    ...guild,
    channel,
    openChannel(title: string): Place {
      const place = open(0, title)
      gateway.tell('CHANNEL_CREATE', INTENTS.guilds, () => placePayload(place))
      return place
    },
    openThread(title: string, parent = channel): Place {
      const place = open(11, title, parent)
      gateway.tell('THREAD_CREATE', INTENTS.guilds, () => ({ ...placePayload(place), newly_created: true }))
      return place
    },
    /** Somebody deletes a channel or a thread. */
    remove(place: Place): void {
      state.places.delete(place.id)
      const { id, type, guild_id, parent_id } = place
      const event = type === 11 ? 'THREAD_DELETE' : 'CHANNEL_DELETE'
      gateway.tell(event, INTENTS.guilds, () =>
        type === 11 ? { id, type, guild_id, parent_id } : placePayload(place),
      )
    },
    /** Takes the right to write there, or to see it, from the bot. */
    forbid: (place: Place, what: 'write' | 'see' = 'write') =>
      void state.closed.set(place.id, what === 'write' ? missingPermissions : missingAccess),
    /** The bot is sent away. */
    leave(): void {
      state.guilds.delete(guild.id)
      for (const place of [...state.places.values()].filter(({ guild_id }) => guild_id === guild.id))
        state.places.delete(place.id)
      gateway.tell('GUILD_DELETE', INTENTS.guilds, () => ({ id: guild.id }))
    },
  }
}
