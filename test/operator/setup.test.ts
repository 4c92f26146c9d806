import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createAsking } from '../../src/operator/asking.ts'
import type { Tools } from '../../src/operator/command.ts'
import { createPlatforms } from '../../src/platform-checks.ts'
import { temporaryFolder } from '../support/folder.ts'
import { operatorAt } from '../support/operator.ts'
import { CHANNEL, DISCORD_TOKEN, listenFor, startDiscord } from '../support/platform-stub.ts'
import { createPerson as createTelegramPerson } from '../support/telegram/people.ts'
import { startTelegram } from '../support/telegram/server.ts'
import { createPerson as createZaloPerson } from '../support/zalo/people.ts'
import { startZalo } from '../support/zalo/server.ts'

/** Types the lines at `npm run setup`, in a folder of its own. */
async function setUp(
  environment: Record<string, string>,
  lines: string[],
  over: Partial<Tools> = {},
  before = '',
) {
  const settingsFile = join(temporaryFolder(), '.env')
  if (before !== '') writeFileSync(settingsFile, before, { mode: 0o644 })
  const platforms = async () => createPlatforms(environment)
  const input = lines.map((line) => `${line}\n`).join('')
  const told = await operatorAt({ input, tools: { platforms, settingsFile, ...over } }).types('setup')
  const kept = existsSync(settingsFile) ? readFileSync(settingsFile, 'utf8') : null
  return { ...told, kept, mode: kept === null ? null : statSync(settingsFile).mode & 0o777 }
}

async function openTelegram() {
  const telegram = await startTelegram()
  onTestFinished(() => telegram.stop())
  return { ...telegram, environment: { TELEGRAM_API_ROOT: telegram.root } }
}

async function openZalo() {
  const zalo = await startZalo({ secondMs: 5 })
  onTestFinished(() => zalo.stop())
  return { ...zalo, environment: { ZALO_API_ROOT: zalo.root } }
}

