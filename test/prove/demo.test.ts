import { existsSync } from 'node:fs'
import pino from 'pino'
import { expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import history from '../../src/demo/history.json' with { type: 'json' }
import { startDemo } from '../../src/demo.ts'
import { languages } from '../support/bot.ts'
import { startTelegram } from '../support/telegram/server.ts'

const log = pino({ level: 'silent' })
const foundationsWith = (settings: Record<string, string>) => ({
  config: readConfig({ PORT: '0', DATA_DIR: '/nowhere', ...settings }),
  languages,
  log,
  patiently: <T>(_: string, work: Promise<T>) => work,
})

it('shows a house with people and history, marked as made up, to this machine alone', async () => {
  const telegram = await startTelegram()
  const { root, token } = telegram
  const demo = await startDemo(foundationsWith({ TELEGRAM_API_ROOT: root, TELEGRAM_TOKEN: token }))
  expect(demo.tickets.map(({ role }) => role)).toEqual([
    'staff',
    'reporter',
    'reporter',
    'lead',
    'coordinator',
    'admin',
  ])
  const page = await fetch(demo.address)
  expect(await page.text()).toContain('BẢN DÙNG THỬ')
  const passedOn = await fetch(demo.address, { headers: { 'x-forwarded-for': '10.0.0.1' } })
  expect(passedOn.status).toBe(403)
  expect((await fetch(new URL('/healthz', demo.address))).status).toBe(200)
  await demo.stop()
  expect(telegram.state.called).toEqual([])
  await telegram.stop()
})

it.each([
  ['DATABASE_URL', 'postgres://postgres@127.0.0.1:5432/postgres'],
  ['PUBLIC_URL', 'https://dieuphoi.example'],
  ['TRUSTED_PROXY', '10.0.0.1'],
])('refuses %s', async (setting, value) => {
  const started = startDemo(foundationsWith({ [setting]: value }))
  await expect(started).rejects.toMatchObject({ key: 'demo-refuses', details: { setting } })
  expect(existsSync('/nowhere')).toBe(false)
  expect(history.length).toBeGreaterThan(10)
})
