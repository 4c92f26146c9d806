import { afterEach, expect, test } from 'vitest'
import type { ServerSettings } from '../../src/http/settings.ts'
import { send, startServer } from '../support/http.ts'

const running: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
})

async function start(over: Partial<ServerSettings> = {}) {
  const started = await startServer(over)
  running.push(started.server)
  const get = (path: string, headers: Record<string, string> = {}) => send(started.port, path, { headers })
  const post = (headers: Record<string, string>, body = 'xin chào') =>
    send(started.port, '/echo', { method: 'POST', headers, body })
  return { ...started, get, post, own: `http://127.0.0.1:${started.port}` }
}

const OPEN = { publicUrl: 'https://dieuphoi.example.vn' }

test.each([
  '127.0.0.1',
  '127.0.0.1:9000',
  'localhost:8080',
  '[::1]:8080',
  'dieuphoi.example.vn',
  'DIEUPHOI.example.vn:443',
])('answers to its own name %s', async (host) => {
  const { get } = await start(OPEN)
  expect((await get('/who', { host })).status).toBe(200)
})

test.each(['evil.example', '127.0.0.1.evil.example', 'dieuphoi.example.vn:8443', '10.0.0.5', '0.0.0.0:8080'])(
  'refuses the name %j with a sentence',
  async (host) => {
    const { get } = await start(OPEN)
    const got = await get('/who', { host })
    expect([got.status, got.body.split(' ')[0]]).toEqual([421, 'http-host-refused'])
  },
)

test.each(['localhost@evil.example', ' ', 'a b', '127.0.0.1/x'])(
  'refuses %j, which is no name',
  async (host) => {
    const { get } = await start()
    expect((await get('/who', { host })).status).toBeGreaterThanOrEqual(400)
  },
)

test('takes a write from its own page only', async () => {
  const { post, own } = await start()
  expect(await post({ origin: own })).toMatchObject({ status: 200, body: 'xin chào' })
  expect((await post({ origin: own, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  const strangers: Record<string, string>[] = [
    {},
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { origin: own.replace('http:', 'https:') },
    { origin: 'https://evil.example' },
    { origin: own, 'sec-fetch-site': 'cross-site' },
    { origin: own, 'sec-fetch-site': 'same-site' },
    { referer: 'https://evil.example/page' },
  ]
  for (const headers of strangers) {
    expect(await post(headers), JSON.stringify(headers)).toMatchObject({
      status: 403,
      body: '{"refused":"origin"}',
    })
  }
})

test('takes a write from the public page, also through a proxy that renames the host', async () => {
  const { post } = await start(OPEN)
  const origin = 'https://dieuphoi.example.vn'
  expect((await post({ host: 'dieuphoi.example.vn', origin })).status).toBe(200)
  expect((await post({ host: 'localhost:8080', origin })).status).toBe(200)
  expect(
    (await post({ host: 'dieuphoi.example.vn', origin: 'http://dieuphoi.example.vn.evil.example' })).status,
  ).toBe(403)
})

test('refuses more than 64 kB, announced or not', async () => {
  const { post, own } = await start()
  const much = 'x'.repeat(65 * 1024)
  expect((await post({ origin: own }, much)).status).toBe(413)
  expect((await post({ origin: own, 'transfer-encoding': 'chunked' }, much)).status).toBe(413)
})

test('slows down one address and not the next', async () => {
  const { get } = await start({ trustedProxy: ['127.0.0.1'], now: () => 0 })
  const from = (address: string) => get('/who', { 'x-forwarded-for': address })
  const first = await Promise.all(Array.from({ length: 401 }, () => from('192.0.2.1')))
  expect(first.filter((got) => got.status === 200)).toHaveLength(400)
  expect(await from('192.0.2.1')).toMatchObject({ status: 429, headers: { 'retry-after': '1' } })
  expect((await from('192.0.2.2')).status).toBe(200)
})

test('believes X-Forwarded-For from a trusted proxy and from nobody else', async () => {
  const plain = await start()
  expect((await plain.get('/who', { 'x-forwarded-for': '192.0.2.1' })).body).toBe('127.0.0.1')
  const proxied = await start({ trustedProxy: ['127.0.0.0/8', '10.0.0.0/8'] })
  expect((await proxied.get('/who', { 'x-forwarded-for': '203.0.113.9, 192.0.2.1, 10.1.2.3' })).body).toBe(
    '192.0.2.1',
  )
})

test('lets a page load nothing from elsewhere, run nothing inline and sit in no frame', async () => {
  const { get } = await start()
  const { headers } = await get('/who')
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
      "form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  )
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['strict-transport-security']).toBeUndefined()
  const open = await start(OPEN)
  expect((await open.get('/who')).headers['strict-transport-security']).toBe('max-age=31536000')
})

test('a fault of ours is logged with the reference that is given', async () => {
  const { get, faults } = await start()
  const got = await get('/broken')
  const { refused, reference } = JSON.parse(got.body)
  expect([got.status, refused]).toEqual([500, 'fault'])
  expect(faults).toMatchObject([{ reference, path: '/broken', err: { message: 'broken on purpose' } }])
  expect(got.body).not.toContain('on purpose')
})

test('an unknown path gets a sentence, and the security headers', async () => {
  const { get } = await start()
  expect(await get('/nowhere')).toMatchObject({
    status: 404,
    body: 'http-path-unknown',
    headers: { 'x-content-type-options': 'nosniff' },
  })
})
