import { createHash } from 'node:crypto'

/** How many calls of a route are taken, in how many seconds. */
const ROUTES: [RegExp, number, number][] = [
  [/^POST \/channels\/\d+\/messages$/, 5, 5],
  [/^PATCH \/channels\/\d+\/messages\/\d+$/, 5, 5],
  [/^POST \/users\/@me\/channels$/, 10, 10],
]
const TOGETHER = 50
// What answers an interaction is not counted with the rest.
const EXEMPT = /^\w+ \/(?:interactions|webhooks)\//

export interface Counted {
  headers: Record<string, string>
  /** 0 where it is taken. */
  waitSeconds: number
  isGlobal: boolean
}

/** What the platform takes: so much of each route and place, and 50 a second together. */
export function createLimits(now: () => number) {
  const taken = new Map<string, number[]>()

  function waitOf(key: string, count: number, seconds: number): { left: number; wait: number } {
    const times = (taken.get(key) ?? []).filter((at) => at > now() - seconds * 1000)
    taken.set(key, times)
    const first = times[0]
    const until = first === undefined ? seconds : (first + seconds * 1000 - now()) / 1000
    return { left: count - times.length, wait: Math.max(until, 0.001) }
  }

  return {
    take(method: string, path: string): Counted {
      const call = `${method} ${path}`
      if (EXEMPT.test(call)) return { headers: {}, waitSeconds: 0, isGlobal: false }
      const together = waitOf('', TOGETHER, 1)
      if (together.left <= 0) return { headers: {}, waitSeconds: together.wait, isGlobal: true }
      const [route, count, seconds] = ROUTES.find(([pattern]) => pattern.test(call)) ?? []
      taken.get('')?.push(now())
      if (!route || !count || !seconds) return { headers: {}, waitSeconds: 0, isGlobal: false }
      const key = call.replace(/\/messages\/\d+$/, '/messages/id')
      const { left, wait } = waitOf(key, count, seconds)
      if (left > 0) taken.get(key)?.push(now())
      const bucket = createHash('md5').update(String(route)).digest('hex')
      return {
        waitSeconds: left > 0 ? 0 : wait,
        isGlobal: false,
        headers: {
          'x-ratelimit-limit': String(count),
          'x-ratelimit-remaining': String(Math.max(left - 1, 0)),
          'x-ratelimit-reset': String(now() / 1000 + wait),
          'x-ratelimit-reset-after': String(wait),
          'x-ratelimit-bucket': bucket,
        },
      }
    },
  }
}
