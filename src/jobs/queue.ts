import type { ConstructorOptions, PgBoss } from 'pg-boss'
import { JOBS_SCHEMA } from '../database/backup/target.ts'
import type { JobStore } from '../database/engines/engine.ts'
import type { JobLog } from './job.ts'
import { onPglite } from './on-pglite.ts'

/** A queue of the database, for one kind of job. Whoever of its processes is free takes what was put in. */
export interface Queue {
  since: Date // when it was first opened on this database, by whichever process
  /** Has the job done once, however often and by however many processes it is put in under this id. */
  put(id: string): Promise<void>
}

export interface OpenQueues {
  of(job: { name: string; again: Again; run(): Promise<void> }): Promise<Queue>
  close(): Promise<void>
}

const STOPPING_MS = 5000 // of the ten seconds in which the house must have stopped
const CONNECTIONS = 2
const LOOKING_SECONDS = 30 // for what another process put in, or what failed and is tried again

/** How often a job that failed is tried again, and for how long it is remembered. */
type Again = typeof NIGHTLY

export const NIGHTLY = {
  retryLimit: 4,
  retryDelay: 300,
  retryBackoff: true,
  deleteAfterSeconds: 7 * 24 * 3600,
}
export const TICK = { retryLimit: 1, retryDelay: 30, retryBackoff: false, deleteAfterSeconds: 3600 } // the next minute comes soon

/** Opens the queues of a database, making their tables where there are none: on PGlite about 0.4 s. */
export async function openQueues(store: JobStore, log: JobLog): Promise<OpenQueues> {
  const boss = await createBoss(store)
  boss.on('error', (error) => log.error({ err: error }, 'the queue of jobs failed'))
  boss.on('warning', (warning) => log.warn({ warning }, 'the queue of jobs warns'))
  await boss.start()
  return {
    async of({ name, run, again }) {
      await boss.createQueue(name, again)
      const since = (await boss.getQueue(name))?.createdOn ?? new Date()
      const worker = await boss.work(name, { pollingIntervalSeconds: LOOKING_SECONDS }, async () => {
        await run().catch((error: unknown) => {
          log.error({ err: error, job: name }, 'a job failed and will be tried again')
          throw error
        })
      })
      return {
        since,
        async put(id) {
          await boss.send(name, {}, { id })
          boss.notifyWorker(worker)
        },
      }
    },
    close: () => boss.stop({ timeout: STOPPING_MS }),
  }
}

// Loaded when the bot runs already: it takes a fifth of a second.
async function createBoss(store: JobStore): Promise<PgBoss> {
  const { PgBoss, fromPglite } = await import('pg-boss')
  const options: ConstructorOptions = {
    schema: JOBS_SCHEMA,
    schedule: false, // what is due is decided in nights.ts
    flowIntervalSeconds: 3600, // no job here waits for another, and it would ask every five seconds
    openTelemetry: { enabled: false },
  }
  if (!('pglite' in store)) return new PgBoss({ ...options, ...store, max: CONNECTIONS })
  const db = onPglite(store.pglite, fromPglite(store.pglite))
  return new PgBoss({ ...options, db, backend: 'pglite', monitorVacuum: false })
}
