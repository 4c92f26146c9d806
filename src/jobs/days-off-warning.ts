import type { DateTime } from 'luxon'
import { loadOfficeCalendar } from '../calendar/office.ts'
import { type CalendarWarning, dueWarning, warningKey } from '../calendar/warning.ts'
import { Reply } from '../chat/reply.ts'
import type { Database } from '../database/database.ts'
import { tellPersons, type Voice } from '../outbox/telling.ts'
import { personsWith } from '../people/holders.ts'
import type { MinuteJob } from './job.ts'

interface Parts extends Voice {
  database: Database
  clock: () => DateTime // at the office
}

const DECEMBER = 12

/** Tells coordinators in December, once a week, that next year's days off are not known for sure. */
export function daysOffWarning({ database, clock, ...voice }: Parts): MinuteJob {
  let told = '' // the last week in which it was, so that it is not looked up every minute

  return {
    name: 'days-off-warning',
    async run() {
      const now = clock()
      if (now.month !== DECEMBER || told === warningKey(now)) return // most minutes ask the database nothing
      const { workingDays } = await loadOfficeCalendar(database.queries)
      const due = dueWarning(now, workingDays)
      if (!due) return
      await database.transaction(async (tx) => {
        const coordinators = await personsWith(tx, 'coordinator')
        await tellPersons(tx, voice, coordinators, sayWarning(due), { key: due.key, now })
      })
      told = due.key
    },
  }
}

const sayWarning = ({ year, hasFile, provisional }: CalendarWarning): Reply =>
  new Reply()
    .lead(hasFile ? 'days-off-unsure' : 'days-off-missing', { year: String(year), count: provisional })
    .note('days-off-mend')
