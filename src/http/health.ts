import { setTimeout as sleep } from 'node:timers/promises'
import { Hono } from 'hono'
import type { Env } from './env.ts'

/** Resolves with the names of what this process needs and does not have. */
export type FindMissing = () => Promise<readonly string[]>

// A load balancer asks often, and waits for seconds only.
const KEPT_MS = 1000
const PATIENCE_MS = 2000

/** `ok` while everything is there, else the names of what is not. Whoever asks learns nothing but this. */
export function healthRoutes(find: FindMissing, stopping: AbortSignal, now: () => number): Hono<Env> {
  let found: { at: number; missing: Promise<readonly string[]> } | null = null

  function look(): Promise<readonly string[]> {
    if (found && now() - found.at < KEPT_MS) return found.missing
    const late = sleep(PATIENCE_MS, ['database'], { ref: false })
    const missing = Promise.race([find().catch(() => ['database']), late])
    found = { at: now(), missing }
    return missing
  }

  return new Hono<Env>().get('/', async (context) => {
    if (stopping.aborted) return context.text('stopping', 503)
    const missing = await look()
    return missing.length === 0 ? context.text('ok') : context.text(missing.join(', '), 503)
  })
}
