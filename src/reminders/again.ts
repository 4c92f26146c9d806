import type { DateTime } from 'luxon'
import { eveningOf } from '../calendar/evening.ts'
import { isoDay } from '../calendar/iso-day.ts'
import { loadOfficeCalendar } from '../calendar/office.ts'
import type { Queries } from '../database/database.ts'
import { toDay } from '../database/day.ts'
import { AGAIN } from './decision.ts'
import { itemsOf } from './item.ts'
import type { ReminderParts } from './parts.ts'
import { sayItem } from './say.ts'

/**
 * Says again what people put off to the afternoon, unless something was said of it meanwhile, they are on leave or it is no longer
 * theirs. The outbox says each once.
 */
export async function remindAgain({ database, noticesOn }: ReminderParts, now: DateTime): Promise<void> {
  const { queries } = database
  const today = isoDay(now)
  const wished = await queries.reminder.findMany({
    where: {
      on: toDay(today),
      decided: AGAIN,
      acknowledgedAt: null,
      assignment: { state: { in: ['notStarted', 'inProgress'] }, task: { closedAt: null } },
    },
    select: { id: true, personId: true, at: true, assignment: { select: { lastUpdateAt: true } } },
    orderBy: { id: 'asc' },
    take: 500,
  })
  if (wished.length === 0) return
  const calendar = await loadOfficeCalendar(queries)
  for (const { id, personId, at, assignment } of wished) {
    const { lastUpdateAt } = assignment
    if (personId === null || (lastUpdateAt && lastUpdateAt >= at)) continue
    await database.transaction(async (tx) => {
      const [item] = await itemsOf(tx, personId, [id], now)
      if (!item?.held || (await isAway(tx, personId, today))) return
      const said = sayItem({ ...item, at: now }, { now, calendar })
      await noticesOn(tx).notify(personId, said, {
        key: `reminder ${today} again ${id}`,
        now,
        notAfter: eveningOf(now),
      })
    })
  }
}

const isAway = async (queries: Queries, personId: number, today: string): Promise<boolean> =>
  (await queries.absence.findFirst({
    where: { personId, from: { lte: toDay(today) }, to: { gte: toDay(today) } },
    select: { id: true },
  })) !== null
