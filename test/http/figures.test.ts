import { expect, it, onTestFinished } from 'vitest'
import { send, startServer } from '../support/http.ts'

const TOKEN = '0123456789abcdef'

async function start(token: string | null) {
  const render = async () => ({ type: 'text/plain; version=0.0.4', text: 'answers 1\n' })
  const { server, port } = await startServer({
    figures: { token, render },
    trustedProxy: ['127.0.0.1'],
    publicUrl: 'https://dieuphoi.example',
  })
  onTestFinished(() => server.stop())
  return async (headers: Record<string, string> = {}) => {
    const got = await send(port, '/metrics', { headers })
    return [got.status, got.body]
  }
}

it('gives the figures to a caller on this machine', async () => {
  const ask = await start(null)
  expect(await ask()).toEqual([200, 'answers 1\n'])
})

it.each([
  ['passed on by a proxy on this machine', { 'x-forwarded-for': '10.0.0.7' }],
  ['passed on without an address', { via: '1.1 proxy' }],
  ['led here under a foreign name', { host: 'evil.example' }],
])('refuses what was %s', async (_, headers) => {
  const ask = await start(null)
  expect(await ask(headers)).toEqual([403, ''])
})

it('asks everybody for the token where one is set', async () => {
  const ask = await start(TOKEN)
  expect(await ask()).toEqual([401, ''])
  expect(await ask({ authorization: `Bearer ${TOKEN}0` })).toEqual([401, ''])
  expect(await ask({ authorization: TOKEN })).toEqual([401, ''])
  const passedOn = { host: '10.0.0.5', 'x-forwarded-for': '10.0.0.7' }
  expect(await ask({ authorization: `Bearer ${TOKEN}`, ...passedOn })).toEqual([200, 'answers 1\n'])
})
