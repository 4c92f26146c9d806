import { Client, Events, GatewayIntentBits, Options, Status } from 'discord.js'
import { type ApiSettings, VERSION } from './api.ts'

export interface Log {
  error(details: Record<string, unknown>, message: string): void
  warn(details: Record<string, unknown>, message: string): void
}

/** The bot as the platform knows it. */
export interface Self {
  id: string
  application: string
}

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits

/**
 * The line to the platform. It asks for no privileged intent: what is not meant for the bot comes without its text. Nothing that
 * people write is kept.
 */
export function createClient({ root }: ApiSettings, log: Log): Client {
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    rest: { api: root, version: VERSION },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      DMMessageManager: 0,
      GuildMessageManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      VoiceStateManager: 0,
      ThreadMemberManager: 0,
    }),
  })
  client.on(Events.Error, (error) => log.error({ err: error }, 'the line to the platform failed'))
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the line to the platform broke'))
  client.on(Events.ShardDisconnect, ({ code }) =>
    log.error({ code }, 'the platform closed the line for good'),
  )
  return client
}

/** Resolves when the bot is told what happens. Rejects where the platform does not want it: a wrong token, say. */
export async function openLine(client: Client, token: string): Promise<Self> {
  const refused = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) =>
      reject(new Error(`the platform closed the line: ${code}`)),
    )
  })
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  const opened = Promise.all([ready, client.login(token)])
  const [{ user, application }] = await Promise.race([opened, refused])
  return { id: user.id, application: application.id }
}

// The library, told to close a line that it is just opening again, may wait for ever or open it all the same.
const LONGEST_OPENING_MS = 5000
const LONGEST_CLOSING_MS = 5000

/** Closes the line; one that broke is given a while to be there again. */
export async function closeLine(client: Client): Promise<void> {
  if (client.isReady() && !isOpen(client)) {
    const again = new Promise<void>((resolve) => {
      for (const event of [Events.ShardReady, Events.ShardResume] as const)
        client.once(event, () => resolve())
    })
    await Promise.race([again, pass(LONGEST_OPENING_MS)])
  }
  await Promise.race([client.destroy(), pass(LONGEST_CLOSING_MS)])
}

const isOpen = ({ ws }: Client) => ws.shards.every(({ status }) => status === Status.Ready)

const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())
