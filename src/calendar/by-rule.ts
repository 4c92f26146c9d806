import { createRequire } from 'node:module'
import { DateTime } from 'luxon'
import { addDays } from './iso-day.ts'
import type { SpecialDay } from './working-days.ts'

const FRIDAY = 5
/** Resolution 80-NQ/TW of the Politburo, 2026-01-07: a day off every year. The library does not know it. */
const CULTURE = { on: '11-24', since: 2026, name: 'Ngày Văn hóa Việt Nam' }
const kept = new Map<number, SpecialDay[]>()
let holidays: ((year: number) => Holiday[]) | null = null

interface Holiday {
  day: string
  name: string
  days: number
}

/**
 * The days off of a year that nobody has announced: the holidays of Labour Code 45/2019/QH14, art. 112, the day beside the National
 * Day that lengthens a weekend, and for each on a weekend the next working day (art. 111). All provisional.
 */
export function daysByRule(year: number): SpecialDay[] {
  const known = kept.get(year)
  if (known) return known
  const off = new Map<string, string>()
  for (const { day, name, days } of holidaysOf(year))
    for (let at = 0; at < days; at++) if (!off.has(addDays(day, at))) off.set(addDays(day, at), name)
  const national = `${year}-09-02`
  off.set(addDays(national, besideNational(national)), off.get(national) ?? '')
  if (year >= CULTURE.since) off.set(`${year}-${CULTURE.on}`, CULTURE.name)
  for (const [day, name] of [...off].toSorted(([one], [other]) => one.localeCompare(other))) {
    if (weekdayOf(day) <= FRIDAY) continue
    let instead = addDays(day, 1)
    while (off.has(instead) || weekdayOf(instead) > FRIDAY) instead = addDays(instead, 1)
    off.set(instead, `Nghỉ bù ${name}`)
  }
  const days = [...off].toSorted(([one], [other]) => one.localeCompare(other))
  const found = days.map(([day, name]): SpecialDay => ({ day, kind: 'off', name, provisional: true }))
  kept.set(year, found)
  return found
}

/** As it was announced in the years so far: after a Sunday, Monday or Thursday, else before. */
const besideNational = (day: string): number => ([7, 1, 4].includes(weekdayOf(day)) ? 1 : -1)

function holidaysOf(year: number): Holiday[] {
  holidays ??= openHolidays()
  return holidays(year)
}

// Read only when a year without a file is asked about: it holds the holidays of all countries, a fifth of a second's work.
function openHolidays() {
  const load: (name: string) => typeof import('date-holidays').default = createRequire(import.meta.url)
  const Holidays = load('date-holidays')
  const vietnam = new Holidays('VN', { languages: 'vi', types: ['public'] })
  return (year: number) =>
    vietnam.getHolidays(year).map(({ date, start, end, name }) => ({
      day: date.slice(0, 10),
      name: /Tết Nguyên/u.test(name) ? 'Tết Nguyên đán' : name,
      days: Math.round((end.getTime() - start.getTime()) / 86_400_000),
    }))
}

const weekdayOf = (day: string): number => DateTime.fromISO(day).weekday
