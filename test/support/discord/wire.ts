import type { Json } from './json.ts'
import { BOT, EPHEMERAL, type Guild, type Kept, type Place, type State, type User } from './state.ts'

/** A guild as it is told when the bot comes in. */
export function guildPayload({ id, name }: Guild, state: State): Json {
  const inside = [...state.places.values()].filter(({ guild_id }) => guild_id === id)
  return {
    id,
    name,
    owner_id: '1',
    preferred_locale: 'vi',
    roles: [
      {
        id,
        name: '@everyone',
        color: 0,
        hoist: false,
        position: 0,
        permissions: '0',
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [],
    stickers: [],
    features: [],
    channels: inside.filter(({ type }) => type === 0).map(placePayload),
    threads: inside.filter(({ type }) => type === 11).map(placePayload),
    members: [memberPayload(BOT)],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    member_count: 2,
    joined_at: '2026-01-01T00:00:00.000000+00:00',
  }
}

export const memberPayload = (user: User): Json => ({
  user,
  roles: [],
  nick: null,
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: 0,
})

export const placePayload = (place: Place): Json => ({
  ...place,
  position: 0,
  permission_overwrites: [],
  last_message_id: null,
  ...(place.type === 11 && {
    owner_id: '1',
    message_count: 0,
    member_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2026-01-01T00:00:00+00:00',
      locked: false,
    },
  }),
})

/** A message as the platform tells it. What was not meant for the bot is empty unless it may read along. */
export function messagePayload(kept: Kept, state: State, readsAlong = true): Json {
  const place = state.places.get(kept.channel_id)
  const isHidden =
    !readsAlong &&
    place?.type !== 1 &&
    kept.author.id !== BOT.id &&
    !kept.mentions.some(({ id }) => id === BOT.id)
  const { only, referenced_message: referenced, author, ...rest } = kept
  return {
    ...rest,
    author,
    flags: only === undefined ? kept.flags : kept.flags | EPHEMERAL,
    channel_type: place?.type,
    mention_everyone: false,
    mention_roles: [],
    embeds: [],
    pinned: false,
    tts: false,
    ...(place?.guild_id && {
      guild_id: place.guild_id,
      member: { ...memberPayload(author), user: undefined },
    }),
    ...(referenced && { referenced_message: messagePayload(referenced, state, readsAlong) }),
    ...(isHidden && { content: '', components: [], attachments: [] }),
  }
}
