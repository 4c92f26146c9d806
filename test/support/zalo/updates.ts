import { badRequest, timedOut } from './error.ts'
import type { Limits } from './limits.ts'
import type { BotState, Update, World } from './state.ts'
import type { Webhook } from './webhook.ts'

const OFFLINE_AFTER_MS = 5000

/** The queue of updates. Each is given out once and is then gone, or brought to the webhook. */
export function createUpdates(bot: BotState, world: World, webhook: Webhook, limits: Limits) {
  const waiting: ((update: Update | null) => void)[] = []
  let lastAsked = Number.NEGATIVE_INFINITY
  const raw: unknown[] = []

  function add(update: Update): void {
    limits.received()
    for (let time = 0; time < world.times; time++) {
      if (bot.webhook.url) webhook.bring(update)
      else if (waiting.length > 0) waiting.shift()?.(update)
      else if (world.switches.whileOffline === 'lost' && world.now() - lastAsked > OFFLINE_AFTER_MS)
        bot.lost.push(update)
      else bot.queue.push(update)
    }
  }

  async function next(ms: number, gone: AbortSignal): Promise<Update | null> {
    const { promise, resolve } = Promise.withResolvers<Update | null>()
    const timer = setTimeout(() => resolve(null), ms)
    const end = () => resolve(null)
    gone.addEventListener('abort', end)
    waiting.push(resolve)
    return promise.finally(() => {
      clearTimeout(timer)
      gone.removeEventListener('abort', end)
      const at = waiting.indexOf(resolve)
      if (at >= 0) waiting.splice(at, 1)
    })
  }

  return {
    add,
    /** How many calls are held. */
    waiting: () => waiting.length,
    /** As it comes, whatever it is. */
    addRaw(update: unknown): void {
      if (bot.webhook.url) webhook.bring(update)
      else raw.push(update)
      waiting.shift()?.(null)
    },
    /** Holds the call until there is one update, and takes it out; two that wait share what comes. */
    async fetch(payload: Record<string, unknown>, gone: AbortSignal): Promise<unknown> {
      const seconds = Number(payload.timeout ?? 30)
      if (!(seconds >= 0)) throw badRequest('timeout is not a number')
      if (bot.webhook.url) {
        if (world.switches.pollingWhileWebhook === 'error')
          throw badRequest('getUpdates does not work while a webhook is set')
        bot.dropWebhook(world.now())
      }
      lastAsked = world.now()
      const found =
        raw.shift() ?? bot.queue.shift() ?? (await next(seconds * world.secondMs, gone)) ?? raw.shift()
      lastAsked = world.now()
      if (found !== undefined) return world.switches.arrayResult ? [found] : found
      if (world.switches.emptyPoll === 'ok') return undefined
      throw timedOut()
    },
    stop(): void {
      for (const end of waiting.splice(0)) end(null)
    },
  }
}
