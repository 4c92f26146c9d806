import type { DateTime } from 'luxon'

const KEPT_MINUTES = 15
const MOST_KEPT = 5000

/** Does what belongs to one key once: asked again within a quarter of an hour, or so many minutes, it gives the same result. */
export function createOnce<T>(clock: () => DateTime, minutes = KEPT_MINUTES) {
  const done = new Map<string, { result: Promise<T>; until: DateTime }>()

  function dropOld(): void {
    for (const [key, { until }] of done) {
      if (done.size <= MOST_KEPT && clock() < until) return
      done.delete(key)
    }
  }

  return function once(key: string, work: () => Promise<T>): Promise<T> {
    dropOld()
    const known = done.get(key)
    if (known) return known.result
    const result = work()
    result.catch(() => done.delete(key)) // what failed may be tried again
    done.set(key, { result, until: clock().plus({ minutes }) })
    return result
  }
}
