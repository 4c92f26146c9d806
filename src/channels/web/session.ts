import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getSignedCookie, setSignedCookie } from 'hono/cookie'
import type { DateTime } from 'luxon'

/** One browser's conversation. Nothing of it is stored here: the signed cookie is all there is. */
export interface Session {
  /** 256 random bits; never shown. */
  id: string
  /** Tells a page whose history it keeps; the id cannot be computed from it. */
  name: string
}

export interface Sessions {
  /** The session of the cookie, or null when there is none, it was altered, or it is too old. */
  read(context: Context, now: DateTime): Promise<Session | null>
  /** Sends the cookie of this session, or of a new one, good for another 30 days. */
  send(context: Context, now: DateTime, session?: Session): Promise<Session>
}

const KEPT_DAYS = 30
const COOKIE = 'dieuphoi'
const VALUE = /^([\w-]{43})\.(\d{1,12})$/

/** `secret` signs the cookies; keep it over restarts, or every conversation starts afresh. */
export function openSessions({ secret, https }: { secret: string; https: boolean }): Sessions {
  const prefix = https ? ('host' as const) : undefined

  return {
    async read(context, now) {
      const value = await getSignedCookie(context, secret, COOKIE, prefix)
      const [, id, until] = VALUE.exec(value || '') ?? []
      return id !== undefined && Number(until) > now.toUnixInteger() ? nameSession(id) : null
    },
    async send(context, now, session = nameSession(randomBytes(32).toString('base64url'))) {
      const until = now.plus({ days: KEPT_DAYS })
      await setSignedCookie(context, COOKIE, `${session.id}.${until.toUnixInteger()}`, secret, {
        path: '/',
        httpOnly: true,
        sameSite: 'Strict',
        secure: https,
        maxAge: KEPT_DAYS * 24 * 60 * 60,
        ...(prefix && { prefix }),
      })
      return session
    },
  }
}

function nameSession(id: string): Session {
  return { id, name: createHash('sha256').update(id).digest('base64url').slice(0, 16) }
}
