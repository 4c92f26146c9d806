import { type Api, GrammyError } from 'grammy'
import { tryThrice } from '../../chat/try-thrice.ts'
import { POLL_SECONDS } from './api.ts'
import { describe } from './failure.ts'
import { UPDATES } from './receive.ts'

export interface Log {
  error(details: Record<string, unknown>, message: string): void
  warn(details: Record<string, unknown>, message: string): void
}

export interface PollingParts {
  api: Api
  handle(update: unknown): Promise<void>
  wait(ms: number): Promise<void>
  log: Log
}

// One answer that the platform does not take must not hold up everybody else's.
const PATIENCE_MS = 5000
const SHORTEST_MS = 300
const LONGEST_PAUSE_MS = 30_000

/**
 * Fetches updates until the signal comes. They are handled side by side, and confirmed only then, or after some seconds:
 * asking for what comes after them is what tells the platform that they have arrived.
 */
export async function poll({ api, handle, wait, log }: PollingParts, stopping: AbortSignal): Promise<void> {
  let offset = 0
  let failed = 0
  const handling = new Set<Promise<void>>()
  while (!stopping.aborted) {
    try {
      const request = { offset, limit: 100, timeout: POLL_SECONDS, allowed_updates: UPDATES }
      const asked = performance.now()
      const updates = await api.getUpdates(request)
      // A server that does not wait for updates, as the platform does, is not to be asked without a pause.
      if (updates.length === 0 && performance.now() - asked < SHORTEST_MS) await wait(SHORTEST_MS)
      failed = 0
      await within(PATIENCE_MS, Promise.all(updates.map(begin)))
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
    } catch (error) {
      if (stopping.aborted) break
      failed++
      const level = failed === 1 || error instanceof GrammyError ? 'error' : 'warn'
      log[level]({ err: describe(error) }, 'updates could not be fetched')
      await wait(Math.min(1000 * 2 ** failed, LONGEST_PAUSE_MS))
    }
  }
  await Promise.all(handling)
  // What was handled is confirmed, or the next to fetch would be given it again.
  if (offset > 0)
    await api
      .getUpdates({ offset, limit: 1, timeout: 0 })
      .catch((error) => log.warn({ err: describe(error) }, 'not confirmed'))

  function begin(update: { update_id: number }): Promise<void> {
    const one = handleSurely(update).finally(() => handling.delete(one))
    handling.add(one)
    return one
  }

  async function handleSurely(update: { update_id: number }): Promise<void> {
    await tryThrice(
      () => handle(update),
      wait,
      (error) => log.error({ err: describe(error), update: update.update_id }, 'an update was given up'),
    )
  }
}

/** Resolves when the work is done, or after so long. */
function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  void work.finally(() => {
    clearTimeout(timer)
    resolve()
  })
  return promise
}
