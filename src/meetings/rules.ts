import { DateTime } from 'luxon'
import rrule, { type Options } from 'rrule'

// The library reckons in UTC. A meeting is at 14:30 by the office's clock, so it is handed the wall's time as if it were UTC.

const { RRule } = rrule

const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const LAST_SAFE_DAY = 28 // that every month has
const UNTIL = /;UNTIL=\w+/u

/** When a rule has something begin, from `from` on and before `to`, in the zone of `start`. */
export function timesOf(rule: string, start: DateTime, from: DateTime, to: DateTime): DateTime[] {
  const until = partsOf(rule).until
  const options: Partial<Options> = { ...partsOf(rule), dtstart: asWall(start) }
  if (until) options.until = asWall(DateTime.fromJSDate(until, { zone: start.zone }))
  const found = new RRule(options).between(
    asWall(from.setZone(start.zone)),
    asWall(to.setZone(start.zone)),
    true,
  )
  return found.map((wall) => fromWall(wall, start)).filter((at) => at >= from && at < to)
}

/** The first time that a rule allows, not before `at` and at that time of day. */
export function firstFrom(rule: string, at: DateTime): DateTime {
  const found = new RRule({ ...partsOf(rule), dtstart: asWall(at) }).after(asWall(at), true)
  return found ? fromWall(found, at) : at
}

/** Whether the rule itself says on which day: `thứ ba hằng tuần`, and not only `hằng tuần`. */
export const namesDay = (rule: string): boolean => /BYDAY|BYMONTHDAY/u.test(rule)

/** The rule with the day it falls on, taken from its first time where it names none. */
export function completeRule(rule: string, first: DateTime): string {
  const monthday = /BYMONTHDAY=(\d+)$/u.exec(rule)?.[1]
  if (monthday !== undefined) return `${bare(rule)};${onDay(Number(monthday))}`
  return namesDay(rule) ? rule : `${bare(rule)};${isWeekly(rule) ? onWeekday(first) : onDay(first.day)}`
}

/**
 * The same rhythm from another first time on: a Tuesday's becomes a Thursday's. A rule that has that day itself stays as it is, so
 * that a 31st is not a 28th for good because it was changed in February.
 */
export function movedRule(rule: string, first: DateTime): string {
  const endless = endlessRule(rule)
  if (firstFrom(endless, first).hasSame(first, 'day')) return endless
  if (isWeekly(rule)) return `${bare(rule)};${onWeekday(first)}`
  if (!/BYDAY/u.test(rule)) return `${bare(rule)};${onDay(first.day)}`
  const nth = Math.ceil(first.day / 7)
  const isLast = first.day + 7 > (first.daysInMonth ?? 0)
  const goesByLast = nth > 4 || (isLast && /BYDAY=-1/u.test(rule))
  return `${bare(rule)};BYDAY=${goesByLast ? -1 : nth}${weekdayOf(first)}`
}

export const endlessRule = (rule: string): string => rule.replace(UNTIL, '')

/** The rule up to a moment, that one excluded. */
export const endedRule = (rule: string, before: DateTime): string =>
  `${endlessRule(rule)};UNTIL=${before.minus({ seconds: 1 }).toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")}`

/** When a rule has its last time; null where it has no end. */
export function lastOf(rule: string, start: DateTime): DateTime | null {
  const until = partsOf(rule).until
  if (!until) return null
  const end = DateTime.fromJSDate(until, { zone: start.zone }).plus({ seconds: 1 })
  return timesOf(rule, start, start, end).at(-1) ?? null
}

export interface Rhythm {
  every: 'week' | 'month' | 'quarter'
  weekday: number | null // 1 (Monday) to 7
  nth: number | null // of the month: 1 to 4, -1 for the last
  day: number | null
}

/** What a rule says, to be put in words. */
export function rhythmOf(rule: string): Rhythm {
  const [, nth, name = ''] = /BYDAY=(-?\d)?([A-Z]{2})/u.exec(rule) ?? []
  const days = /BYMONTHDAY=([\d,]+)/u.exec(rule)?.[1]?.split(',')
  return {
    every: isWeekly(rule) ? 'week' : /INTERVAL=3/u.test(rule) ? 'quarter' : 'month',
    weekday: name ? WEEKDAYS.indexOf(name) + 1 : null,
    nth: nth === undefined ? null : Number(nth),
    day: days === undefined ? null : Number(days.at(-1)),
  }
}

const isWeekly = (rule: string) => rule.startsWith('FREQ=WEEKLY')
const bare = (rule: string) => rule.replace(/;(?:BYDAY|BYMONTHDAY|BYSETPOS|UNTIL)=[^;]*/gu, '')
const weekdayOf = (day: DateTime) => WEEKDAYS[day.weekday - 1] ?? 'MO'
const onWeekday = (day: DateTime) => `BYDAY=${weekdayOf(day)}`

/** The 31st of a month that has none is its last day: by itself a rule would leave that month out. */
function onDay(day: number): string {
  if (day <= LAST_SAFE_DAY) return `BYMONTHDAY=${day}`
  const days = Array.from({ length: day - LAST_SAFE_DAY + 1 }, (_, after) => LAST_SAFE_DAY + after)
  return `BYMONTHDAY=${days.join(',')};BYSETPOS=-1`
}

const partsOf = (rule: string) => RRule.parseString(rule)

const asWall = ({ year, month, day, hour, minute, second }: DateTime) =>
  new Date(Date.UTC(year, month - 1, day, hour, minute, second))

const fromWall = (wall: Date, { zone }: DateTime) =>
  DateTime.fromJSDate(wall, { zone: 'utc' }).setZone(zone, { keepLocalTime: true })
