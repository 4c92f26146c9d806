import { createHash, timingSafeEqual } from 'node:crypto'
import { BlockList, isIP } from 'node:net'
import { Hono } from 'hono'
import { FORWARDED } from './addresses.ts'
import type { Env } from './env.ts'
import type { Hosts } from './hosts.ts'

/** What the process counts, for whoever watches over it. */
export interface Figures {
  render(): Promise<{ type: string; text: string }>
  /** With which they may be read from anywhere; null where only this machine may. */
  token: string | null
}

const thisMachine = new BlockList()
thisMachine.addSubnet('127.0.0.0', 8)
thisMachine.addAddress('::1', 'ipv6')

/**
 * A proxy on this machine makes everybody a neighbour: what was passed on is refused, and so is a foreign name, by which
 * a page could lead a browser here.
 */
export function figuresRoutes({ render, token }: Figures, hosts: Hosts): Hono<Env> {
  const expected = token === null ? null : digest(`Bearer ${token}`)
  return new Hono<Env>().get('/', async (context) => {
    const given = context.req.header('authorization')
    if (expected) {
      if (given === undefined || !timingSafeEqual(digest(given), expected))
        return context.body(null, 401, { 'www-authenticate': 'Bearer' })
    } else {
      const peer = context.env.incoming.socket.remoteAddress ?? ''
      const passedOn = FORWARDED.some((name) => context.req.header(name) !== undefined)
      if (!isHere(peer) || passedOn || !hosts.isOwn(context.req.header('host')))
        return context.body(null, 403)
    }
    const { type, text } = await render()
    return context.body(text, 200, { 'content-type': type, 'cache-control': 'no-store' })
  })
}

const digest = (text: string) => createHash('sha256').update(text).digest()

const isHere = (peer: string) =>
  thisMachine.check(peer.replace(/^::ffff:/iu, ''), isIP(peer) === 6 && !peer.includes('.') ? 'ipv6' : 'ipv4')
