import { BlockList, isIP } from 'node:net'
import { UserError } from '../user-error.ts'

/** What proxies add to what they pass on. */
export const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/** Finds out who asks: `peer` is the other end of the connection, `forwarded` the `X-Forwarded-For` header. */
export type ReadAddress = (peer: string, forwarded: string | undefined) => string

/**
 * `trustedProxy` lists addresses and networks (`10.0.0.0/8`) whose word on `X-Forwarded-For` is taken; anyone
 * else could write whatever they like there. Throws a UserError for an entry that is neither.
 */
export function trustProxies(trustedProxy: readonly string[]): ReadAddress {
  const proxies = new BlockList()
  for (const entry of trustedProxy) addProxy(proxies, entry)
  const isProxy = (address: string) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

  return (peer, forwarded) => {
    let address = plain(peer)
    // The nearest hop stands last; what stands left of the first stranger was written by the stranger.
    const hops = (forwarded ?? '').split(',').map((hop) => plain(hop.trim()))
    while (isProxy(address)) {
      const hop = hops.pop()
      if (hop === undefined || isIP(hop) === 0) break
      address = hop
    }
    return address
  }
}

/** One household or office has a whole /64 of IPv6, and counts as one. */
export function sameCaller(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail = ''] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const gap = address.includes('::') ? Array<string>(8 - left.length - right.length).fill('0') : []
  return [...left, ...gap, ...right].slice(0, 4).join(':')
}

function addProxy(proxies: BlockList, entry: string): void {
  const [, network = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? []
  const [family, widest] = isIP(network) === 6 ? (['ipv6', 128] as const) : (['ipv4', 32] as const)
  const prefix = bits === undefined ? widest : Number(bits)
  if (isIP(network) === 0 || prefix > widest) throw new UserError('http-proxy-unreadable', { entry })
  proxies.addSubnet(network, prefix, family)
}

/** An IPv4 caller on a dual-stack socket appears as `::ffff:192.0.2.1`. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
