import { DateTime } from 'luxon'
import { addDays } from './iso-day.ts'

/** A day that is off, or a weekend's day that is worked in place of another. Days are ISO dates. */
export interface SpecialDay {
  day: string
  kind: 'off' | 'working'
  name: string
  /** Reckoned by rule, not yet announced. */
  provisional: boolean
}

/** Which days the office works; days are ISO dates. */
export interface WorkingDays {
  isWorking(day: string): boolean
  /** The first working day after this one. */
  next(day: string): string
  /** So many working days later: 0 gives the day itself, or the next working day where it is off. */
  add(day: string, count: number): string
  /** Working days after `from` up to and with `to`; 0 where `to` is not later. */
  between(from: string, to: string): number
  /** The special days from one day to another, both included, in their order. */
  special(from: string, to: string): SpecialDay[]
}

const SATURDAY = 6

/** Of several special days on one date the last counts. */
export function createWorkingDays(specialOf: (year: number) => readonly SpecialDay[]): WorkingDays {
  const years = new Map<number, Map<string, SpecialDay>>()
  const specialIn = (year: number): Map<string, SpecialDay> => {
    let found = years.get(year)
    if (!found) {
      found = new Map(specialOf(year).map((one) => [one.day, one]))
      years.set(year, found)
    }
    return found
  }

  function isWorking(day: string): boolean {
    const found = specialIn(yearOf(day)).get(day)
    return found ? found.kind === 'working' : DateTime.fromISO(day).weekday < SATURDAY
  }

  function next(day: string): string {
    let later = addDays(day, 1)
    while (!isWorking(later)) later = addDays(later, 1)
    return later
  }

  return {
    isWorking,
    next,
    add(day, count) {
      let at = isWorking(day) ? day : next(day)
      for (let left = count; left > 0; left--) at = next(at)
      return at
    },
    between(from, to) {
      let count = 0
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorking(day)) count++
      return count
    },
    special(from, to) {
      const found: SpecialDay[] = []
      for (let year = yearOf(from); year <= yearOf(to); year++) found.push(...specialIn(year).values())
      return found
        .filter(({ day }) => from <= day && day <= to)
        .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    },
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
