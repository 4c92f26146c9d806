import { DateTime } from 'luxon'
import { expect, it } from 'vitest'
import { phrase } from '../../src/chat/phrase.ts'
import { readConfig } from '../../src/config.ts'
import { languages } from '../support/bot.ts'
import { operatorAt } from '../support/operator.ts'
import { shipped } from '../support/shipped.ts'
import { readPage } from './page.ts'

it('README shows what is seen at a first start', async () => {
  const words = languages.words('vi')
  const { host, port } = readConfig({})
  const plans = shipped.plans.map(({ id, year, content: { title, number, clauses } }) => {
    const about = { id, year, title, number, clauses: clauses.length }
    return { ...about, state: 'inForce' as const, wording: 'restated' as const }
  })
  const start = async () => ({ address: `http://${host}:${port}`, plans, claim, stop: async () => {} })
  const expiresAt = DateTime.fromISO('2026-03-03T08:00', { zone: 'Asia/Ho_Chi_Minh' })
  const claim = { code: 'K7R4-XTA9-3HQE', expiresAt }
  const say = (key: string, details = {}) => words.say(phrase(key, details))
  const { printed } = await operatorAt({ tools: { say, start } }).types('start')
  expect(readPage('README.md').blocks('text')).toContain(printed)
})
