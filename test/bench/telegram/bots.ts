// One bot in a process of its own: `bots.ts NAME API_ROOT`. It says when it is ready, and ends with its parent.
import { createServer as createPlainServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Bot, webhookCallback } from 'grammy'
import { DateTime } from 'luxon'
import { Telegraf } from 'telegraf'
import { createTelegramChannel } from '../../../src/channels/telegram/channel.ts'
import { TELEGRAM } from '../../../src/channels/telegram/receive.ts'
import { noAttachments } from '../../../src/chat/attachments.ts'
import { createThrottle } from '../../../src/chat/throttle.ts'
import type { Engine } from '../../../src/database/database.ts'
import { createServer } from '../../../src/http/server.ts'
import { languages } from '../../support/bot.ts'
import { serverSettings } from '../../support/http.ts'
import { type Office, openOffice } from '../../support/office.ts'
import { PEOPLE } from './load.ts'

const [, , name = '', root = '', port = '', limits = ''] = process.argv
const TOKEN = '4242:of-the-bench'
const SECRET = 'of-the-bench'
const AGENCY = 'so-thong-tin-va-truyen-thong'

async function ours(engine: Engine): Promise<void> {
  const office = await openOffice({ engine })
  await hire(office)
  const server = createServer(serverSettings({ port: Number(port) }).settings)
  const url = `http://127.0.0.1:${port}/hooks/telegram`
  const held = {
    together: { count: 30, seconds: 1 },
    room: { count: 1, seconds: 1 },
    group: { count: 20, seconds: 60 },
  }
  const channel = createTelegramChannel({
    token: TOKEN,
    root,
    proxy: null,
    webhook: { url, secret: SECRET, server },
    throttle: createThrottle(limits === 'held' ? held : null, Date.now),
    unsaid: async () => console.error('an answer was not sent'),
    rooms: async () => {},
    menus: [],
    languages,
    attachments: noAttachments,
    clock: () => DateTime.now(),
    wait: (ms) => sleep(ms),
    log: console,
  })
  await server.start()
  await channel.start(office.receive)
}

/** Everybody who writes reports for one agency, so that what they type may be an update. */
async function hire({ database: { queries }, clock }: Office): Promise<void> {
  const at = clock.now().toJSDate()
  const people = Array.from({ length: PEOPLE }, (_, nth) => ({
    id: nth + 1,
    name: `person ${nth + 1}`,
    joinedAt: at,
    consentAt: at,
  }))
  await queries.person.createMany({ data: people })
  await queries.identity.createMany({
    data: people.map(({ id }) => ({
      channel: TELEGRAM,
      externalId: String(id),
      personId: id,
      linkedAt: at,
    })),
  })
  await queries.grant.createMany({
    data: people.map(({ id }) => ({
      personId: id,
      role: 'reporter' as const,
      agencyId: AGENCY,
      grantedAt: at,
    })),
  })
}

async function grammy(): Promise<void> {
  const bot = new Bot(TOKEN, { client: { apiRoot: root } })
  bot.on('message:text', (context) => context.reply(context.message.text))
  await bot.init()
  createPlainServer(webhookCallback(bot, 'http', { secretToken: SECRET })).listen(Number(port), '127.0.0.1')
  await bot.api.setWebhook(`http://127.0.0.1:${port}/`, { secret_token: SECRET })
}

async function telegraf(): Promise<void> {
  const bot = new Telegraf(TOKEN, { telegram: { apiRoot: root, webhookReply: false } })
  bot.on('message', (context) => context.reply('text' in context.message ? context.message.text : ''))
  const url = `http://127.0.0.1:${port}`
  const hook = await bot.createWebhook({ domain: url, path: '/hook', secret_token: SECRET })
  createPlainServer(hook).listen(Number(port), '127.0.0.1')
  await bot.telegram.setWebhook(`${url}/hook`, { secret_token: SECRET })
}

const bots: Record<string, () => Promise<void>> = {
  grammy,
  telegraf,
  pglite: () => ours('pglite'),
  postgresql: () => ours('postgresql'),
}
await bots[name]?.()
process.send?.('ready')
process.on('disconnect', () => process.exit())
