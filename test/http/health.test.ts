import { expect, it, onTestFinished } from 'vitest'
import type { FindMissing } from '../../src/http/health.ts'
import { send, startServer } from '../support/http.ts'

async function start(missing: FindMissing) {
  let now = 0
  const { server, port } = await startServer({ missing, now: () => now })
  onTestFinished(() => server.stop())
  return {
    async health() {
      const { status, body } = await send(port, '/healthz', { headers: { host: '10.9.8.7' } })
      return [status, body]
    },
    pass: (ms: number) => {
      now += ms
    },
  }
}

it('names what is missing, and looks once a second', async () => {
  let looked = 0
  let missing = ['database', 'telegram']
  const { health, pass } = await start(async () => {
    looked++
    return missing
  })
  expect(await health()).toEqual([503, 'database, telegram'])
  missing = []
  pass(999)
  expect(await health()).toEqual([503, 'database, telegram'])
  expect(looked).toBe(1)
  pass(1)
  expect(await health()).toEqual([200, 'ok'])
})

it('says that the database is missing where looking fails or takes too long', async () => {
  const failing = await start(() => Promise.reject(new Error('connection lost')))
  expect(await failing.health()).toEqual([503, 'database'])
  const hanging = await start(() => new Promise(() => {}))
  expect(await hanging.health()).toEqual([503, 'database'])
})
