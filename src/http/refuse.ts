import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Env } from './env.ts'

/** Refusals are codes for a page's script, which has the words. */
export type Refusal = 'host' | 'origin' | 'size' | 'path' | 'shape' | 'session' | 'closed' | 'rate' | 'fault'

export function refuse(context: Context, status: 400 | 401 | 403 | 413 | 503, refused: Refusal): Response {
  return context.json({ refused }, status)
}

export function refuseTooFast(context: Context, waitSeconds: number): Response {
  context.header('retry-after', String(waitSeconds))
  return context.json({ refused: 'rate' satisfies Refusal, waitSeconds }, 429)
}

/** For what is read as a stream: a GET, which the guard lets any page send. */
export const ownPagesOnly = createMiddleware<Env>(async (context, next) =>
  context.get('isOwnPage') ? next() : refuse(context, 403, 'origin'),
)
