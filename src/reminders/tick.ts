import type { DateTime } from 'luxon'
import { eveningOf } from '../calendar/evening.ts'
import { isoDay } from '../calendar/iso-day.ts'
import { loadOfficeCalendar, type OfficeCalendar } from '../calendar/office.ts'
import { loadReminding } from '../calendar/reminding.ts'
import type { Queries } from '../database/database.ts'
import { remindAgain } from './again.ts'
import { AGAIN_HOUR } from './choices.ts'
import { isDone, setDone } from './done.ts'
import { type Due, dueReminders, inOrder } from './due.ts'
import { candidates } from './facts.ts'
import type { ReminderParts } from './parts.ts'
import { listsOf } from './receivers.ts'
import { remind } from './remind.ts'

const FROM_MINUTE = 8 * 60 + 30

/**
 * What is looked at every minute: the lists of the day from 08:30 on, where they have not gone out yet, and in the afternoon
 * what somebody asked to be reminded of again. Nothing after 17:00. Safe to do twice and side by side.
 */
export function createReminderTick(parts: ReminderParts): () => Promise<void> {
  const { database, clock } = parts
  let listed = '' // the day whose lists have gone out, as far as this process knows
  let again = ''

  return async () => {
    const now = clock()
    const minute = now.hour * 60 + now.minute
    if (minute < FROM_MINUTE || now >= eveningOf(now)) return
    const today = isoDay(now)
    if (listed !== today) {
      if (!(await isDone(database.queries, today))) await sendLists(parts, now)
      listed = today
    }
    if (now.hour >= AGAIN_HOUR && again !== today) {
      await remindAgain(parts, now)
      again = today
    }
  }
}

async function sendLists({ database, noticesOn, reach }: ReminderParts, now: DateTime): Promise<void> {
  const { queries } = database
  const today = isoDay(now)
  const calendar = await loadOfficeCalendar(queries)
  if (calendar.workingDays.isWorking(today)) {
    const due = await allDue(queries, now, calendar)
    const lists = await listsOf(queries, due, today, reach)
    const failures: unknown[] = []
    // What fails for one is tried again the next minute, and keeps nobody else waiting.
    for (const [personId, list] of lists)
      await remind(database, personId, list, { now, calendar, noticesOn }).catch((error) =>
        failures.push(error),
      )
    if (failures.length > 0) throw new AggregateError(failures, 'not everybody could be reminded')
  }
  await setDone(queries, today, now)
}

async function allDue(queries: Queries, now: DateTime, calendar: OfficeCalendar): Promise<Due[]> {
  const settings = await loadReminding(queries)
  const due: Due[] = []
  for await (const facts of candidates(queries, now, calendar, settings))
    due.push(...dueReminders(facts, now, calendar, settings))
  return due.sort(inOrder)
}
