import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import type { Env } from './env.ts'

/**
 * Where a platform brings updates, known by the secret in a header. It brings one again until it is answered with success:
 * that is, handled.
 */
export function secretHook(
  { header, secret }: { header: string; secret: string },
  handle: () => ((update: unknown) => Promise<void>) | null,
): Hono<Env> {
  const expected = digest(secret)
  return new Hono<Env>().on(['GET', 'POST'], '/', async (context) => {
    const given = context.req.header(header)
    // Before the body is read, and in a time that tells nothing of the secret.
    if (given === undefined || !timingSafeEqual(digest(given), expected)) return context.body(null, 403)
    // A platform may try the address before it brings anything.
    if (context.req.method === 'GET') return context.body(null, 200)
    const handles = handle()
    if (!handles) return context.body(null, 503)
    const update: unknown = await context.req.json().catch(() => null)
    await handles(update)
    return context.body(null, 200)
  })
}

const digest = (text: string) => createHash('sha256').update(text).digest()