describe('setting up', () => {
  it('Telegram: tries the token, keeps it, says what is left to do, finds who writes and sends a message', async () => {
    const telegram = await openTelegram()
    const lan = createTelegramPerson(telegram)
    lan.say('chào')
    const { code, printed, kept, mode } = await setUp(telegram.environment, ['telegram', telegram.token, '?'])
    expect({ code, kept, mode }).toEqual({ code: 0, kept: `TELEGRAM_TOKEN=${telegram.token}\n`, mode: 0o600 })
    for (const said of [
      'Điều phối',
      '/setprivacy',
      '/setjoingroups',
      'https://t.me/dieuphoi_bot',
      `to ${lan.id}`,
    ])
      expect(printed).toContain(said)
    expect(printed).not.toContain('a-token-of-the-tests')
    expect(telegram.calls('sendMessage')).toMatchObject([{ payload: { chat_id: String(lan.id) } }])
  })

  it('Zalo: asks for the name, and for messages to be brought where there is a public address', async () => {
    const zalo = await openZalo()
    const lan = createZaloPerson(zalo)
    lan.says('chào')
    const typed = ['2', zalo.token, 'Bot Điều phối', 'y', lan.id]
    const publicUrl = 'https://dieuphoi.example'
    const { code, printed, kept } = await setUp(zalo.environment, typed, { publicUrl })
    expect({ code, kept }).toEqual({
      code: 0,
      kept: [
        `ZALO_TOKEN=${zalo.token}`,
        'ZALO_BOT_NAME="Bot Điều phối"',
        'ZALO_WEBHOOK=https://dieuphoi.example/hooks/zalo',
        '',
      ].join('\n'),
    })
    for (const said of ['50 users', 'sharing link', 'sets them itself']) expect(printed).toContain(said)
    expect(printed).not.toContain('a-secret-of-the-tests')
    expect(lan.hears()).toHaveLength(1)
  })

  it('Discord: says at which address the bot is added, and writes to a channel', async () => {
    const { root, said } = await startDiscord()
    const { code, printed } = await setUp({ DISCORD_API_ROOT: root }, ['3', DISCORD_TOKEN, CHANNEL])
    expect(code).toBe(0)
    expect(printed).toContain('scope=bot+applications.commands')
    expect(said).toMatchObject([{ channel: CHANNEL }])
  })

  it('asks again for a token that is none, or is wrong; keeps nothing where no right one comes', async () => {
    const { environment } = await openTelegram()
    const { code, printed, kept } = await setUp(environment, ['9', '1', 'no token', '4242:another'])
    expect({ code, kept }).toEqual({ code: 1, kept: null })
    expect(printed).toContain('TELEGRAM_TOKEN must be')
    expect(printed).toContain('wrong token')
    expect(printed).not.toMatch(/no token\b(?!s)|another/u)
  })

  it('tells a blocked network from a wrong token, and keeps an untried one only when told to', async () => {
    const root = await listenFor((_, response) => void response.writeHead(403).end('<html>blocked</html>'))
    const typed = ['1', '4242:a-token']
    const refused = await setUp({ TELEGRAM_API_ROOT: root }, [...typed, 'n'])
    expect(refused).toMatchObject({ code: 1, kept: null })
    expect(refused.printed).toContain('blocked by the network')
    const told = await setUp({ TELEGRAM_API_ROOT: root }, [...typed, 'y'])
    expect(told).toMatchObject({ code: 0, kept: 'TELEGRAM_TOKEN=4242:a-token\n' })
    expect(told.printed).not.toMatch(/none|test message/u)
  })

  it('takes no message away from a running bot, and says what goes before the file', async () => {
    const telegram = await openTelegram()
    createTelegramPerson(telegram).say('chào')
    const over = { isRunning: async () => true, isSetAbove: (name: string) => name === 'TELEGRAM_TOKEN' }
    const { printed } = await setUp(telegram.environment, ['1', telegram.token, '?'], over)
    expect(telegram.calls('getUpdates')).toHaveLength(0)
    expect(printed).toContain('TELEGRAM_TOKEN is also set outside')
  })

  it.each([
    ['', 'TELEGRAM_TOKEN=NEW\n'],
    ['# mine\nPORT=80\n', '# mine\nPORT=80\nTELEGRAM_TOKEN=NEW\n'],
    ['PORT=80', 'PORT=80\nTELEGRAM_TOKEN=NEW\n'],
    ['TELEGRAM_TOKEN=1:old\r\nPORT=80\r\n', 'TELEGRAM_TOKEN=NEW\r\nPORT=80\r\n'],
    [
      ' export TELEGRAM_TOKEN = "1:old" # it\nA=1\nTELEGRAM_TOKEN=2\n',
      'TELEGRAM_TOKEN=NEW\nA=1\nTELEGRAM_TOKEN=NEW\n',
    ],
    [
      '#TELEGRAM_TOKEN=1:old\nOLD_TELEGRAM_TOKEN=2\n',
      '#TELEGRAM_TOKEN=1:old\nOLD_TELEGRAM_TOKEN=2\nTELEGRAM_TOKEN=NEW\n',
    ],
  ])('leaves what else stands in the file: %j', async (before, after) => {
    const telegram = await openTelegram()
    const { kept, mode } = await setUp(telegram.environment, ['1', telegram.token], {}, before)
    expect({ kept, mode }).toEqual({ kept: after.replaceAll('NEW', telegram.token), mode: 0o600 })
  })

  it('does not write into a file that would then be read otherwise', async () => {
    const telegram = await openTelegram()
    const before = 'NOTE="two\nTELEGRAM_TOKEN=1:lines\n"\n'
    const { code, kept, printed } = await setUp(telegram.environment, ['1', telegram.token], {}, before)
    expect({ code, kept }).toEqual({ code: 2, kept: before })
    expect(printed).toContain('hard to read')
  })
})

it('what is secret is not shown at a terminal, and is forgotten', async () => {
  const shown: string[] = []
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} })
  const output = new PassThrough().on('data', (text: Buffer) => void shown.push(text.toString()))
  const { ask, close } = createAsking(input, output)
  const name = ask('Name?')
  input.write('lan\r')
  expect(await name).toBe('lan')
  const token = ask('Token?', { secret: true })
  input.write('4242:sec\u007Fcret\r')
  expect(await token).toBe('4242:secret')
  const next = ask('Next?')
  input.write('\u001B[A\r')
  expect(await next).toBe('')
  close()
  expect(shown.join('')).toContain('lan')
  expect(shown.join('')).toContain('Token?')
  expect(shown.join('')).not.toMatch(/4242|sec|cret/u)
})

it('lines that are piped in are answers, until there are none', async () => {
  const { ask } = createAsking(Readable.from(['một\nhai']), new PassThrough().resume())
  expect([await ask('1'), await ask('2'), await ask('3')]).toEqual(['một', 'hai', null])
})
