import type { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import { loadOfficeCalendar } from '../calendar/office.ts'
import type { Reply } from '../chat/reply.ts'
import type { Queries } from '../database/database.ts'
import { toDay } from '../database/day.ts'
import { AGAIN_HOUR, actionsOn, MOST_NAMED, type Offer, offersOf } from './choices.ts'
import { AGAIN, type Decision, keptDecision } from './decision.ts'
import { type Item, itemsOf, type List, newestList } from './item.ts'
import { sayItem, sayList } from './say.ts'

/** For so long a list can be answered by a number or a courtesy. */
const ANSWERED_DAYS = 2
/** For so long it can be seen again. */
const SHOWN_DAYS = 30

/** What somebody does about what they were reminded of, upon a database or within one transaction. */
export interface Reminders {
  /** What of the newest list still is theirs; null where there was none for long. */
  list<Memory>(personId: number, now: DateTime): Promise<Reply<Memory> | null>
  /** What can be chosen on what was last said, and when that was. */
  offered(personId: number, now: DateTime): Promise<{ offers: Offer[]; at: DateTime } | null>
  /** Null where it was for somebody else, or they do not hold that role any more. */
  item(id: number, personId: number, now: DateTime): Promise<Item | null>
  say<Memory>(item: Item, now: DateTime): Promise<Reply<Memory>>
  /** One, or all of the newest list; how many were not acknowledged before. */
  acknowledge(personId: number, id: number | null, now: DateTime): Promise<number>
  putOff(item: Item): Promise<void>
  /** Settles a proposal for all coordinators; false where one of them has settled it. */
  decide(item: Item, decision: Decision, now: DateTime): Promise<boolean>
}

export function createReminders(queries: Queries): Reminders {
  const newest = (personId: number, now: DateTime, days = ANSWERED_DAYS): Promise<List | null> =>
    newestList(queries, personId, now.minus({ days }), now)

  return {
    async list(personId, now) {
      const found = await newest(personId, now, SHOWN_DAYS)
      if (!found) return null
      const items = await itemsOf(queries, personId, found.held.slice(0, MOST_NAMED), now)
      const counts = { count: found.held.length, late: found.late }
      return sayList(items, counts, { now, calendar: await loadOfficeCalendar(queries) })
    },

    async offered(personId, now) {
      const found = await newest(personId, now)
      if (!found) return null
      // With what is no longer theirs: the numbers are those of the list as it was said.
      const items = await itemsOf(queries, personId, found.ids.slice(0, MOST_NAMED), now)
      const again = items.findLast(
        ({ decided, acknowledged, held }) => decided === AGAIN && !acknowledged && held,
      )
      const then = found.at.set({ hour: AGAIN_HOUR, minute: 0 })
      if (again && now >= then) return { offers: actionsOn({ ...again, at: then }), at: then }
      return { offers: offersOf(items, found.ids.length), at: found.at }
    },

    async item(id, personId, now) {
      const [found] = await itemsOf(queries, personId, [id], now)
      return found?.held ? found : null
    },

    say: async (item, now) => sayItem(item, { now, calendar: await loadOfficeCalendar(queries) }),

    async acknowledge(personId, id, now) {
      const ids = id === null ? ((await newest(personId, now))?.held ?? []) : [id]
      const { count } = await queries.reminder.updateMany({
        where: { id: { in: ids }, personId, step: { lt: 3 }, acknowledgedAt: null },
        data: { acknowledgedAt: now.toJSDate() },
      })
      return count
    },

    async putOff({ id }) {
      await queries.reminder.update({ where: { id }, data: { decided: AGAIN } })
    },

    async decide({ view, at }, decision, now) {
      const { count } = await queries.reminder.updateMany({
        where: { assignmentId: view.id, step: 3, on: toDay(isoDay(at)), decided: null },
        data: { decided: keptDecision(decision, isoDay(now)) },
      })
      return count > 0
    },
  }
}
