import { setTimeout as sleep } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Unsaid } from '../chat/answering.ts'
import type { Channel, Receive } from '../chat/channel.ts'
import type { Languages } from '../chat/languages.ts'
import type { Throttle } from '../chat/throttle.ts'
import type { Database } from '../database/database.ts'
import { leaseOf } from '../database/lease.ts'
import { enqueue } from './enqueue.ts'
import { lead } from './leading.ts'
import { createSender } from './sender.ts'
import { createStanding } from './standing.ts'

export interface OutboxParts {
  database: Database
  languages: Languages
  language: string
  /** Names this process among those that share the database. */
  owner: string
  clock: () => DateTime
  log: {
    warn(details: Record<string, unknown>, message: string): void
    error(details: Record<string, unknown>, message: string): void
  }
}

const LOOK_MS = 1000
const LOOK_FOR_STANDING_MS = 5000

/** Everything that is said unasked: kept, sent by one process for each channel, and standing where it could not be. */
export function createOutbox(parts: OutboxParts) {
  const { database, owner, clock, log } = parts
  const standing = createStanding(parts)
  const stopping = new AbortController()
  const running: Promise<void>[] = []
  // Woken early when stopping.
  const wait = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => {})

  const unsaid: Unsaid = async (incoming, message, { partsSent, stands, inSeconds }) => {
    const { channel, room, updateId } = incoming
    const notBefore = clock().plus({ seconds: inSeconds })
    const key = `answer ${channel} ${room.id} ${updateId}`
    const what = { channel, room, said: 'answer', key, message, partsSent, stands, notBefore } as const
    await database.transaction((tx) => enqueue(tx, what, clock()))
    if (stands) await standing.look()
  }

  /** Sends what is due on a channel until the signal comes. */
  async function sayOn(channel: Channel, throttle: Throttle, until: AbortSignal): Promise<void> {
    const sender = createSender({ ...parts, channel, throttle, wait })
    await sender.takeOver()
    while (!until.aborted) {
      const said = await sender.sayDue(until).catch((error) => {
        log.error({ err: error, channel: channel.name }, 'what is due could not be sent')
        return 0
      })
      if (said === 0) await wait(LOOK_MS)
    }
  }

  return {
    unsaid,
    said: (receive: Receive): Receive => standing.said(receive),

    /** Leads a channel whenever no other process does: receives there, where only one may, and sends what is due. */
    serve(channel: Channel, throttle: Throttle, receive: Receive): void {
      const lease = leaseOf(database.queries, `channel ${channel.name}`, owner)
      running.push(
        lead(
          { lease, wait, log },
          async () => {
            const until = new AbortController()
            if (channel.receivesAlone) await channel.start(receive)
            const saying = sayOn(channel, throttle, AbortSignal.any([until.signal, stopping.signal]))
            return async () => {
              until.abort()
              if (channel.receivesAlone) await channel.stop()
              await saying
            }
          },
          stopping.signal,
        ),
      )
    },

    start(): void {
      running.push(lookForStanding())
    },

    async stop(): Promise<void> {
      stopping.abort()
      await Promise.all(running)
    },
  }

  async function lookForStanding(): Promise<void> {
    while (!stopping.signal.aborted) {
      await standing.look().catch((error) => log.error({ err: error }, 'what stands could not be read'))
      await wait(LOOK_FOR_STANDING_MS)
    }
  }
}

export type Outbox = ReturnType<typeof createOutbox>
