import { once } from 'node:events'
import { Agent, createServer as createPlainServer, request } from 'node:http'
import { connect } from 'node:net'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { expect, test } from 'vitest'
import type { Env } from '../../src/http/env.ts'
import { createServer } from '../../src/http/server.ts'
import { UserError } from '../../src/user-error.ts'
import { send, serverSettings, startServer } from '../support/http.ts'

test('says where to go: the address it took, or the public one', async () => {
  const local = createServer(serverSettings().settings)
  expect(await local.start()).toBe(`http://127.0.0.1:${local.port()}`)
  const open = createServer(
    serverSettings({ publicUrl: 'https://dieuphoi.example.vn', host: '0.0.0.0' }).settings,
  )
  expect(await open.start()).toBe('https://dieuphoi.example.vn')
  await Promise.all([local.stop(), open.stop()])
})

test('a busy port is a sentence for the operator', async () => {
  const other = createPlainServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const server = createServer(serverSettings({ port }).settings)
  await expect(server.start()).rejects.toEqual(
    new UserError('http-port-busy', { host: '127.0.0.1', port: `${port}` }),
  )
  await server.stop()
  other.close()
})

test('an address of another machine is a sentence too', async () => {
  const server = createServer(serverSettings({ host: '192.0.2.1' }).settings)
  await expect(server.start()).rejects.toEqual(new UserError('http-host-unknown', { host: '192.0.2.1' }))
})

test.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/', '::1/129', '10.0.0.0/8/8'])(
  'a proxy written %s is named',
  (entry) => {
    expect(() => createServer(serverSettings({ trustedProxy: [entry] }).settings)).toThrow(
      expect.objectContaining({ key: 'http-proxy-unreadable', details: { entry } }),
    )
  },
)

test('a public address below another page is refused: pages name their files from the root', () => {
  const url = 'https://hanoi.gov.vn/dieuphoi'
  expect(() => createServer(serverSettings({ publicUrl: url }).settings)).toThrow(
    expect.objectContaining({
      key: 'http-public-url-has-path',
      details: { url, origin: 'https://hanoi.gov.vn' },
    }),
  )
})

test('health is told to whoever asks, by whatever name', async () => {
  const { server, port } = await startServer()
  expect(await send(port, '/healthz', { headers: { host: '10.9.8.7' } })).toMatchObject({
    status: 200,
    body: 'ok',
  })
  await server.stop()
})

test('stopping ends streams, idle and half-open connections, and lets a running request finish', async () => {
  const server = createServer(serverSettings().settings)
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const routes = new Hono<Env>()
  routes.get('/idle', (context) => context.text('idle'))
  routes.get('/slow', async (context) => {
    begun.resolve()
    await finish.promise
    return context.text('finished')
  })
  routes.get('/stream', (context) =>
    streamSSE(context, async (stream) => {
      await stream.writeSSE({ data: 'open' })
      await once(context.get('stopping'), 'abort')
    }),
  )
  server.mount('/', routes)
  await server.start()
  const port = server.port()

  const agent = new Agent({ keepAlive: true })
  const idle = request({ port, host: '127.0.0.1', path: '/idle', agent }).end()
  const [idleResponse] = await once(idle, 'response')
  idleResponse.resume()
  await once(idleResponse, 'end')
  const half = connect(port, '127.0.0.1')
  await once(half, 'connect')
  half.write('GET /idle HTTP/1.1\r\n')
  half.on('error', () => {})
  const halfClosed = once(half, 'close')
  const stream = await fetch(`http://127.0.0.1:${port}/stream`)
  const slow = send(port, '/slow')
  await begun.promise

  const stopped = server.stop()
  expect(await stream.text()).toBe('data: open\n\n')
  finish.resolve()
  expect((await slow).body).toBe('finished')
  await stopped
  await halfClosed
  await expect(send(port, '/idle')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  agent.destroy()
})
