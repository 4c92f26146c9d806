import type { RequestListener } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { blockedBy } from '../../src/chat/platform.ts'
import { createPlatforms } from '../../src/platform-checks.ts'
import { CHANNEL, DISCORD_TOKEN, listenFor, nowhere, PERSON, startDiscord } from '../support/platform-stub.ts'
import { expectSoon } from '../support/soon.ts'
import { createPerson as createTelegramPerson } from '../support/telegram/people.ts'
import { startTelegram } from '../support/telegram/server.ts'
import { createPerson as createZaloPerson } from '../support/zalo/people.ts'
import { startZalo } from '../support/zalo/server.ts'
import { EVERY_WAY, type Switches } from '../support/zalo/switches.ts'

const TOKENS = {
  telegram: '4242:a-token-of-the-tests',
  zalo: '1873465520984411237:a-secret-of-the-tests',
  discord: DISCORD_TOKEN,
}
type Name = keyof typeof TOKENS
const NAMES: Name[] = ['telegram', 'zalo', 'discord']

/** A platform's check, of a bot with these settings. */
function checkOf(name: Name, root: string, more: Record<string, string> = {}) {
  const prefix = name.toUpperCase()
  const given = { [`${prefix}_API_ROOT`]: root, [`${prefix}_TOKEN`]: TOKENS[name], ...more }
  const check = createPlatforms(given)
    .find((platform) => platform.name === name)
    ?.check()
  if (!check) throw new Error('no token')
  return check
}

async function openZalo(switches: Partial<Switches> = {}) {
  const zalo = await startZalo({ secondMs: 5, switches, token: TOKENS.zalo })
  onTestFinished(() => zalo.stop())
  return zalo
}

async function openTelegram() {
  const telegram = await startTelegram({ token: TOKENS.telegram })
  onTestFinished(() => telegram.stop())
  return telegram
}

const rootOf = async (name: Name) =>
  name === 'telegram'
    ? (await openTelegram()).root
    : name === 'zalo'
      ? (await openZalo()).root
      : (await startDiscord()).root

const page =
  (status: number): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end('<html>blocked</html>')

describe.each(NAMES)('%s', (name) => {
  it('knows a wrong token', async () => {
    const other = name === 'discord' ? 'MTE5ODIy.GhX9Zk.another' : '4242:another'
    const check = checkOf(name, await rootOf(name), { [`${name.toUpperCase()}_TOKEN`]: other })
    const tried = await check.inspect()
    expect(tried).toMatchObject({ ok: false, trouble: { kind: 'token' } })
    expect(JSON.stringify(tried)).not.toContain(other)
  })

  it('knows a network that lets nothing through', async () => {
    const refused = await checkOf(name, await nowhere()).inspect()
    expect(refused).toMatchObject({ trouble: { kind: 'network', how: 'refused' } })
    const unknown = await checkOf(name, 'http://no-such-host.invalid').inspect()
    expect(unknown).toMatchObject({ trouble: { kind: 'network', how: 'dns' } })
    const broken = await checkOf(name, await listenFor((request) => request.socket.destroy())).inspect()
    expect(broken).toMatchObject({ trouble: { kind: 'network', how: 'broken' } })
    const encrypted = (await nowhere()).replace('http:', 'https:')
    expect(await checkOf(name, encrypted).inspect()).toMatchObject({ trouble: { kind: 'network' } })
  })

  it.each([200, 302, 403, 502])('knows a page with %s that is not the platform’s', async (status) => {
    const tried = await checkOf(name, await listenFor(page(status))).inspect()
    expect(tried).toMatchObject({ trouble: { kind: 'network', how: 'proxy' } })
  })
})

