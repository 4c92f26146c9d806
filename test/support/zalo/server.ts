import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Bot, createBot } from './bot.ts'
import { createControl } from './control.ts'
import { ApiError, badRequest, unauthorized } from './error.ts'
import type { Fault } from './faults.ts'
import { readPayload } from './payload.ts'
import type { World } from './state.ts'
import { SWITCHES, type Switches } from './switches.ts'

export const TOKEN = '1873465520984411237:a-secret-of-the-tests'
export const BOT_NAME = 'Bot Việc Nhóm'

export interface Settings extends Partial<Omit<World, 'switches'>> {
  token?: string
  switches?: Partial<Switches>
  port?: number
}

/** A server that speaks the Zalo Bot Platform's protocol on this machine, keeps its rules, errs as it does, and lists what it received. */
export async function startZalo({ token = TOKEN, switches = {}, port = 0, ...over }: Settings = {}) {
  const world: World = {
    switches: { ...SWITCHES, ...switches },
    now: Date.now,
    secondMs: 1000,
    strict: false,
    redeliveries: 3,
    retryMs: 20,
    patienceMs: 5000,
    times: 1,
    quota: null,
    webhookTestsADay: 10,
    ...over,
  }
  const bots = new Map<string, Bot>()
  function addBot(of: string, name: string): Bot {
    const bot = createBot(world, of, name)
    bots.set(of, bot)
    return bot
  }
  const bot = addBot(token, BOT_NAME)
  const control = createControl(bot)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const payload = await readPayload(url, Buffer.concat(chunks), request.headers['content-type'] ?? '')
    if (url.pathname.startsWith('/_fake/')) {
      try {
        const told = control(url.pathname.slice('/_fake/'.length), payload ?? {})
        return send(response, told === null ? 404 : 200, told ?? 'unknown')
      } catch (error) {
        return send(response, 400, String(error))
      }
    }
    const path = url.pathname.replaceAll('%3A', ':') // as some clients write what stands in a token
    const [, of = '', method = ''] = /^\/bot([^/]+)\/([^/]+)$/u.exec(path) ?? []
    const called = bots.get(of)
    if (called) return answerBot(called, method, payload, response)
    if (of !== '' && world.switches.badTokenNonJson) return sendPage(response, 404)
    refuse(response, of === '' ? new ApiError(404, 'Not Found') : unauthorized())
  }

  async function answerBot(
    { state, faults, methods }: Bot,
    method: string,
    payload: Record<string, unknown> | null,
    response: ServerResponse,
  ): Promise<void> {
    const record = { method, payload: payload ?? {}, at: world.now(), answered: 'ok' }
    state.called.push(record)
    const fault = faults.of(method, record.payload)
    if (fault) record.answered = typeof fault === 'string' ? fault : String(fault.code)
    if (fault && fault !== 'lost after') return fail(response, fault)
    try {
      const run = methods.get(method)
      if (!run) throw new ApiError(world.switches.unknownMethod, 'method not found')
      if (!payload) throw badRequest('the body is no object')
      const gone = new AbortController()
      response.on('close', () => gone.abort())
      const result = await run(payload, gone.signal)
      if (fault) return fail(response, fault)
      send(response, 200, { ok: true, ...(result !== undefined && { result }) })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      record.answered = String(error.code)
      refuse(response, error)
    }
  }

  function refuse(response: ServerResponse, { code, message, camel }: ApiError, status?: number): void {
    const spelled = camel || world.switches.errorCodeCamel ? 'errorCode' : 'error_code'
    const usual = world.switches.httpStatus === '200' ? 200 : code
    send(response, status ?? usual, { ok: false, [spelled]: code, description: message })
  }

  function fail(response: ServerResponse, fault: Fault): void {
    if (fault === 'hangs') return
    if (fault === 'not json') sendPage(response, 502)
    else if (typeof fault === 'string') response.destroy()
    else refuse(response, new ApiError(fault.code, fault.description), fault.status)
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
  return {
    ...bot,
    root: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    addBot,
    async stop(): Promise<void> {
      for (const one of bots.values()) one.stop()
      server.close()
      server.closeAllConnections()
    },
  }
}

export type Zalo = Awaited<ReturnType<typeof startZalo>>

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function sendPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html' }).end('<html>nginx</html>')
}
