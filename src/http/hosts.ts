/** Which `Host` headers name this server, and which pages are its own. */
export interface Hosts {
  isOwn(host: string | undefined): boolean
  isOwnPage(headers: Headers): boolean
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])
const WILDCARD = new Set(['0.0.0.0', '[::]'])

/**
 * The names this server answers to: the loopback ones on any port (a port may be forwarded), the address it
 * listens on, and the public one. Any other name is someone else's domain made to point here (DNS rebinding).
 */
export function nameHosts({ host, publicUrl }: { host: string; publicUrl: string | null }): Hosts {
  const open = publicUrl === null ? null : new URL(publicUrl)
  const listening = host.includes(':') ? `[${host}]` : host

  function isOwn(header: string | undefined): boolean {
    const named = readUrl(`${open?.protocol ?? 'http:'}//${header}`)
    if (header === undefined || named === null || named.pathname !== '/' || named.username !== '')
      return false
    if (named.host === open?.host) return true
    return LOOPBACK.has(named.hostname) || (named.hostname === listening && !WILDCARD.has(listening))
  }

  return {
    isOwn,
    /**
     * Browsers name the page behind every write in `Origin`. A stream is a plain GET and carries only
     * `Sec-Fetch-Site`, or over plain http not even that, but then the `Referer`.
     */
    isOwnPage(headers) {
      const site = headers.get('sec-fetch-site')
      if (site !== null && site !== 'same-origin') return false
      const page = headers.get('origin') ?? headers.get('referer')
      if (page === null) return site === 'same-origin'
      const from = readUrl(page)
      if (from === null) return false
      return from.origin === open?.origin || (from.protocol === 'http:' && from.host === headers.get('host'))
    },
  }
}

function readUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
