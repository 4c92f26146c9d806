import { setTimeout as sleep } from 'node:timers/promises'
import { ApiError, badRequest } from './error.ts'
import type { Limits } from './limits.ts'
import type { BotState, World } from './state.ts'

const PRIVATE_HOST = /^(?:localhost|127\.|10\.|192\.168\.|\[)/iu
const LOOPBACK = /^http:\/\/127\.0\.0\.1[:/]/u

/** The webhook of a bot: its address is tried when set and saved whatever comes of it; updates are brought until taken. */
export function createWebhook(bot: BotState, world: World, limits: Limits) {
  const brought: { message: string; attempt: number; status: number; outcome: string }[] = []
  const running = new Set<Promise<void>>()
  let stopped = false

  async function call(url: string, method: 'POST' | 'GET', body: unknown) {
    try {
      const response = await fetch(url, {
        method,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Java/17.0.9',
          'x-bot-api-secret-token': bot.webhook.secret,
        },
        signal: AbortSignal.timeout(world.patienceMs),
        ...(method === 'POST' && { body: JSON.stringify(body) }),
      })
      await response.arrayBuffer()
      return { status: response.status, outcome: outcomeOf(response.status) }
    } catch (error) {
      const timeout = error instanceof Error && error.name === 'TimeoutError'
      return { status: 0, outcome: timeout ? 'webhook.err.timeout' : 'webhook.err.conn' }
    }
  }

  async function bringUntilTaken(update: unknown): Promise<void> {
    for (let attempt = 1; attempt <= 1 + world.redeliveries && !stopped; attempt++) {
      const { url } = bot.webhook
      if (!url) return
      const { status, outcome } = await call(url, 'POST', { ok: true, result: update })
      brought.push({ message: messageOf(update), attempt, status, outcome })
      if (outcome === 'webhook.ok') return
      await sleep(world.retryMs)
    }
  }

  async function probe() {
    const { url } = bot.webhook
    const way = world.switches.webhookProbe
    const began = performance.now()
    const body = { ok: true, result: { event_name: 'webhook.verify' } }
    const { status, outcome } = await call(url, way === 'get' ? 'GET' : 'POST', body)
    const latency_ms = Math.round(performance.now() - began)
    return {
      ok: outcome === 'webhook.ok',
      url,
      outcome,
      hint: outcome,
      ...(status > 0 && { status_code: status, latency_ms }),
    }
  }

  function checkUrl(url: string): void {
    if (!URL.canParse(url)) throw badRequest('url is required')
    if (!world.strict && LOOPBACK.test(url)) return
    const { protocol, hostname } = new URL(url)
    if (protocol !== 'https:') throw badRequest('url must begin with https')
    if (PRIVATE_HOST.test(hostname)) throw badRequest('url must be public')
  }

  return {
    brought,
    bring(update: unknown): void {
      const done = bringUntilTaken(update).finally(() => running.delete(done))
      running.add(done)
    },
    /** Resolves when all that there is was taken, or given up. */
    async taken(): Promise<void> {
      while (running.size > 0) await Promise.all(running)
    },
    methods: {
      async setWebhook({ url, secret_token: secret }: Record<string, unknown>) {
        if (typeof url !== 'string') throw badRequest('url is required')
        checkUrl(url)
        if (typeof secret !== 'string' || secret.length < 8 || secret.length > 256)
          throw badRequest('secret_token must have 8 to 256 characters')
        bot.webhook = { url, secret, updated_at: world.now() }
        return { url, updated_at: bot.webhook.updated_at, verification: await probe() }
      },
      getWebhookInfo() {
        const { url, updated_at } = bot.webhook
        if (!url && world.switches.webhookInfo404) throw new ApiError(404, 'Not Found')
        return { url, updated_at }
      },
      deleteWebhook() {
        bot.dropWebhook(world.now())
        return { url: '', updated_at: bot.webhook.updated_at }
      },
      async testWebhook() {
        limits.testWebhook()
        if (!bot.webhook.url) throw badRequest('no webhook is set')
        return probe()
      },
    },
    stop(): void {
      stopped = true
    },
  }
}

export type Webhook = ReturnType<typeof createWebhook>

function outcomeOf(status: number): string {
  if (status >= 200 && status < 300) return 'webhook.ok'
  if (status === 403 || status === 404) return `webhook.http.${status}`
  return status >= 500 ? 'webhook.http.5xx' : 'webhook.http.other'
}

function messageOf(update: unknown): string {
  const found = /"message_id":"(\w+)"/u.exec(JSON.stringify(update) ?? '')
  return found?.[1] ?? ''
}
