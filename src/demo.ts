// A throw-away house with made-up people and some weeks of history, to try everything in the web chat.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { fillDemo, type Ticket } from './demo/fill.ts'
import { type Foundations, startBot } from './main.ts'
import type { Demo } from './operator/roots.ts'
import { UserError } from './user-error.ts'

/** Throws a UserError where a setting would show it to others than whoever sits here, or touch real data. */
export async function startDemo(foundations: Foundations): Promise<Demo> {
  const { config } = foundations
  refuseReal(config)
  const dataDir = await mkdtemp(join(tmpdir(), 'dieuphoi-demo-'))
  const now = DateTime.now().setZone(config.officeZone)
  let tickets: Ticket[] = []
  try {
    const running = await startBot(
      { ...foundations, config: { ...config, dataDir, host: '127.0.0.1' } },
      {
        isDemo: true,
        async fill({ database, receiveAt }) {
          tickets = await fillDemo(database, receiveAt, now)
        },
      },
    )
    const stop = () => running.stop().finally(() => rm(dataDir, { recursive: true, force: true }))
    return { address: running.address, tickets, stop }
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true })
    throw error
  }
}

function refuseReal({
  databaseUrl,
  publicUrl,
  trustedProxy,
  telegram,
  zalo,
  discord,
}: Foundations['config']): void {
  const set = {
    DATABASE_URL: databaseUrl !== null,
    PUBLIC_URL: publicUrl !== null,
    TRUSTED_PROXY: trustedProxy.length > 0,
    TELEGRAM_TOKEN: telegram !== null,
    ZALO_TOKEN: zalo !== null,
    DISCORD_TOKEN: discord !== null,
  }
  for (const [setting, isSet] of Object.entries(set))
    if (isSet) throw new UserError('demo-refuses', { setting })
}
