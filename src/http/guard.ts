import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { phrase } from '../chat/phrase.ts'
import { FORWARDED, sameCaller, trustProxies } from './addresses.ts'
import type { Env } from './env.ts'
import { sendSecurityHeaders } from './headers.ts'
import { nameHosts } from './hosts.ts'
import { limitRate, type Rate } from './rate.ts'
import { refuse, refuseTooFast } from './refuse.ts'
import type { ServerSettings } from './settings.ts'

const BODY_BYTES = 64 * 1024
// Generous, since a whole office may stand behind one address.
const PER_ADDRESS: Rate = { burst: 400, perSecond: 20 }

/** Stands before every route and asks in this order: whose name was called, how often, from which page, how much. */
export function guard(app: Hono<Env>, settings: ServerSettings, stopping: AbortSignal): void {
  const { words, log, now = Date.now } = settings
  const hosts = nameHosts(settings)
  const readAddress = trustProxies(settings.trustedProxy)
  const rate = limitRate(PER_ADDRESS, now)

  app.use(sendSecurityHeaders({ https: settings.publicUrl?.startsWith('https:') ?? false }))
  app.use(async (context, next) => {
    const host = context.req.header('host')
    if (!hosts.isOwn(host))
      return context.text(words.say(phrase('http-host-refused', { host: host ?? '' })), 421)
    if (settings.direct && FORWARDED.some((name) => context.req.header(name) !== undefined))
      return context.text(words.say(phrase('http-forwarded-refused')), 403)
    const peer = context.env.incoming.socket.remoteAddress ?? ''
    const address = readAddress(peer, context.req.header('x-forwarded-for'))
    const waitSeconds = rate.take(sameCaller(address))
    if (waitSeconds > 0) return refuseTooFast(context, waitSeconds)
    const isOwnPage = hosts.isOwnPage(context.req.raw.headers)
    if (!['GET', 'HEAD'].includes(context.req.method) && !isOwnPage) return refuse(context, 403, 'origin')
    context.set('address', address)
    context.set('isOwnPage', isOwnPage)
    context.set('stopping', stopping)
    await next()
  })
  app.use(bodyLimit({ maxSize: BODY_BYTES, onError: (context) => refuse(context, 413, 'size') }))
  app.notFound((context) => context.text(words.say(phrase('http-path-unknown')), 404))
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse()
    const reference = randomUUID().slice(0, 8)
    log.error({ err: error, reference, path: context.req.path }, 'a request failed')
    return context.json({ refused: 'fault', reference }, 500)
  })
}
