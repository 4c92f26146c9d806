import type { DateTime } from 'luxon'
import { loadOfficeCalendar } from '../calendar/office.ts'
import { type CalendarWarning, dueWarning, warningKey } from '../calendar/warning.ts'
import type { Languages } from '../chat/languages.ts'
import { Reply } from '../chat/reply.ts'
import type { Database } from '../database/database.ts'
import { createNotices, type Reach } from '../outbox/notices.ts'
import type { MinuteJob } from './job.ts'

interface Parts {
  database: Database
  languages: Languages
  reach: Reach
  clock: () => DateTime // at the office
}

const DECEMBER = 12

/** Tells coordinators in December, once a week, that next year's days off are not known for sure. */
export function daysOffWarning({ database, languages, reach, clock }: Parts): MinuteJob {
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
        const coordinators = await tx.grant.findMany({
          where: { role: 'coordinator' },
          distinct: ['personId'],
          select: { personId: true },
        })
        const notices = createNotices(tx, languages, reach)
        for (const { personId } of coordinators)
          await notices.notify(personId, sayWarning(due), { key: due.key, now })
      })
      told = due.key
    },
  }
}

const sayWarning = ({ year, hasFile, provisional }: CalendarWarning): Reply =>
  new Reply()
    .lead(hasFile ? 'days-off-unsure' : 'days-off-missing', { year: String(year), count: provisional })
    .note('days-off-mend')
