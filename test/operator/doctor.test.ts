import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { databaseOf } from '../../src/database/data-folder.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import { openStore } from '../../src/database/store.ts'
import type { Tools } from '../../src/operator/command.ts'
import { lookAtCeilings } from '../../src/operator/doctor/look-at-platforms.ts'
import { lookAtNode } from '../../src/operator/doctor/look-at-program.ts'
import { createPlatforms } from '../../src/platform-checks.ts'
import { UserError } from '../../src/user-error.ts'
import { temporaryFolder } from '../support/folder.ts'
import { layDatabase } from '../support/laid-folder.ts'
import { openOffice } from '../support/office.ts'
import { operatorAt } from '../support/operator.ts'
import { houseOf } from '../support/operator-house.ts'
import { listenFor, nowhere } from '../support/platform-stub.ts'
import { startTelegram } from '../support/telegram/server.ts'
import { startZalo } from '../support/zalo/server.ts'

/** What the doctor says of a folder and these settings. */
async function examine(
  environment: Record<string, string> = {},
  { house, ...over }: Partial<Tools> & { house?: ReturnType<typeof houseOf> } = {},
) {
  const dataDir = over.dataDir ?? temporaryFolder()
  const platforms = async () => createPlatforms(environment)
  const tools = { dataDir, platforms, ...over }
  return { ...(await operatorAt({ tools, ...(house && { house }) }).types('doctor')), dataDir }
}

it('finds nothing wrong with a fresh folder, and makes nothing in it', async () => {
  const { code, printed, dataDir } = await examine()
  expect(code).toBe(0)
  expect(printed).toMatch(/^OK {4}Node v24/u)
  for (const said of [
    'There is no database yet',
    'PUBLIC_URL is not set',
    'npm run setup',
    'No faults, 0 warnings.',
  ])
    expect(printed).toContain(said)
  expect(readdirSync(dataDir)).toEqual([])
})

it('asks the bot that runs for its database', async () => {
  const office = await openOffice()
  onTestFinished(() => office.close())
  const { code, printed } = await examine({}, { house: houseOf(office), isRunning: async () => true })
  expect(code).toBe(0)
  expect(printed).toContain('OK    The database in the data folder answers and is of this version.')
})

it('reads a database that no bot has open, without bringing it forward', async () => {
  const dataDir = temporaryFolder()
  const at = { dataDir, databaseUrl: null }
  await layDatabase(dataDir, { migrations: [] })
  for (let times = 0; times < 2; times++) {
    const { printed } = await examine({}, { dataDir, openStore: () => openStore(at) })
    expect(printed).toMatch(/WARN {2}The database in the data folder is \d+ steps behind/u)
  }
  rmSync(databaseOf(dataDir), { recursive: true })
  await layDatabase(dataDir, { migrations: await readMigrations() })
  const later = await examine({}, { dataDir, openStore: () => openStore(at) })
  expect(later.printed).toContain('answers and is of this version')
})

it.each([
  [new UserError('restore-bot-running'), 0, 'WARN  The database is held by another process'],
  [
    new UserError('database-unreachable', { reason: 'ECONNREFUSED' }),
    1,
    'FAULT The database cannot be reached (ECONNREFUSED)',
  ],
])('says what keeps it from the database: %s', async (error, code, said) => {
  const examined = await examine({}, { usesServer: true, openStore: () => Promise.reject(error) })
  expect(examined.code).toBe(code)
  expect(examined.printed).toContain(said)
})

it.skipIf(process.getuid?.() === 0)('says that the data folder cannot be written', async () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o500)
  const { code, printed } = await examine({}, { dataDir: join(folder, 'data') })
  expect(code).toBe(1)
  expect(printed).toContain('cannot be written')
})

it('opens the public address from here', async () => {
  const answers = async (status: number, text: string) => {
    const publicUrl = await listenFor((_, response) => void response.writeHead(status).end(text))
    return (await examine({}, { publicUrl })).printed
  }
  expect(await answers(200, 'ok')).toContain('and the bot serves there')
  expect(await answers(503, 'database, zalo')).toContain('is not ready there: database, zalo')
  expect(await answers(200, '<html>')).toContain('answered by another program (HTTP 200)')
  const closed = await examine({}, { publicUrl: await nowhere() })
  expect(closed.printed).toContain('WARN  http://127.0.0.1')
  expect(closed.printed).toContain('nothing takes connections there')
  const open = await examine({}, { publicUrl: 'http://no-such-host.invalid' })
  expect(open.printed).toMatch(/is not encrypted[\s\S]*there is no such name/u)
})

it('tells a wrong token from a blocked network, of each channel, and ends with 1', async () => {
  const telegram = await startTelegram()
  onTestFinished(() => telegram.stop())
  const { code, printed } = await examine({
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_TOKEN: '4242:another',
    ZALO_API_ROOT: await nowhere(),
    ZALO_TOKEN: '1:secret-of-zalo',
    DISCORD_API_ROOT: await listenFor((_, response) => void response.writeHead(502).end('<html>')),
    DISCORD_TOKEN: 'a.b.secret-of-discord',
  })
  expect(code).toBe(1)
  expect(printed).toContain('FAULT Telegram: wrong token.')
  expect(printed).toContain(
    'FAULT Zalo: blocked by the network; whether the token is right is not known. The connection was refused',
  )
  expect(printed).toContain(
    'FAULT Discord: blocked by the network; whether the token is right is not known. The answer is not the platform',
  )
  expect(printed).toContain('3 faults')
  expect(printed).not.toMatch(/another\b(?! process| program)|secret-of/u)
})

it('warns before roll-out that Zalo takes fewer than the register has', async () => {
  const zalo = await startZalo()
  onTestFinished(() => zalo.stop())
  const given = { ZALO_API_ROOT: zalo.root, ZALO_TOKEN: zalo.token, ZALO_BOT_NAME: 'Bot Điều phối' }
  const { code, printed } = await examine(given)
  expect(code).toBe(0)
  expect(printed).toContain('OK    Zalo: the token is right, the bot is Bot Điều phối.')
  expect(printed).toMatch(
    /WARN {2}Zalo: the plan takes 50 users, 3 groups, 3,000 messages a month; the register has \d+ agencies/u,
  )
  expect(printed).toMatch(/WARN {2}Zalo: the bot fetches messages/u)
})

it.each([
  [700, 'warn', 4],
  [51, 'warn', 58],
  [40, 'ok', 75],
])('%s agencies on Zalo: %s', (agencies, level, each) => {
  const ceilings = { users: 50, groups: 3, messagesAMonth: 3000 }
  expect(lookAtCeilings('Zalo', ceilings, agencies)).toMatchObject({ level, details: { each } })
})

it('wants the Node that the house is written for', () => {
  expect(lookAtNode('v20.20.2')).toMatchObject({ level: 'fault' })
  expect(lookAtNode('v25.0.0')).toMatchObject({ level: 'ok' })
})
