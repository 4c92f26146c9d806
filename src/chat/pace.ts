import type { DateTime } from 'luxon'

/** How much is taken, counted over a minute. */
export interface Limits {
  /** Messages of one person who joined, and of one who has not. */
  joined: number
  unjoined: number
  /** Messages of everybody together, beyond which questions are put off. What is reported is always taken. */
  together: number
}

export type Verdict = 'fine' | 'told' | 'ignored'

export interface Pace {
  /** Counts one message. Past the limit a person is `told` once, then `ignored` until the minute is over. */
  admit(who: string, joined: boolean): Verdict
  /** Whether questions are put off for now. */
  busy(): boolean
}

export const LIMITS: Limits = { joined: 20, unjoined: 5, together: 6000 }

const MINUTE_MS = 60_000
const MOST_KEPT = 20_000

interface Minute {
  since: number
  count: number
}

/** Counts in memory, in minutes that begin with the first message. */
export function createPace(clock: () => DateTime, limits: Limits = LIMITS): Pace {
  const people = new Map<string, Minute>()
  let all: Minute = { since: 0, count: 0 }

  function next(minute: Minute | undefined, now: number): Minute {
    const goesOn = minute && now - minute.since < MINUTE_MS
    return goesOn ? { since: minute.since, count: minute.count + 1 } : { since: now, count: 1 }
  }

  return {
    admit(who, joined) {
      const now = clock().toMillis()
      all = next(all, now)
      const minute = next(people.get(who), now)
      people.delete(who)
      people.set(who, minute)
      const [oldest] = people.keys()
      if (people.size > MOST_KEPT && oldest !== undefined) people.delete(oldest)
      const over = minute.count - (joined ? limits.joined : limits.unjoined)
      if (over <= 0) return 'fine'
      return over === 1 ? 'told' : 'ignored'
    },

    busy: () => all.count > limits.together && clock().toMillis() - all.since < MINUTE_MS,
  }
}
