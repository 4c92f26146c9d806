import type { DateTime } from 'luxon'
import type { Database } from '../database/database.ts'
import { deleteOldFiles } from '../files/keep.ts'
import { enforceKeeping } from '../people/keeping.ts'
import type { NightlyJob } from './job.ts'

/** Deletes every night what is kept longer than the table of personal data says, and files that nobody opens any more; after the backup, so that one can be gone back to. */
export function nightlyKeeping(database: Database, clock: () => DateTime): NightlyJob {
  return {
    name: 'keeping',
    at: '03:00',
    async run() {
      await enforceKeeping(database, clock())
      await deleteOldFiles(database.queries, clock())
    },
  }
}
