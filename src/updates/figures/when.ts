import { isoDate } from '../../text/dates.ts'
import { fold } from '../../text/fold.ts'
import table from '../knowledge/days.json' with { type: 'json' }
import type { Day } from './days.ts'

/** As a date, in the year that brings it nearest to today where none was written. Null where there is no such day. */
export function dateOf({ day, month, year }: Day, today: string): string | null {
  if (year !== null) return isoDate(day, month, year)
  const now = Number(today.slice(0, 4))
  const near = [now - 1, now, now + 1].flatMap((one) => isoDate(day, month, one) ?? [])
  const far = (date: string) => Math.abs(Date.parse(date) - Date.parse(today))
  return near.sort((one, other) => far(one) - far(other))[0] ?? null
}

const byLength = (names: Record<string, number>): [string, number][] =>
  Object.entries(names)
    .map(([name, value]): [string, number] => [fold(name), value])
    .sort(([one], [other]) => other.length - one.length)

const weekdays = byLength(table.weekdays)
const relative = byLength(table.relative)
const weeks = byLength(table.weeks)
const DAY_MS = 86_400_000
const FIGURES = /(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?(?!\d)/
const IN_WORDS = new RegExp(`(\\d{1,2}) ${fold(table.month)} (\\d{1,2})(?: ${fold(table.year)} (\\d{4}))?`)

/** The day that a few words name: `22/4`, `30/11/2022`, `thứ 6`, `ngày mai`. Today and the answer are ISO dates. */
export function readDay(text: string, today: string): string | null {
  const plain = fold(text).replace(/\s+/g, ' ').trim()
  const figures = FIGURES.exec(plain) ?? IN_WORDS.exec(plain)
  if (figures) {
    const [, day, month, year] = figures
    return dateOf({ day: Number(day), month: Number(month), year: year ? Number(year) : null }, today)
  }
  const said = (names: readonly [string, number][]) =>
    names.find(([name]) => ` ${plain} `.includes(` ${name} `))?.[1]
  const named = said(weekdays)
  if (named !== undefined) return weekday(named, said(weeks) ?? null, today)
  const shift = said(relative)
  return shift === undefined ? null : addDays(today, shift)
}

/** The next such day, today included; of the week so many days away where one is said. Weeks begin on Monday. */
function weekday(wanted: number, away: number | null, today: string): string {
  const now = new Date(today).getUTCDay()
  if (away === null) return addDays(today, (wanted - now + 7) % 7)
  const fromMonday = (day: number) => (day + 6) % 7
  return addDays(today, fromMonday(wanted) - fromMonday(now) + away)
}

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
