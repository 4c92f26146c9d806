import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { createFaults } from '../faults.ts'
import { ApiError } from './error.ts'
import type { Fault } from './faults.ts'
import { createLimits } from './limits.ts'
import { createMethods } from './methods.ts'
import { readMultipart } from './multipart.ts'
import { createState } from './state.ts'
import { createUpdates } from './updates.ts'

export const TOKEN = '4242:a-token-of-the-tests'

export interface Settings {
  token?: string
  /** Whether what is too much is refused. */
  limited?: boolean
  /** Whether a plain mention reaches a bot in privacy mode: documents disagree. */
  mentions?: boolean
  now?: () => number
  port?: number
  /** How long a message that was taken stays unanswered. */
  latencyMs?: number
}

/** A server that speaks the Bot API on this machine, keeps its limits, errs as it does, and lists what it received. */
export async function startTelegram({
  token = TOKEN,
  limited = false,
  mentions = false,
  now = Date.now,
  port = 0,
  latencyMs = 0,
}: Settings = {}) {
  const state = createState()
  const faults = createFaults<Fault>()
  const updates = createUpdates(state)
  const methods = {
    ...createMethods(state, limited ? createLimits(now) : null, now),
    setWebhook: updates.set,
    deleteWebhook: () => updates.set({ url: '' }),
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? []
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const payload = readPayload(Buffer.concat(chunks), request.headers['content-type'] ?? '')
    const called = { method, payload, at: now(), answered: 'ok' }
    state.called.push(called)
    const fault = given === token ? faults.of(method, payload) : null
    if (fault) called.answered = typeof fault === 'string' ? fault : String(fault.code)
    try {
      if (fault && fault !== 'lost after') return fail(fault, response)
      if (given !== token) throw new ApiError(401, 'Unauthorized')
      const gone = new AbortController()
      response.on('close', () => gone.abort())
      const run = (methods as Record<string, (payload: Record<string, unknown>) => unknown>)[method]
      if (method !== 'getUpdates' && !run) throw new ApiError(404, 'Not Found: method not found')
      const result = method === 'getUpdates' ? await updates.fetch(payload, gone.signal) : run?.(payload)
      if (fault) return fail(fault, response)
      if (latencyMs > 0 && method === 'sendMessage') await sleep(latencyMs)
      send(response, 200, { ok: true, result })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      called.answered = String(error.code)
      const { code, message, parameters } = error
      send(response, code, {
        ok: false,
        error_code: code,
        description: message,
        ...(parameters && { parameters }),
      })
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      response.destroy()
    })
  })
  server.keepAliveTimeout = 60_000
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`

  return {
    root,
    token,
    state,
    faults,
    updates,
    mentions,
    now,
    calls: (method: string) => state.called.filter((one) => one.method === method),
    async stop(): Promise<void> {
      updates.stop()
      const file = process.env.TELEGRAM_RECEIVED // for comparing it with what the platform documents
      if (file) appendFileSync(file, state.called.map((one) => `${JSON.stringify(one)}\n`).join(''))
      server.close()
      server.closeAllConnections()
    },
  }
}

export type Telegram = Awaited<ReturnType<typeof startTelegram>>

function readPayload(body: Buffer, type: string): Record<string, unknown> {
  if (body.length === 0) return {}
  return type.startsWith('multipart/') ? readMultipart(body, type) : JSON.parse(body.toString('utf8'))
}

function fail(fault: Fault, response: ServerResponse): void {
  if (fault === 'hangs') return
  if (fault === 'not json') {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>')
    return
  }
  if (typeof fault === 'string') {
    response.destroy()
    return
  }
  send(response, fault.code, { ok: false, error_code: fault.code, ...fault, code: undefined })
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
