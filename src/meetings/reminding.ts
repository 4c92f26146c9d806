import type { DateTime } from 'luxon'
import { eveningOf } from '../calendar/evening.ts'
import { isoDay } from '../calendar/iso-day.ts'
import { loadOfficeCalendar } from '../calendar/office.ts'
import { Reply } from '../chat/reply.ts'
import type { Database, Queries } from '../database/database.ts'
import { Prisma } from '../database/generated/client.ts'
import { lock } from '../database/lock.ts'
import { tellPersons, type Voice } from '../outbox/telling.ts'
import { togetherAt } from './attending.ts'
import { type Marks, readMarks, writeMarks } from './marks.ts'
import { occurrencesWithin } from './on.ts'
import { occurrencePhrase } from './phrases.ts'
import { dueMeetingReminders } from './reminders.ts'

const KEY = 'meeting-reminder '
const LONGEST_WAY_DAYS = 20 // to the next working day, Tết included

/** Reminds of the next working day's meetings, each person in one message and once a day, whichever process looks. */
export async function remindOfMeetings(database: Database, voice: Voice, now: DateTime): Promise<void> {
  await dropOver(database, now)
  const due = await dueNow(database.queries, now)
  if (due.length === 0) return
  await database.transaction(async (tx) => {
    await lock(tx, 'meetings')
    const today = isoDay(now)
    const marks = await readMarks(tx)
    if (marks.reminded === today) return
    const meetings = [...new Set(due.map(({ meeting }) => meeting.id))]
    for (const { meetings: ids, persons } of await togetherAt(tx, meetings, now)) {
      const reply = new Reply().lead('meeting-reminder')
      for (const one of due) if (ids.includes(one.meeting.id)) reply.text(occurrencePhrase(one, now))
      await tellPersons(tx, voice, persons, reply, { key: `${KEY}${today}`, now, notAfter: eveningOf(now) })
    }
    const reminderEnds = due[0]?.startsAt.toISO() ?? null
    await writeMarks(tx, { ...marks, reminded: today, reminderEnds }, now)
  })
}

/** Whom a reminder did not reach until a meeting of it began is not told of it any more, with an answer neither. */
async function dropOver(database: Database, now: DateTime): Promise<void> {
  const isOver = ({ reminderEnds }: Marks) =>
    reminderEnds !== null && now.toMillis() >= Date.parse(reminderEnds)
  if (!isOver(await readMarks(database.queries))) return
  await database.transaction(async (tx) => {
    await lock(tx, 'meetings')
    const marks = await readMarks(tx)
    if (!isOver(marks)) return
    await tx.outgoing.updateMany({
      where: { dedupeKey: { startsWith: KEY }, state: { in: ['due', 'standing'] } },
      data: { state: 'stopped', message: Prisma.DbNull, changedAt: now.toJSDate() },
    })
    await writeMarks(tx, { ...marks, reminderEnds: null }, now)
  })
}

async function dueNow(queries: Queries, now: DateTime) {
  if (now.hour < 14 || now.hour >= 17) return [] // most minutes ask nothing of the database
  if ((await readMarks(queries)).reminded === now.toISODate()) return []
  const { workingDays } = await loadOfficeCalendar(queries)
  const ahead = await occurrencesWithin(queries, now, now.startOf('day').plus({ days: LONGEST_WAY_DAYS }))
  return dueMeetingReminders(ahead, now, workingDays)
}
