import { once } from 'node:events'
import type { Server, ServerResponse } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { UserError } from '../user-error.ts'
import type { Env } from './env.ts'
import { figuresRoutes } from './figures.ts'
import { guard } from './guard.ts'
import { healthRoutes } from './health.ts'
import { nameHosts } from './hosts.ts'
import type { ServerSettings } from './settings.ts'

export interface HttpServer {
  /** Before `start`. */
  mount(path: string, routes: Hono<Env>): void
  /**
   * Before `start`. Under `/hooks/NAME`, for a platform that calls: no browser, so that who calls is not asked for a
   * page of ours, and must prove itself to the routes.
   */
  mountHook(name: string, routes: Hono<Env>): void
  /** Resolves with the address to open. Throws a UserError when the host or port cannot be had. */
  start(): Promise<string>
  /** The port that was taken; 0 before `start`. */
  port(): number
  /** Ends streams at once, lets running requests finish for a moment, then drops every connection. */
  stop(): Promise<void>
}

const HOOK_BYTES = 1024 * 1024
const limitHook = bodyLimit({ maxSize: HOOK_BYTES, onError: (context) => context.body(null, 413) })
const GRACE_MS = 2000

/** The one web server of a process; channels and pages mount their routes on it. Throws a UserError for settings it cannot serve. */
export function createServer(settings: ServerSettings): HttpServer {
  if (settings.publicUrl !== null && new URL(settings.publicUrl).pathname !== '/')
    throw new UserError('http-public-url-has-path', {
      url: settings.publicUrl,
      origin: new URL(settings.publicUrl).origin,
    })
  const stopping = new AbortController()
  const app = new Hono<Env>()
  const { missing = async () => [], figures, now = Date.now } = settings
  // Before the guard: a load balancer asks by address and often; figures have a guard of their own.
  app.route('/healthz', healthRoutes(missing, stopping.signal, now))
  if (figures) app.route('/metrics', figuresRoutes(figures, nameHosts(settings)))
  const hooks = new Hono<Env>().use(limitHook).onError((error, context) => {
    settings.log.error({ err: error }, 'a call of a platform failed')
    return context.body(null, 500)
  })
  app.all('/hooks/*', (context) => hooks.fetch(context.req.raw, context.env))
  guard(app, settings, stopping.signal)
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 10_000 },
  }) as Server // HTTP/2 is the other kind, and was not asked for
  const running = new Set<ServerResponse>()
  server.on('request', (_, response) => {
    running.add(response)
    response.once('close', () => running.delete(response))
  })

  return {
    mount: (path, routes) => void app.route(path, routes),
    mountHook: (name, routes) => void hooks.route(`/hooks/${name}`, routes),
    async start() {
      server.listen(settings.port, settings.host)
      await once(server, 'listening').catch((error) => Promise.reject(explain(error, settings)))
      return settings.publicUrl ?? localUrl(settings.host, portOf(server))
    },
    port: () => portOf(server),
    async stop() {
      if (!server.listening) return
      stopping.abort()
      const closed = once(server, 'close')
      server.close()
      const deadline = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await Promise.all([...running].map((response) => once(response, 'close')))
      server.closeAllConnections() // what is left has asked for nothing yet
      await closed
      clearTimeout(deadline)
    },
  }
}

function portOf(server: Server): number {
  const bound = server.address()
  return typeof bound === 'object' && bound ? bound.port : 0
}

function localUrl(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  return `http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`
}

function explain(error: NodeJS.ErrnoException, { host, port }: ServerSettings): Error {
  if (error.code === 'EADDRINUSE') return new UserError('http-port-busy', { host, port: String(port) })
  if (error.code === 'EACCES') return new UserError('http-port-refused', { port: String(port) })
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UserError('http-host-unknown', { host })
  return error
}
