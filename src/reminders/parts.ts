import type { DateTime } from 'luxon'
import type { Database, Queries } from '../database/database.ts'
import type { Notices } from '../outbox/notices.ts'

/** Notices that are part of a transaction. */
export type NoticesOn = (tx: Queries) => Pick<Notices, 'notify'>

/** What reminding is given to work with. */
export interface ReminderParts {
  database: Database
  noticesOn: NoticesOn
  /** The channels that can say something unasked. */
  reach: readonly string[]
  clock: () => DateTime // at the office
}
