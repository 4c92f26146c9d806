import { createNotices } from '../../src/outbox/notices.ts'
import { createReminderTick } from '../../src/reminders/tick.ts'
import { languages } from './bot.ts'
import type { Office } from './office.ts'

/** What one process looks at every minute; another call makes another process. */
export const remindingIn = ({ database, clock }: Pick<Office, 'database' | 'clock'>, reach = ['test']) =>
  createReminderTick({
    database,
    noticesOn: (tx) => createNotices(tx, languages, reach),
    reach,
    clock: clock.now,
  })
