import type { DateTime } from 'luxon'
import { eveningOf } from '../calendar/evening.ts'
import { isoDay } from '../calendar/iso-day.ts'
import type { OfficeCalendar } from '../calendar/office.ts'
import type { Database } from '../database/database.ts'
import { toDay } from '../database/day.ts'
import { lock } from '../database/lock.ts'
import { MOST_NAMED } from './choices.ts'
import { hasList, itemsOf } from './item.ts'
import type { NoticesOn } from './parts.ts'
import type { Told } from './receivers.ts'
import { sayList } from './say.ts'

/** Tells one person what is due, once a day, whichever process comes first. */
export async function remind(
  database: Database,
  personId: number,
  list: readonly Told[],
  { now, calendar, noticesOn }: { now: DateTime; calendar: OfficeCalendar; noticesOn: NoticesOn },
): Promise<void> {
  const today = isoDay(now)
  await database.transaction(async (tx) => {
    await lock(tx, `reminders ${personId}`)
    if (await hasList(tx, personId, today)) return
    const rows = await tx.reminder.createManyAndReturn({
      data: list.map(({ due: { assignmentId, why }, step }) => {
        return { assignmentId, personId, why, step, on: toDay(today), at: now.toJSDate() }
      }),
      select: { id: true },
    })
    const ids = rows.map(({ id }) => id).sort((one, other) => one - other)
    const items = await itemsOf(tx, personId, ids.slice(0, MOST_NAMED), now)
    const late = list.filter(({ due, step }) => due.why === 'late' && step < 3).length
    const said = sayList(items, { count: ids.length, late }, { now, calendar })
    const reached = await noticesOn(tx).notify(personId, said, {
      key: `reminder ${today}`,
      now,
      notAfter: eveningOf(now),
    })
    if (!reached) await tx.reminder.deleteMany({ where: { id: { in: ids } } })
  })
}
