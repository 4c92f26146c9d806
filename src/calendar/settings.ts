import type { DateTime } from 'luxon'
import type { Prisma, Queries } from '../database/database.ts'
import { fromDay } from '../database/day.ts'
import { loadOfficeCalendar, type OfficeCalendar, PERIODS_KEY } from './office.ts'
import type { PeriodRule } from './periods.ts'
import { loadReminding, REMINDING_KEY, type Reminding } from './reminding.ts'

/** A day that a coordinator added. */
export interface AddedDay {
  day: string // ISO date
  kind: 'off' | 'working'
  name: string
  source: string | null
}

/** Who changes something; by number in the audit. */
export interface Setter {
  personId: number | null
}

/** The office's days, periods and reminders: as they are set, and setting them. Every change stands in the audit. */
export interface CalendarSettings {
  /** Kept for a moment, so that what counts by period costs no statement more; a change made here is seen at once. */
  office(): Promise<OfficeCalendar>
  reminding(): Promise<Reminding>
  /** Of that day and later. */
  added(from: string): Promise<AddedDay[]>
  add(days: readonly AddedDay[], by: Setter, now: DateTime): Promise<void>
  /** How many of those days had been added. */
  remove(from: string, to: string, by: Setter, now: DateTime): Promise<number>
  setPeriods(periods: PeriodRule, by: Setter, now: DateTime): Promise<void>
  setReminding(reminding: Reminding, by: Setter, now: DateTime): Promise<void>
  /** Has the next to ask look again. */
  lookAgain(): void
  /** The same within a transaction. */
  within(tx: Queries): CalendarSettings
}

interface Kept {
  looked: { at: number; calendar: OfficeCalendar } | null
}

export function createCalendarSettings(queries: Queries, looksEveryMs: number): CalendarSettings {
  return settingsOn(queries, looksEveryMs, { looked: null }, null)
}

function settingsOn(
  queries: Queries,
  looksEveryMs: number,
  kept: Kept,
  outer: Kept | null,
): CalendarSettings {
  function changed(): void {
    kept.looked = null
    if (outer) outer.looked = null
  }

  async function set(key: string, value: Prisma.InputJsonObject, by: Setter, now: DateTime): Promise<void> {
    const changedAt = now.toJSDate()
    const stored = { value, changedAt }
    await queries.setting.upsert({ where: { key }, create: { key, ...stored }, update: stored })
    await audit('setting.changed', key, value, by, now)
    changed()
  }

  async function audit(
    action: string,
    subject: string,
    details: Prisma.InputJsonObject,
    { personId }: Setter,
    now: DateTime,
  ): Promise<void> {
    const actor = personId === null ? 'operator' : `person:${personId}`
    await queries.auditEntry.create({ data: { at: now.toJSDate(), actor, action, subject, details } })
  }

  return {
    async office() {
      const at = performance.now()
      if (kept.looked && at - kept.looked.at < looksEveryMs) return kept.looked.calendar
      const calendar = await loadOfficeCalendar(queries)
      kept.looked = { at, calendar }
      return calendar
    },

    reminding: () => loadReminding(queries),

    async added(from) {
      const where = { day: { gte: new Date(from) } }
      const rows = await queries.calendarDay.findMany({ where, orderBy: { day: 'asc' } })
      return rows.map(({ day, kind, name, source }) => ({ day: fromDay(day), kind, name, source }))
    },

    async add(days, by, now) {
      const [first] = days
      if (!first) return
      const { kind, name, source } = first
      const rows = days.map((one) => ({ ...one, day: new Date(one.day), addedAt: now.toJSDate() }))
      await queries.calendarDay.deleteMany({ where: { day: { in: rows.map(({ day }) => day) } } })
      await queries.calendarDay.createMany({ data: rows })
      const details = { kind, name, source, to: days.at(-1)?.day ?? first.day }
      await audit('calendar.day-added', first.day, details, by, now)
      changed()
    },

    async remove(from, to, by, now) {
      const where = { day: { gte: new Date(from), lte: new Date(to) } }
      const { count } = await queries.calendarDay.deleteMany({ where })
      if (count > 0) await audit('calendar.day-removed', from, { to, days: count }, by, now)
      changed()
      return count
    },

    setPeriods: (periods, by, now) => set(PERIODS_KEY, periods, by, now),
    setReminding: (reminding, by, now) => set(REMINDING_KEY, reminding, by, now),
    lookAgain: changed,
    within: (tx) => settingsOn(tx, looksEveryMs, { looked: kept.looked }, kept),
  }
}
