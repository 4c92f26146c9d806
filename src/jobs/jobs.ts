import type { DateTime } from 'luxon'
import type { JobStore } from '../database/engines/engine.ts'
import type { JobLog, MinuteJob, NightlyJob } from './job.ts'
import { idOf, lastTimeAt } from './nights.ts'
import { NIGHTLY, type OpenQueues, openQueues, type Queue, TICK } from './queue.ts'

interface Parts {
  store: JobStore
  nightly: readonly NightlyJob[]
  everyMinute?: readonly MinuteJob[]
  clock: () => DateTime // at the office
  log: JobLog
}

export interface Jobs {
  /** Begins to look every minute what is due, at once for what was missed meanwhile. */
  start(): Promise<void>
  /** Has done what has come due. Failures are logged, and mended by looking again. */
  look(): Promise<void>
  /** Resolves when what is being done is done, or after a few seconds; that is done again at the next start. */
  stop(): Promise<void>
}

const BETWEEN_LOOKS_MS = 60_000

/**
 * What the bot does unasked. A minute is put in once by whichever process comes first, and done by whichever is free; what it
 * finds due is its own affair, so that minutes missed while no process ran need no making up. A night is due from its time of day until the next night's: a bot that was off for a week does
 * last night's work when it starts, and once. On a database where a job is new, no night has been missed.
 */
export function createJobs({ store, nightly, everyMinute = [], clock, log }: Parts): Jobs {
  let opened: OpenQueues | null = null
  const queues = new Map<string, Queue>()
  const done = new Map<string, string>() // the last time of each job that was put in from here
  const jobs = [
    ...nightly.map((job) => ({ ...job, again: NIGHTLY, last: (now: DateTime) => lastTimeAt(job.at, now) })),
    ...everyMinute.map((job) => ({ ...job, again: TICK, last: (now: DateTime) => now.startOf('minute') })),
  ]
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | null = null

  async function lookOnce(): Promise<void> {
    opened ??= await openQueues(store, log)
    for (const job of jobs) {
      const queue = queues.get(job.name) ?? (await opened.of(job))
      queues.set(job.name, queue)
      const time = job.last(clock())
      const id = idOf(job.name, time)
      if (time.toJSDate() < queue.since || done.get(job.name) === id) continue
      await queue.put(id)
      done.set(job.name, id)
    }
  }

  function look(): Promise<void> {
    looking ??= lookOnce()
      .catch((error: unknown) => log.error({ err: error }, 'what is due could not be found out'))
      .finally(() => {
        looking = null
      })
    return looking
  }

  return {
    look,
    start() {
      timer = setInterval(look, BETWEEN_LOOKS_MS).unref()
      return look()
    },
    async stop() {
      clearInterval(timer)
      await looking
      await opened?.close()
    },
  }
}
