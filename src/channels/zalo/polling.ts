import { tryThrice } from '../../chat/try-thrice.ts'
import type { Api } from './api.ts'

export interface Log {
  error(details: Record<string, unknown>, message: string): void
  warn(details: Record<string, unknown>, message: string): void
}

export interface PollingParts {
  api: Pick<Api, 'getUpdates'>
  handle(update: unknown): Promise<void>
  /** How many updates are handled side by side before more are fetched. */
  atOnce: number
  /** Resolves after so many milliseconds, or when the signal comes. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
  log: Log
}

const POLL_SECONDS = 30
const SHORTEST_MS = 300
const LONGEST_PAUSE_MS = 30_000

/**
 * Fetches updates until the signal comes, then lets what was begun end. The platform gives each out once: what was on its
 * way when the process ends is lost, which is why this is for trying out.
 */
export async function poll(parts: PollingParts, stopping: AbortSignal): Promise<void> {
  const { api, handle, atOnce, wait, log } = parts
  const running = new Set<Promise<void>>()
  let failed = 0
  while (!stopping.aborted) {
    try {
      const asked = performance.now()
      const updates = await api.getUpdates(POLL_SECONDS, stopping)
      failed = 0
      // A server that does not wait for updates, as the platform does, is not to be asked without a pause.
      if (updates.length === 0 && performance.now() - asked < SHORTEST_MS) await wait(SHORTEST_MS, stopping)
      for (const update of updates) begin(update)
      while (running.size >= atOnce) await Promise.race(running)
    } catch (error) {
      if (stopping.aborted) break
      failed++
      log[failed === 1 ? 'error' : 'warn']({ err: error }, 'updates could not be fetched')
      await wait(Math.min(1000 * 2 ** failed, LONGEST_PAUSE_MS), stopping)
    }
  }
  await Promise.all(running)

  function begin(update: unknown): void {
    const handled = handleSurely(update).finally(() => running.delete(handled))
    running.add(handled)
  }

  /** It does not come again, so it is tried again here. */
  async function handleSurely(update: unknown): Promise<void> {
    await tryThrice(
      () => handle(update),
      (ms) => wait(ms, stopping),
      (error) => log.error({ err: error }, 'an update was given up'),
    )
  }
}
