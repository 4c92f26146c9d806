import type { DateTime } from 'luxon'
import type { Database } from '../database/database.ts'
import { enforceKeeping } from '../people/keeping.ts'
import type { NightlyJob } from './job.ts'

/** Deletes every night what is kept longer than the table of personal data says; after the backup, so that one can be gone back to. */
export function nightlyKeeping(database: Database, clock: () => DateTime): NightlyJob {
  return {
    name: 'keeping',
    at: '03:00',
    async run() {
      await enforceKeeping(database, clock())
    },
  }
}
