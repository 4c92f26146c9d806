import { isoDate } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import type { Word } from './words.ts'

/** A day as written; without a year it is of the year that is near. */
export interface Day {
  day: number
  month: number
  year: number | null
}

export const isDay = (day: number, month: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : 31)

const MARKS = /^ ?[/.-] ?$/
const FULL = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/
const TOGETHER = /^(\d{1,2})\.(\d{1,2})$/

/** A day with its year, or as “ngày 5 tháng 4”: the forms that can be nothing else. */
export function readFullDay(words: readonly Word[], at: number): { day: Day; length: number } | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  const dotted = FULL.exec(first?.digits ?? '')
  if (dotted) return made(dotted[1], dotted[2], dotted[3], 1)
  if (!/^\d{1,2}$/.test(first?.digits ?? '')) return null
  const before = words[at - 1]?.folded ?? ''
  if (
    second?.folded === 'thang' &&
    /^\d{1,2}$/.test(third?.digits ?? '') &&
    /^(?:ngay|mung|mong|hom)$/.test(before)
  ) {
    const year = words[at + 3]?.folded === 'nam' ? words[at + 4]?.digits : undefined
    return made(first?.digits, third?.digits, year, year ? 5 : 3)
  }
  const joined = second && MARKS.test(second.gap) && third?.gap.trim() === second.gap.trim()
  return joined && /^\d{1,2}$/.test(second.digits ?? '') && /^(?:\d{4}|2\d)$/.test(third.digits ?? '')
    ? made(first?.digits, second.digits, third.digits, 3)
    : null
}

/** `22.4` after a word that says a day follows. */
export function readDottedDay(digits: string): Day | null {
  const found = TOGETHER.exec(digits)
  return found && isDay(Number(found[1]), Number(found[2]))
    ? { day: Number(found[1]), month: Number(found[2]), year: null }
    : null
}

function made(
  day: string | null | undefined,
  month: string | null | undefined,
  year: string | null | undefined,
  length: number,
) {
  if (!isDay(Number(day), Number(month))) return null
  const full = year ? Number(year) : null
  return {
    day: { day: Number(day), month: Number(month), year: full !== null && full < 100 ? 2000 + full : full },
    length,
  }
}

/** As a date, in the year that brings it nearest to today where none was written. Null where there is no such day. */
export function dateOf({ day, month, year }: Day, today: string): string | null {
  if (year !== null) return isoDate(day, month, year)
  const now = Number(today.slice(0, 4))
  const near = [now - 1, now, now + 1].flatMap((one) => isoDate(day, month, one) ?? [])
  const far = (date: string) => Math.abs(Date.parse(date) - Date.parse(today))
  return near.sort((one, other) => far(one) - far(other))[0] ?? null
}

const WEEKDAYS: Record<string, number> = {
  'chu nhat': 0,
  cn: 0,
  '2': 1,
  hai: 1,
  '3': 2,
  ba: 2,
  '4': 3,
  tu: 3,
  '5': 4,
  nam: 4,
  '6': 5,
  sau: 5,
  '7': 6,
  bay: 6,
}
const RELATIVE: [RegExp, number][] = [
  [/\b(?:hom nay|sang nay|chieu nay|toi nay)\b/, 0],
  [/\b(?:hom qua|toi qua|chieu qua)\b/, -1],
  [/\b(?:ngay kia)\b/, 2],
  [/\b(?:ngay mai|sang mai|chieu mai|toi mai|mai)\b/, 1],
]
const DAY_MS = 86_400_000

/** The day that a few words name: `22/4`, `30/11/2022`, `thứ 6`, `ngày mai`. Today and the answer are ISO dates. */
export function readDay(text: string, today: string): string | null {
  const plain = fold(text).replace(/\s+/g, ' ')
  const figures =
    /(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?(?!\d)/.exec(plain) ??
    /ngay (\d{1,2}) thang (\d{1,2})(?: nam (\d{4}))?/.exec(plain)
  if (figures) {
    const [, day, month, year] = figures
    return dateOf({ day: Number(day), month: Number(month), year: year ? Number(year) : null }, today)
  }
  const named =
    /\b(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat|cn))\b(?: (tuan (?:sau|toi|truoc|qua)))?/.exec(plain)
  if (named) return weekday(WEEKDAYS[named[1] ?? named[2] ?? ''] ?? 0, named[3] ?? '', today)
  const shift = RELATIVE.find(([words]) => words.test(plain))?.[1]
  return shift === undefined ? null : addDays(today, shift)
}

/** The next such day, today included; of next week or the last where that is said. Weeks begin on Monday. */
function weekday(wanted: number, week: string, today: string): string {
  const now = new Date(today).getUTCDay()
  if (week === '') return addDays(today, (wanted - now + 7) % 7)
  const fromMonday = (day: number) => (day + 6) % 7
  return addDays(today, fromMonday(wanted) - fromMonday(now) + (/(?:sau|toi)$/.test(week) ? 7 : -7))
}

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