it.each([
  ['CERT_HAS_EXPIRED', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['EAI_AGAIN', 'dns'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['ETIMEDOUT', 'timeout'],
  ['TimeoutError', 'timeout'],
  ['ERR_PROXY_TUNNEL', 'proxy'],
  ['ENETUNREACH', 'refused'],
  ['ECONNRESET', 'broken'],
])('%s is the network: %s', (why, how) => {
  expect(blockedBy(why)).toEqual({ kind: 'network', how, why })
})

describe('on Telegram', () => {
  it('a bot is known by its name and address; what was written before waits for it', async () => {
    const telegram = await openTelegram()
    const check = checkOf('telegram', telegram.root)
    expect(await check.inspect()).toEqual({
      ok: true,
      value: { name: 'Điều phối', address: 'https://t.me/dieuphoi_bot', findings: [] },
    })
    const lan = createTelegramPerson(telegram)
    const waiting = check.waitForRoom?.(5)
    lan.say('chào')
    expect(await waiting).toEqual({ ok: true, value: String(lan.id) })
    expect(telegram.state.updates).toHaveLength(1)
    expect(await check.sendTest(String(lan.id), 'Tin thử')).toEqual({ ok: true, value: null })
    expect(telegram.calls('sendMessage').map(({ payload }) => payload.text)).toEqual(['Tin thử'])
    expect(await check.sendTest('1', 'Tin thử')).toMatchObject({ trouble: { kind: 'refused' } })
  })

  it('nobody writes', async () => {
    const telegram = await openTelegram()
    expect(await checkOf('telegram', telegram.root).waitForRoom?.(0.05)).toEqual({ ok: true, value: null })
  })

  it('the webhook is another’s, is not set yet, or fails', async () => {
    const telegram = await openTelegram()
    const url = 'https://dieuphoi.example/hooks/telegram'
    const keys = async (more = {}) => {
      const tried = await checkOf('telegram', telegram.root, more).inspect()
      return tried.ok ? tried.value.findings.map(({ level, key }) => `${level} ${key}`) : tried
    }
    expect(await keys({ TELEGRAM_WEBHOOK: url })).toEqual(['warn check-webhook-not-yet'])
    telegram.state.webhook.url = url
    expect(await keys({ TELEGRAM_WEBHOOK: url })).toEqual([])
    expect(await keys()).toEqual(['warn check-webhook-foreign'])
    telegram.state.webhookError = {
      last_error_date: Date.now() / 1000,
      last_error_message: 'Wrong response: 502',
    }
    expect(await keys({ TELEGRAM_WEBHOOK: url })).toEqual(['fault check-webhook-failing'])
    telegram.state.webhookError.last_error_date -= 7200
    expect(await keys({ TELEGRAM_WEBHOOK: url })).toEqual([])
    expect(await checkOf('telegram', telegram.root).waitForRoom?.(1)).toMatchObject({
      trouble: { kind: 'refused' },
    })
  })
})

describe.each(EVERY_WAY)('on a Zalo that is %s', (_, switches) => {
  it('a bot is known, hears and speaks; a wrong token is one', async () => {
    const zalo = await openZalo(switches)
    const check = checkOf('zalo', zalo.root, { ZALO_BOT_NAME: 'Bot Điều phối' })
    expect(await check.inspect()).toMatchObject({ ok: true, value: { name: 'Bot Điều phối' } })
    const lan = createZaloPerson(zalo)
    const waiting = check.waitForRoom?.(5)
    await expectSoon(() => zalo.updates.waiting() > 0)
    lan.says('chào')
    expect(await waiting).toEqual({ ok: true, value: lan.id })
    expect(await check.sendTest(lan.id, 'Tin thử')).toEqual({ ok: true, value: null })
    expect(lan.hears().map(({ text }) => text)).toContain('Tin thử')
    expect(await check.sendTest('nobody', 'Tin thử')).toMatchObject({ trouble: { kind: 'refused' } })
    const wrong = checkOf('zalo', zalo.root, { ZALO_TOKEN: '1:another' })
    expect(await wrong.inspect()).toMatchObject({ trouble: { kind: 'token' } })
  })
})

describe('on Discord', () => {
  it('a bot is known, with the address that adds it to a server', async () => {
    const { root } = await startDiscord()
    expect(await checkOf('discord', root).inspect()).toEqual({
      ok: true,
      value: {
        name: 'dieuphoi',
        address: expect.stringMatching(
          /^https:\/\/discord\.com\/oauth2\/authorize\?client_id=4242&scope=bot\+applications\.commands&permissions=\d+$/,
        ),
        findings: [],
      },
    })
  })

  it('it speaks in a channel, or to a person', async () => {
    const { root, said } = await startDiscord()
    const check = checkOf('discord', root)
    for (const room of [CHANNEL, PERSON])
      expect(await check.sendTest(room, 'Tin thử')).toEqual({ ok: true, value: null })
    expect(said.map(({ channel }) => channel)).toEqual([CHANNEL, `dm-${PERSON}`])
    expect(await check.sendTest('1', 'Tin thử')).toMatchObject({ trouble: { kind: 'refused' } })
    expect(check.waitForRoom).toBeNull()
  })

  it('what keeps interactions from the bot is a fault', async () => {
    const { root } = await startDiscord({ bot_public: true, interactions_endpoint_url: 'https://x.example' })
    const tried = await checkOf('discord', root).inspect()
    expect(tried).toMatchObject({
      value: { findings: [{ key: 'check-discord-endpoint' }, { key: 'check-discord-public' }] },
    })
  })
})
