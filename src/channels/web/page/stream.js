// @ts-check
/** @import { Pushed } from '../wire.ts' */

const RETRY_MS = 5000

/**
 * Listens for what the bot says unasked, while somebody looks at the page: a browser has few connections to one
 * server, and hidden pages would use them up.
 * @param {{ pushed: (push: Pushed) => void, connected: () => void }} hears
 */
export function openStream({ pushed, connected }) {
  /** @type {EventSource | null} */
  let source = null
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  function close() {
    clearTimeout(timer)
    source?.close()
    source = null
  }

  function open() {
    close()
    if (document.hidden) return
    source = new EventSource('/chat/stream')
    source.addEventListener('open', connected)
    source.addEventListener('message', (event) => pushed(JSON.parse(event.data)))
    source.addEventListener('error', () => {
      // After a lost connection the browser tries again by itself; after a refusal it does not.
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, RETRY_MS)
    })
  }

  document.addEventListener('visibilitychange', open)
  addEventListener('pagehide', close)
  addEventListener('pageshow', (event) => event.persisted && open())
  open()
  return { reopen: open }
}
