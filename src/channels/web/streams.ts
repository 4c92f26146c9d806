import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Attachments } from '../../chat/attachments.ts'
import type { Message } from '../../chat/channel.ts'
import type { Env } from '../../http/env.ts'
import { renderPush } from './render.ts'

/** The open pages, and a way to tell them something unasked. */
export interface Streams {
  /** Null when as many pages listen as this server can bear. */
  open(context: Context<Env>, sessionId: string): Response | null
  /** Resolves with how many open pages it was written to; 0 means that it still has to be said. */
  push(sessionId: string, id: string, message: Message): Promise<number>
  close(): void
}

const PAGES_PER_SESSION = 4
const MOST_PAGES = 5000
const HEARTBEAT_MS = 25_000 // proxies cut what is silent for half a minute
const RECONNECT_MS = 2000

export function openStreams(kept: Attachments): Streams {
  const pages = new Map<string, Set<SSEStreamingApi>>()
  let count = 0

  function add(sessionId: string, page: SSEStreamingApi): () => void {
    const own = pages.get(sessionId) ?? new Set()
    pages.set(sessionId, own.add(page))
    count++
    const [oldest] = own
    if (own.size > PAGES_PER_SESSION) oldest?.abort()
    return () => {
      count--
      own.delete(page)
      if (own.size === 0) pages.delete(sessionId)
    }
  }

  return {
    open(context, sessionId) {
      if (count >= MOST_PAGES) return null
      context.header('x-accel-buffering', 'no')
      return streamSSE(context, async (page) => {
        const ended = Promise.withResolvers<void>()
        const remove = add(sessionId, page)
        const heartbeat = setInterval(() => void page.write(':\n\n'), HEARTBEAT_MS)
        page.onAbort(ended.resolve)
        context.get('stopping').addEventListener('abort', () => ended.resolve())
        await page.write(`retry: ${RECONNECT_MS}\n\n`)
        await ended.promise
        clearInterval(heartbeat)
        remove()
      })
    },
    async push(sessionId, id, message) {
      const own = [...(pages.get(sessionId) ?? [])]
      await Promise.all(own.map((page) => page.writeSSE(renderPush(id, message, kept))))
      return own.length
    },
    close() {
      for (const own of pages.values()) for (const page of own) page.abort()
    },
  }
}
