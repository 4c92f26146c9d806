import { existsSync } from 'node:fs'
import pino from 'pino'
import { expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import history from '../../src/demo/history.json' with { type: 'json' }
import { startDemo } from '../../src/demo.ts'
import { languages } from '../support/bot.ts'

const log = pino({ level: 'silent' })
const foundationsWith = (settings: Record<string, string>) => ({
  config: readConfig({ PORT: '0', DATA_DIR: '/nowhere', ...settings }),
  languages,
  log,
  patiently: <T>(_: string, work: Promise<T>) => work,
})

it('shows a house with people and history, marked as made up, to this machine alone', async () => {
  const demo = await startDemo(foundationsWith({}))
  expect(demo.tickets.map(({ role }) => role)).toEqual([
    'staff',
    'reporter',
    'reporter',
    'lead',
    'executive',
    'coordinator',
    'admin',
  ])
  const page = await fetch(demo.address)
  expect(await page.text()).toContain('BẢN DÙNG THỬ')
  const passedOn = await fetch(demo.address, { headers: { 'x-forwarded-for': '10.0.0.1' } })
  expect(passedOn.status).toBe(403)
  await demo.stop()
})

it.each([
  ['DATABASE_URL', 'postgres://postgres@127.0.0.1:5432/postgres'],
  ['PUBLIC_URL', 'https://dieuphoi.example'],
  ['TRUSTED_PROXY', '10.0.0.1'],
  ['TELEGRAM_TOKEN', '123456:ABC-def'],
  ['ZALO_TOKEN', '123456:abc'],
  ['DISCORD_TOKEN', 'a.b.c'],
])('refuses %s', async (setting, value) => {
  const started = startDemo(foundationsWith({ [setting]: value }))
  await expect(started).rejects.toMatchObject({ key: 'demo-refuses', details: { setting } })
  expect(existsSync('/nowhere')).toBe(false)
  expect(history.length).toBeGreaterThan(10)
})
