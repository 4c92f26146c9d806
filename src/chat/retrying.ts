import type { Failure } from './channel.ts'

/** What is said unasked, the urgent first: an answer that is late, something for one person, something for a group. */
export const SAID = ['answer', 'personal', 'group'] as const
export type Said = (typeof SAID)[number]

/** What to do about a failure. */
export type Next =
  | { do: 'stop' }
  | { do: 'again'; inSeconds: number }
  /** It may have arrived: once more, and marked as said again. */
  | { do: 'repeat' }
  /** It waits until that person writes, and stands there with the answer. */
  | { do: 'stand' }

const MOST_ATTEMPTS = 12
const MOST_REPEATS = 3
const LONGEST_PAUSE = 600 // seconds

/** The one table of retries. `attempts` counts the failed ones, this one included. */
export function whatNext(failure: Failure, said: Said, attempts: number): Next {
  const toPerson = said !== 'group'
  switch (failure.kind) {
    case 'refused':
      return { do: 'stop' }
    case 'tooFast':
      return { do: 'again', inSeconds: failure.waitSeconds }
    case 'moved':
      return attempts < MOST_ATTEMPTS ? { do: 'again', inSeconds: 0 } : { do: 'stop' }
    case 'unreachable':
      if (attempts < MOST_ATTEMPTS) return { do: 'again', inSeconds: Math.min(2 ** attempts, LONGEST_PAUSE) }
      return { do: toPerson ? 'stand' : 'stop' }
    case 'gone':
      return { do: toPerson ? 'stand' : 'stop' }
    case 'unknown':
      // A person reads twice what is said twice; a group must not miss its digest.
      if (toPerson) return { do: 'stand' }
      return attempts < MOST_REPEATS ? { do: 'repeat' } : { do: 'stop' }
  }
}
