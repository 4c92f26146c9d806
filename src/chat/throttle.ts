import type { Address, SendingLimit, SendingLimits } from './channel.ts'

/** Holds what a platform takes, for everything that one process sends there. */
export interface Throttle {
  /** Counts one message and gives 0, or the milliseconds after which to ask again. What is urgent goes before the rest. */
  take(room: Address, urgent: boolean): number
  /**
   * What was counted last for this room has been taken by the platform, now at the latest: from now on it counts. So a slow
   * way there cannot bring messages closer together than the platform takes them.
   */
  arrived(room: Address): void
  /** The platform asked for a pause in this room. */
  hold(room: Address, seconds: number): void
}

// On their way messages come closer together: a window is held longer by this much than it is.
const LONGER = 1.1
// What is not urgent leaves so much of the whole to what is.
const OTHERS = 2 / 3
const MOST_KEPT = 10_000

/** `now` in milliseconds. */
export function createThrottle(limits: SendingLimits | null, now: () => number): Throttle {
  const sent = new Map<string, number[]>()
  const held = new Map<string, number>()
  const onTheWay = new Map<string, number>()

  function timesOf(key: string, { seconds }: SendingLimit): number[] {
    const times = sent.get(key) ?? []
    const since = now() - seconds * 1000 * LONGER
    while (times[0] !== undefined && times[0] <= since) times.shift()
    sent.delete(key)
    sent.set(key, times)
    const [oldest] = sent.keys()
    if (sent.size > MOST_KEPT && oldest !== undefined) sent.delete(oldest)
    return times
  }

  function waitMs(key: string, limit: SendingLimit, count = limit.count): number {
    const times = timesOf(key, limit)
    const first = times[times.length - count]
    return first === undefined ? 0 : Math.ceil(first + limit.seconds * 1000 * LONGER - now())
  }

  return {
    take(room, urgent) {
      const group = groupOf(room)
      const pause = (held.get(group) ?? 0) - now()
      if (pause > 0) return pause
      held.delete(group)
      if (!limits) return 0
      const { together } = limits
      const own = room.kind === 'group' ? limits.group : limits.room
      const wait = Math.max(
        waitMs('', together, urgent ? together.count : Math.ceil(together.count * OTHERS)),
        waitMs(`room ${group}`, limits.room),
        waitMs(`group ${group}`, own),
      )
      if (wait > 0) return wait
      for (const key of keysOf(group)) sent.get(key)?.push(now())
      onTheWay.set(group, now())
      return 0
    },

    arrived(room) {
      const group = groupOf(room)
      const counted = onTheWay.get(group)
      onTheWay.delete(group)
      if (counted === undefined) return
      for (const key of keysOf(group)) {
        const times = sent.get(key)
        const at = times?.lastIndexOf(counted) ?? -1
        if (at >= 0) times?.splice(at, 1)
        times?.push(now())
      }
    },

    hold(room, seconds) {
      held.set(groupOf(room), now() + seconds * 1000)
    },
  }
}

/** Resolves when one more message may be sent to this room, and has counted it. */
export async function waitTurn(
  throttle: Throttle,
  room: Address,
  urgent: boolean,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  for (let ms = throttle.take(room, urgent); ms > 0; ms = throttle.take(room, urgent)) await wait(ms)
}

const keysOf = (group: string) => ['', `room ${group}`, `group ${group}`]

/** A topic is called `group/topic`: what a platform takes is counted for the group. */
const groupOf = ({ id }: Address) => id.split('/', 1)[0] ?? id
