import { DateTime } from 'luxon'
import { daysOffOf } from '../../src/calendar/days-off.ts'
import { addDays, isoDay } from '../../src/calendar/iso-day.ts'
import { periodOf } from '../../src/calendar/periods.ts'
import type { Reminding } from '../../src/calendar/reminding.ts'
import type { SpecialDay } from '../../src/calendar/working-days.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { dayOf } from '../following/phrases.ts'
import { sayPeriod } from '../updating/office.ts'
import { type Answered, type Given, reply } from '../world.ts'

const AHEAD_DAYS = 60
const MOST_ADDED = 12

/** Everything that is set, and how it is changed. */
export async function showSettings({ calendar, now }: Given): Promise<Answered> {
  const { periods, workingDays } = await calendar.office()
  const today = isoDay(now)
  const period = sayPeriod(periodOf(now, periods, 'month'))
  const shown = reply('settings')
  shown.text(monthOf(periods.monthFrom, period))
  shown.text('settings-week', { weekday: weekdayOf(periods.weekFrom) })
  shown.text(remindingOf(await calendar.reminding()))
  const ahead = workingDays.special(today, isoDay(now.plus({ days: AHEAD_DAYS })))
  shown.text(ahead.length > 0 ? 'settings-ahead' : 'settings-ahead-none', { days: AHEAD_DAYS })
  for (const days of inRows(ahead)) shown.text(lineOf(days, now))
  const added = inRows(await calendar.added(today))
  if (added.length > 0) shown.text('settings-added')
  for (const days of added.slice(0, MOST_ADDED)) {
    const [line, source] = [lineOf(days, now), days[0]?.source]
    shown.text(source ? phrase('settings-line-by', { line, source }) : line)
  }
  if (added.length > MOST_ADDED) shown.note('settings-added-more', { count: added.length - MOST_ADDED })
  const announced = daysOffOf(now.year)?.sources.map(({ document }) => document)
  const year = String(now.year)
  if (announced) shown.note('settings-announced', { year, documents: announced })
  else shown.note('settings-unannounced', { year })
  if (ahead.some(({ provisional }) => provisional)) shown.note('settings-provisional')
  shown.note('settings-how')
  shown.offer(
    periods.monthFrom === 1 ? 'choice-settings-administrative' : 'choice-settings-calendar',
    token('setmonth', periods.monthFrom === 1 ? '15' : '1'),
  )
  return shown.offer(
    periods.weekFrom === 1 ? 'choice-settings-sunday' : 'choice-settings-monday',
    token('setweek', periods.weekFrom === 1 ? '7' : '1'),
  )
}

export const monthOf = (from: number, period: string): Phrase =>
  from === 1
    ? phrase('settings-month-calendar', { period })
    : phrase('settings-month', { from, to: from - 1, period })

export const remindingOf = ({ before, lateEvery }: Reminding): Phrase =>
  before.length > 0
    ? phrase('settings-remind', { before: before.map(String), every: lateEvery })
    : phrase('settings-remind-late', { every: lateEvery })

export const weekdayOf = (weekday: number): Phrase => phrase(`settings-weekday-${weekday}`)

/** `thứ Tư 02/9`, `từ thứ Năm 30/4 đến Chủ nhật 03/5`. */
export function spanOf(from: string, to: string, now: DateTime): Phrase {
  const [first, last] = [from, to].map((day) =>
    phrase('settings-day', { weekday: weekdayOf(DateTime.fromISO(day).weekday), day: dayOf(day, now) }),
  )
  if (!first || !last || from === to) return first ?? phrase('settings-day', { weekday: '', day: '' })
  return phrase('settings-span', { from: first, to: last })
}

type Listed = Pick<SpecialDay, 'day' | 'kind' | 'name'> & { provisional?: boolean; source?: string | null }

function lineOf(days: readonly Listed[], now: DateTime): Phrase {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) throw new Error('a line without days')
  const when = [first, last].map(({ day }) => dayOf(day, now))
  const key = `settings-${first.kind}${first.provisional ? '-provisional' : ''}`
  return phrase(key, { when: [...new Set(when)].join('–'), name: first.name })
}

/** Days that follow each other and say the same are one line. */
function inRows<Day extends Listed>(days: readonly Day[]): Day[][] {
  const rows: Day[][] = []
  for (const day of days) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && follows(day, last)) row.push(day)
    else rows.push([day])
  }
  return rows
}

const follows = (day: Listed, last: Listed): boolean =>
  addDays(last.day, 1) === day.day &&
  last.name === day.name &&
  last.kind === day.kind &&
  last.provisional === day.provisional &&
  last.source === day.source
