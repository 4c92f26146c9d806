// @ts-check
/** @import { Said, Told } from '../wire.ts' */

const WAITS_SECONDS = [1, 2, 4, 8, 15, 30]
const PATIENCE_MS = 30_000
const MOST_FAULTS = 2 // then it is the message, and those after it have waited enough

/**
 * Brings what is said to the server, one at a time and in order, and tries again with the same id for as long as
 * the server cannot be reached: the server answers the same id once.
 * @param {{
 *   answered: (said: Said, told: Told) => void,
 *   refused: (said: Said) => void,
 *   held: (why: 'offline' | 'busy' | 'fault' | null) => void,
 *   working: (busy: boolean) => void,
 * }} hears `held` with the reason why a message still waits, or null once one got through
 */
export function openLine({ answered, refused, held, working }) {
  /** @type {Said[]} */
  const queue = []
  let sending = false
  let failures = 0
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  async function pump() {
    const said = queue[0]
    if (sending || !said) return
    clearTimeout(timer)
    sending = true
    working(true)
    const got = await post(said)
    sending = false
    working(false)
    if (queue[0] !== said) return pump() // forgotten meanwhile
    if ('wait' in got && !(got.why === 'fault' && failures >= MOST_FAULTS)) {
      held(got.why)
      timer = setTimeout(pump, 1000 * (got.wait ?? WAITS_SECONDS[failures] ?? 30))
      failures = Math.min(failures + 1, WAITS_SECONDS.length - 1)
      return
    }
    failures = 0
    queue.shift()
    held(null)
    if ('told' in got) answered(said, got.told)
    else refused(said)
    pump()
  }

  return {
    /** @param {Said} said */
    send(said) {
      if (queue.some(({ id }) => id === said.id)) return
      queue.push(said)
      pump()
    },
    /** The network is back, or somebody looks at the page again: no need to wait for the timer. */
    wake() {
      failures = 0
      pump()
    },
    forget: () => void queue.splice(0),
  }
}

/**
 * @param {Said} said
 * @returns {Promise<{ told: Told } | { refused: true } | { why: 'offline' | 'busy' | 'fault', wait: number | null }>}
 */
async function post(said) {
  try {
    const response = await fetch('/chat/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(said),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.ok) return { told: await response.json() }
    if (response.status === 429)
      return { why: 'busy', wait: Number(response.headers.get('retry-after')) || 5 }
    if (response.status === 500) return { why: 'fault', wait: null }
    return response.status < 500 ? { refused: true } : { why: 'offline', wait: null }
  } catch {
    return { why: 'offline', wait: null }
  }
}
