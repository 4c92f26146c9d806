import { Client, Events, GatewayIntentBits, Partials, REST } from 'discord.js'
import { afterEach, beforeEach } from 'vitest'
import { type Discord, type Settings, startDiscord } from './server.ts'

export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
]

/** A server for each test, and plain clients of the platform's library on it. Time stands until it is passed. */
export function useDiscord() {
  const clients: Client[] = []
  let discord: Discord
  let time: number

  async function open(settings: Settings = {}): Promise<void> {
    time = Date.parse('2026-11-26T05:00:00Z')
    discord = await startDiscord({ now: () => time, ...settings })
  }

  function client(intents: readonly GatewayIntentBits[] = INTENTS): Client {
    const made = new Client({
      intents: [...intents],
      partials: [Partials.Channel],
      rest: { api: discord.root, version: '10', retries: 0 },
    })
    clients.push(made)
    made.on(Events.ShardError, () => {})
    return made
  }

  beforeEach(() => open())
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((one) => one.destroy()))
    await discord.stop()
  })

  return {
    get discord() {
      return discord
    },
    pass(ms: number) {
      time += ms
    },
    async reopen(settings: Settings): Promise<void> {
      await discord.stop()
      await open(settings)
    },
    client,
    async login(intents = INTENTS, token = discord.token): Promise<Client<true>> {
      const made = client(intents)
      const ready = new Promise<Client<true>>((resolve) => made.once(Events.ClientReady, resolve))
      await made.login(token)
      return ready
    },
    rest: (options = {}) =>
      new REST({ api: discord.root, version: '10', retries: 0, ...options }).setToken(discord.token),
  }
}
