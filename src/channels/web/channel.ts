import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { DateTime } from 'luxon'
import { type Attachments, noAttachments } from '../../chat/attachments.ts'
import type { Abilities, Channel, Message, Receive } from '../../chat/channel.ts'
import type { Languages } from '../../chat/languages.ts'
import type { Env } from '../../http/env.ts'
import { limitRate, type Rate } from '../../http/rate.ts'
import { ownPagesOnly, refuse, refuseTooFast } from '../../http/refuse.ts'
import type { HttpServer } from '../../http/server.ts'
import { loadAssets } from './assets.ts'
import { renderPage } from './page.ts'
import { readSaid, WEB } from './receive.ts'
import { renderReply } from './render.ts'
import { openSessions } from './session.ts'
import { openStreams } from './streams.ts'

export interface WebSettings {
  server: Pick<HttpServer, 'mount'>
  languages: Languages
  /** Of the page, until its reader asks for another. */
  language: string
  /** Signs the sessions: 32 random bytes or more, the same after a restart. */
  secret: string
  /** The address that people open, where one is set. */
  publicUrl: string | null
  /** Marks the page as one with made-up data. */
  isDemo?: boolean
  attachments?: Attachments
  clock(): DateTime
}

export interface WebChannel extends Channel {
  /** Says something unasked to the open pages of a session; resolves with how many got it. */
  push(sessionId: string, id: string, message: Message): Promise<number>
}

export const ABILITIES: Abilities = {
  maxLength: 100_000,
  buttons: true,
  edits: false,
  files: true,
  pictures: true,
  unasked: 'while-open',
  limits: null,
}

// One writes a message, presses a few choices, and thinks.
const PER_SESSION: Rate = { burst: 20, perSecond: 0.5 }

const LANGUAGE = 'language'
const LANGUAGE_COOKIE = { sameSite: 'Strict', httpOnly: true, path: '/', maxAge: 365 * 24 * 60 * 60 } as const

/** The chat page: mounts its routes at once, answers from `start` until `stop`. */
export function createWebChannel({
  server,
  languages,
  language,
  secret,
  publicUrl,
  isDemo = false,
  attachments = noAttachments,
  clock,
}: WebSettings): WebChannel {
  let receive: Receive | null = null
  const https = publicUrl?.startsWith('https:') ?? false
  const sessions = openSessions({ secret, https })
  const streams = openStreams(attachments)
  const rate = limitRate(PER_SESSION, () => clock().toMillis())
  const assets = loadAssets()
  const languageOf = (context: Context) => languages.choose(getCookie(context, LANGUAGE), language)
  const routes = new Hono<Env>().route('/', assets.routes)

  routes.get('/', async (context) => {
    const asked = context.req.query('lang')
    const spoken = languages.choose(asked, languageOf(context))
    if (asked !== undefined) setCookie(context, LANGUAGE, spoken, { ...LANGUAGE_COOKIE, secure: https })
    const now = clock()
    const session = await sessions.send(context, now, (await sessions.read(context, now)) ?? undefined)
    context.header('cache-control', 'no-store')
    return context.html(renderPage({ session, base: assets.base, words: languages.words(spoken), isDemo }))
  })

  routes.post('/chat/messages', async (context) => {
    const handle = receive
    if (!handle) return refuse(context, 503, 'closed')
    const now = clock()
    const session = (await sessions.read(context, now)) ?? (await sessions.send(context, now))
    const waitSeconds = rate.take(session.id)
    if (waitSeconds > 0) return refuseTooFast(context, waitSeconds)
    const body = await context.req.json().catch(() => null)
    const incoming = readSaid(body, { session, language: languageOf(context), at: now })
    if (!incoming) return refuse(context, 400, 'shape')
    const message = await handle(incoming)
    // Who comes next to a shared computer is somebody else.
    const after = message?.forget === 'all' ? await sessions.send(context, now) : session
    context.header('cache-control', 'no-store')
    return context.json(renderReply(message, after, attachments))
  })

  routes.get('/chat/stream', ownPagesOnly, async (context) => {
    if (!receive) return refuse(context, 503, 'closed')
    const session = await sessions.read(context, clock())
    if (!session) return refuse(context, 401, 'session')
    return streams.open(context, session.id) ?? refuse(context, 503, 'closed')
  })

  server.mount('/', routes)

  return {
    name: WEB,
    abilities: {
      ...ABILITIES,
      ...(publicUrl !== null && { inviteLink: (code: string) => new URL(`/?ma=${code}`, publicUrl).href }),
    },
    receivesAlone: false,
    async start(handler) {
      receive = handler
    },
    async stop() {
      receive = null
      streams.close()
    },
    push: streams.push,
    async send({ id: sessionId }, message, { id }) {
      const pages = await streams.push(sessionId, id, message)
      if (pages > 0) return { kind: 'sent', messageId: null }
      return { kind: 'unreachable', why: 'no page is open', partsSent: 0 }
    },
  }
}
