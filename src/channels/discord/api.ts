import { DiscordAPIError, type RawFile, REST, type RouteLike, Routes } from 'discord.js'
import { z } from 'zod'

export interface ApiSettings {
  token: string
  /** `https://discord.com/api`, without a slash at its end. */
  root: string
}

export const VERSION = '10'

// The library may wait so long by itself when the platform asks for a pause. More is for who keeps what is to be said.
const SHORT_PAUSE_MS = 2000
const MOST_KEPT = 5000

const withId = z.object({ id: z.string() })

export interface Call {
  body?: unknown
  files?: RawFile[]
  /** Interactions are answered by their own token. */
  auth?: boolean
  query?: URLSearchParams
}

/** The platform's methods. A call is made once: whether it is made again is decided where it is known what was said. */
export function createApi({ token, root }: ApiSettings) {
  const rest = new REST({
    api: root,
    version: VERSION,
    retries: 0,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > SHORT_PAUSE_MS,
  }).setToken(token)
  const privates = new Map<string, string>()

  async function call(method: 'post' | 'put' | 'patch' | 'delete', route: RouteLike, made: Call = {}) {
    try {
      return await rest[method](route, made)
    } catch (error) {
      // The library drops a token that was refused; it may be right again a minute later.
      if (error instanceof DiscordAPIError && error.status === 401) rest.setToken(token)
      throw error
    }
  }

  return {
    call,

    /** Says something; resolves with the message's id. */
    async write(method: 'post' | 'patch', route: RouteLike, made: Call): Promise<string> {
      return withId.parse(await call(method, route, made)).id
    },

    /** Where the bot writes to this person privately. */
    async openPrivate(person: string): Promise<string> {
      const known = privates.get(person)
      if (known !== undefined) return known
      const { id } = withId.parse(
        await call('post', Routes.userChannels(), { body: { recipient_id: person } }),
      )
      privates.set(person, id)
      const [oldest] = privates.keys()
      if (privates.size > MOST_KEPT && oldest !== undefined) privates.delete(oldest)
      return id
    },
  }
}

export type Api = ReturnType<typeof createApi>
