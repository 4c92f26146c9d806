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

// Clocks show milliseconds: a window is held longer by this much than it is.
const LONGER_MS = 2
// While somebody is being answered, what is not urgent leaves so much of the whole to what is.
const OTHERS = 2 / 3
const URGENT_FOR_MS = 10_000
const ASK_AGAIN_MS = 50
// Whose arrival nobody has told by now is not on its way any more.
const LOST_MS = 30_000
const MOST_KEPT = 10_000

/** A message that was counted; `arrivedAt` is null while it is on its way. */
interface Counted {
  takenAt: number
  arrivedAt: number | null
}

/**
 * `now` in milliseconds. When a platform counts a message nobody here can know: not before it was sent, and not after its
 * answer came. So one on its way counts as sent just now, and from its answer on as sent then.
 */
export function createThrottle(limits: SendingLimits | null, now: () => number): Throttle {
  const counted = new Map<string, Counted[]>()
  const held = new Map<string, number>()
  const onTheWay = new Map<string, Counted>()
  let urgentUntil = 0

  /** The times that still count, the earliest first. */
  function timesOf(key: string, windowMs: number): number[] {
    const counts = ({ takenAt, arrivedAt }: Counted) =>
      arrivedAt === null ? takenAt > now() - LOST_MS : arrivedAt > now() - windowMs
    const kept = (counted.get(key) ?? []).filter(counts)
    counted.delete(key)
    counted.set(key, kept)
    const [oldest] = counted.keys()
    if (counted.size > MOST_KEPT && oldest !== undefined) counted.delete(oldest)
    return kept.map(({ arrivedAt }) => arrivedAt ?? now()).toSorted((a, b) => a - b)
  }

  function waitMs(key: string, limit: SendingLimit, count = limit.count): number {
    const windowMs = limit.seconds * 1000 + LONGER_MS
    const times = timesOf(key, windowMs)
    const first = times[times.length - count]
    if (first === undefined) return 0
    return first === now() ? ASK_AGAIN_MS : Math.ceil(first + windowMs - now())
  }

  function arrived(group: string): void {
    const last = onTheWay.get(group)
    onTheWay.delete(group)
    if (last) last.arrivedAt = now()
  }

  return {
    take(room, urgent) {
      const group = groupOf(room)
      const pause = (held.get(group) ?? 0) - now()
      if (pause > 0) return pause
      held.delete(group)
      if (!limits) return 0
      const { together } = limits
      if (urgent) urgentUntil = now() + URGENT_FOR_MS
      const shared = urgent || now() >= urgentUntil ? together.count : Math.ceil(together.count * OTHERS)
      const own = room.kind === 'group' ? limits.group : limits.room
      const wait = Math.max(
        waitMs('', together, shared),
        waitMs(`room ${group}`, limits.room),
        waitMs(`group ${group}`, own),
      )
      if (wait > 0) return wait
      const one: Counted = { takenAt: now(), arrivedAt: null }
      for (const key of keysOf(group)) counted.get(key)?.push(one)
      onTheWay.set(group, one)
      return 0
    },

    arrived: (room) => arrived(groupOf(room)),

    hold(room, seconds) {
      held.set(groupOf(room), now() + seconds * 1000)
    },
  }
}

/** Resolves when the next part of a message may be sent to this room, and has counted it. */
export async function waitTurn(
  throttle: Throttle,
  room: Address,
  urgent: boolean,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  throttle.arrived(room) // the part before has, since they are said one after the other
  for (let ms = throttle.take(room, urgent); ms > 0; ms = throttle.take(room, urgent)) await wait(ms)
}

const keysOf = (group: string) => ['', `room ${group}`, `group ${group}`]

/** A topic is called `group/topic`: what a platform takes is counted for the group. */
const groupOf = ({ id }: Address) => id.split('/', 1)[0] ?? id
