import type { DateTime } from 'luxon'
import { backUp, type Source } from '../database/backup/back-up.ts'
import { keepNewest } from '../database/backup/folder.ts'
import type { NightlyJob } from './job.ts'

const KEPT = 14

/** A backup every night; those of the last fortnight are kept. */
export function nightlyBackup(source: Source, folder: string, clock: () => DateTime): NightlyJob {
  return {
    name: 'backup',
    at: '02:30',
    async run() {
      await backUp(source, folder, 'nightly', clock())
      await keepNewest(folder, 'nightly', KEPT, clock())
    },
  }
}
