/** Lets each key do `burst` things at once, and then `perSecond`. */
export interface RateLimit {
  /** Takes one; returns 0, or the whole seconds to wait when there is none to take. */
  take(key: string): number
}

export interface Rate {
  burst: number
  perSecond: number
}

const KEYS_KEPT = 10_000

/** `now` in milliseconds. Memory is bounded: the key unseen for longest is forgotten first. */
export function limitRate({ burst, perSecond }: Rate, now: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>()

  return {
    take(key) {
      const at = now()
      const before = buckets.get(key)
      const left = before ? Math.min(burst, before.left + ((at - before.at) / 1000) * perSecond) : burst
      buckets.delete(key)
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at })
      if (buckets.size > KEYS_KEPT)
        for (const oldest of buckets.keys()) {
          buckets.delete(oldest)
          break
        }
      return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond)
    },
  }
}
