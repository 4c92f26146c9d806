import { fold } from '../../text/fold.ts'
import table from '../knowledge/days.json' with { type: 'json' }
import type { Word } from '../words/words.ts'

/** A day as written; without a year it is of the year that is near. */
export interface Day {
  day: number
  month: number
  year: number | null
}

export const isDay = (day: number, month: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : 31)

const month = fold(table.month)
const year = fold(table.year)
const monthAfter: ReadonlySet<string> = new Set(table.monthAfter.map(fold))

const MARKS = /^ ?[/.-] ?$/
const FULL = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/

/** A day with its year, or as “ngày 5 tháng 4”: the forms that can be nothing else. */
export function readFullDay(words: readonly Word[], at: number): { day: Day; length: number } | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  const dotted = FULL.exec(first?.digits ?? '')
  if (dotted) return made(dotted[1], dotted[2], dotted[3], 1)
  if (!/^\d{1,2}$/.test(first?.digits ?? '')) return null
  const before = words[at - 1]?.folded ?? ''
  if (second?.folded === month && /^\d{1,2}$/.test(third?.digits ?? '') && monthAfter.has(before)) {
    const inYear = words[at + 3]?.folded === year ? words[at + 4]?.digits : undefined
    return made(first?.digits, third?.digits, inYear, inYear ? 5 : 3)
  }
  const joined = second && MARKS.test(second.gap) && third?.gap.trim() === second.gap.trim()
  return joined && /^\d{1,2}$/.test(second.digits ?? '') && /^(?:\d{4}|2\d)$/.test(third.digits ?? '')
    ? made(first?.digits, second.digits, third.digits, 3)
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
