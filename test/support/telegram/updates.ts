import { ApiError, badRequest } from './error.ts'
import type { State, Update } from './state.ts'

const KINDS = ['message', 'edited_message', 'callback_query', 'my_chat_member']

/** The queue of updates: fetched by long polling, or brought to a webhook and brought again until it is taken. */
export function createUpdates(state: State, { retryMs = 20 } = {}) {
  let allowed: readonly string[] = KINDS
  let poll: { end(error: Error | null): void } | null = null
  let bringing = 0
  const waiting: Update[] = []
  const brought: { update: number; status: number }[] = []
  let stopped = false

  async function bring(update: Update): Promise<void> {
    const { url, secret_token } = state.webhook
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret_token },
      body: JSON.stringify(update),
    }).catch(() => null)
    await response?.arrayBuffer().catch(() => null)
    brought.push({ update: update.update_id, status: response?.status ?? 0 })
    if (response?.ok || stopped) return
    await new Promise((resolve) => setTimeout(resolve, retryMs))
    if (!stopped && state.webhook.url) await bring(update)
  }

  function pump(): void {
    while (bringing < state.webhook.max_connections && waiting.length > 0) {
      const update = waiting.shift()
      if (!update) return
      bringing++
      void bring(update).finally(() => {
        bringing--
        pump()
      })
    }
  }

  return {
    brought,
    /** Resolves when a webhook has taken all that there is. */
    async taken(): Promise<void> {
      while (bringing > 0 || waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, 2))
    },

    add(kind: string, content: unknown, times = 1): number {
      if (!allowed.includes(kind)) return 0
      const update = { update_id: state.next('update'), [kind]: content }
      for (let time = 0; time < times; time++)
        if (state.webhook.url) waiting.push(update)
        else state.updates.push(update)
      pump()
      poll?.end(null)
      return update.update_id
    },

    /** As it comes, whatever it is. */
    addRaw(update: Record<string, unknown>): number {
      const numbered = { update_id: state.next('update'), ...update }
      if (state.webhook.url) waiting.push(numbered)
      else state.updates.push(numbered)
      pump()
      poll?.end(null)
      return numbered.update_id
    },

    async fetch(payload: Record<string, unknown>, gone: AbortSignal): Promise<Update[]> {
      if (state.webhook.url)
        throw new ApiError(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      if (Array.isArray(payload.allowed_updates) && payload.allowed_updates.length > 0)
        allowed = payload.allowed_updates
      const limit = Number(payload.limit ?? 100)
      if (limit < 1 || limit > 100) throw badRequest('limit is out of range')
      poll?.end(
        new ApiError(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      )
      const offset = Number(payload.offset ?? 0)
      while (state.updates[0] && state.updates[0].update_id < offset) state.updates.shift()
      if (state.updates.length === 0 && Number(payload.timeout ?? 0) > 0) {
        const { promise, resolve, reject } = Promise.withResolvers<void>()
        const timer = setTimeout(resolve, Number(payload.timeout) * 1000)
        const mine = { end: (error: Error | null) => (error ? reject(error) : resolve()) }
        poll = mine
        gone.addEventListener('abort', () => resolve())
        await promise.finally(() => {
          clearTimeout(timer)
          if (poll === mine) poll = null
        })
      }
      return gone.aborted ? [] : state.updates.slice(0, limit)
    },

    set(payload: Record<string, unknown>): true {
      const url = String(payload.url ?? '')
      const secret = String(payload.secret_token ?? '')
      if (url && !/^https:|^http:\/\/127\.0\.0\.1/.test(url))
        throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
      if (secret && !/^[A-Za-z0-9_-]{1,256}$/.test(secret))
        throw badRequest('secret token contains unallowed characters')
      if (Array.isArray(payload.allowed_updates)) allowed = payload.allowed_updates
      state.webhook = { url, secret_token: secret, max_connections: Number(payload.max_connections ?? 40) }
      if (url) {
        poll?.end(new ApiError(409, 'Conflict: terminated by setWebhook request'))
        waiting.push(...state.updates.splice(0))
        pump()
      } else state.updates.push(...waiting.splice(0))
      return true
    },

    stop(): void {
      stopped = true
      waiting.length = 0
      poll?.end(null)
    },
  }
}
