import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { Hono } from 'hono'
import type { Env } from '../../src/http/env.ts'
import { createServer, type HttpServer } from '../../src/http/server.ts'
import type { ServerSettings } from '../../src/http/settings.ts'

/** Settings of a server on a free port, whose words are their keys and whose log is the list `faults`. */
export function serverSettings(over: Partial<ServerSettings> = {}) {
  const faults: unknown[] = []
  const settings: ServerSettings = {
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    trustedProxy: [],
    words: { say: ({ key, args }) => [key, ...Object.values(args)].join(' ') },
    log: { error: (fault: unknown) => void faults.push(fault) },
    ...over,
  }
  return { settings, faults }
}

/** A running server with a few routes that show what a route is given. */
export async function startServer(over: Partial<ServerSettings> = {}) {
  const { settings, faults } = serverSettings(over)
  const server: HttpServer = createServer(settings)
  const routes = new Hono<Env>()
  routes.get('/who', (context) => context.text(context.get('address')))
  routes.post('/echo', async (context) => context.text(await context.req.text()))
  routes.get('/broken', () => {
    throw new Error('broken on purpose')
  })
  server.mount('/', routes)
  await server.start()
  return { server, faults, port: server.port() }
}

export interface Got {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** A request with any headers at all, `Host` and `Origin` included, which `fetch` does not let one write. */
export async function send(
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> {
  const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false })
  sent.end(body)
  const [response] = await once(sent, 'response')
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += chunk
  return { status: response.statusCode, headers: response.headers, body: text }
}
