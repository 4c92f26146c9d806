import type { ApiError } from './error.ts'
import type { Json } from './json.ts'

export interface User {
  id: string
  username: string
  global_name: string
  discriminator: '0'
  avatar: null
  bot?: true
}

/** A text channel (0), what two write privately (1), a thread (11). */
export interface Place {
  id: string
  type: 0 | 1 | 11
  name?: string
  guild_id?: string
  parent_id?: string
  recipients?: User[]
}

export interface Guild {
  id: string
  name: string
}

export interface Kept {
  id: string
  type: number
  channel_id: string
  author: User
  content: string
  components: Json[]
  attachments: { id: string; filename: string; size: number }[]
  flags: number
  timestamp: string
  edited_timestamp: string | null
  mentions: User[]
  message_reference?: { message_id: string; channel_id: string }
  referenced_message?: Kept
  nonce?: string
  /** Whom alone it is shown to. */
  only?: string
}

export interface Interaction {
  id: string
  token: string
  type: 2 | 3 | 4
  at: number
  user: User
  place: Place
  /** What the bot did about it: nothing yet, said that it thinks, or answered. */
  state: 'open' | 'thinking' | 'answered'
  isEphemeral: boolean
  /** The message that is its answer, or on which it was pressed. */
  original: Kept | null
  suggested: { name: string; value: string }[] | null
}

export interface Called {
  method: string
  path: string
  body: Json
  files: string[]
  at: number
  /** How it was answered: a status, or the fault that was played. */
  answered: string
}

export const APPLICATION = '900000000000000001'

export const BOT: User = {
  id: APPLICATION,
  username: 'dieuphoi',
  global_name: 'Điều phối',
  discriminator: '0',
  avatar: null,
  bot: true,
}

export const EPHEMERAL = 64
const EPOCH = 1_420_070_400_000

/** Everything that the server knows. */
export function createState(now: () => number) {
  let last = 0
  return {
    users: new Map<string, User>(),
    guilds: new Map<string, Guild>(),
    places: new Map<string, Place>(),
    /** Places, or people, that the bot cannot write to. */
    closed: new Map<string, () => ApiError>(),
    messages: new Map<string, Kept>(),
    interactions: new Map<string, Interaction>(),
    /** By guild; those for everywhere under ''. */
    commands: new Map<string, Json[]>(),
    called: [] as Called[],
    /** Ids rise with time, as the platform's do. */
    newId: () => String((BigInt(now() - EPOCH) << 22n) + BigInt(++last)),
    nowText: () => new Date(now()).toISOString(),
  }
}

export type State = ReturnType<typeof createState>
