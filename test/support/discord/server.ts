import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readBody } from './body.ts'
import { ApiError, notFound, TooMany, unauthorized } from './error.ts'
import { fail, send } from './fail.ts'
import { createFaults } from './faults.ts'
import { createGateway } from './gateway.ts'
import { createInteractionRoutes } from './interactions.ts'
import { createLimits } from './limits.ts'
import { createRoutes, type Handler } from './routes.ts'
import { type Called, createState } from './state.ts'
import { createWriting } from './write.ts'

export const TOKEN = 'a.token.of-the-tests'

export interface Settings {
  token?: string
  /** Whether what is too much is refused, and whether headers tell of it. */
  limited?: boolean
  tellsLimits?: boolean
  privileged?: boolean
  heartbeatMs?: number
  now?: () => number
}

// Answering an interaction needs no other token than the one in its path.
const OPEN = /^\/(?:interactions|webhooks)\//

/** A server that speaks the platform's API and gateway on this machine, keeps its rules, errs as it does, and lists what it received. */
export async function startDiscord({
  token = TOKEN,
  limited = false,
  tellsLimits = true,
  privileged = false,
  heartbeatMs = 41_250,
  now = Date.now,
}: Settings = {}) {
  const state = createState(now)
  const faults = createFaults()
  const limits = limited ? createLimits(now) : null
  const writing = createWriting(state)
  const routes = [...createRoutes(state, writing), ...createInteractionRoutes(state, writing, now)]

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? ''
    const method = request.method ?? ''
    const { body, list, files } = await readBody(request)
    if (!url.startsWith('/api/v10/')) return send(response, 404, { message: '404: Not Found', code: 0 })
    const { pathname, searchParams: query } = new URL(url, 'http://local')
    const path = decodeURIComponent(pathname).slice('/api/v10'.length)
    const called: Called = {
      method,
      path,
      body: list ? { list } : body,
      files: files.map(({ filename }) => filename),
      at: now(),
      answered: '',
    }
    state.called.push(called)
    const fault = faults.of(method, path)
    try {
      if (fault && fault !== 'lost after') return fail(fault, response, called)
      if (!OPEN.test(path) && request.headers.authorization !== `Bot ${token}`) throw unauthorized()
      const counted = limits?.take(method, path)
      if (counted && tellsLimits)
        for (const [name, value] of Object.entries(counted.headers)) response.setHeader(name, value)
      if (counted && counted.waitSeconds > 0) throw new TooMany(counted.waitSeconds, counted.isGlobal)
      const result = run(`${method} ${path}`, { body, files }, { list, query })
      if (fault) return fail(fault, response, called)
      called.answered = result === undefined ? '204' : '200'
      if (result === undefined) response.writeHead(204).end()
      else send(response, 200, result)
    } catch (error) {
      if (error instanceof TooMany)
        return fail({ retryAfter: error.seconds, global: error.isGlobal }, response, called)
      if (!(error instanceof ApiError)) throw error
      fail(error, response, called)
    }
  }

  function run(
    call: string,
    sent: { body: Called['body']; files: { filename: string; size: number }[] },
    more: Parameters<Handler>[2],
  ): unknown {
    if (call === 'GET /gateway/bot')
      return {
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
      }
    for (const [pattern, handle] of routes) {
      const found = pattern.exec(call)
      if (found) return handle(found.slice(1), sent, more)
    }
    throw notFound()
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      response.destroy()
    })
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const gatewayUrl = () => `ws://${host}`
  const gateway = createGateway(server, state, gatewayUrl, { token, privileged, heartbeatMs })

  return {
    root: `http://${host}/api`,
    token,
    state,
    faults,
    gateway,
    now,
    calls: (call: RegExp) => state.called.filter(({ method, path }) => call.test(`${method} ${path}`)),
    async stop(): Promise<void> {
      const file = process.env.DISCORD_RECEIVED // for comparing it with what the platform documents
      if (file) appendFileSync(file, state.called.map((one) => `${JSON.stringify(one)}\n`).join(''))
      gateway.stop()
      server.close()
      server.closeAllConnections()
    },
  }
}

export type Discord = Awaited<ReturnType<typeof startDiscord>>
