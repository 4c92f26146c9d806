import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { SpecialDay } from './working-days.ts'

const daysOff = z.object({
  year: z.number(),
  /** The documents that say so; a date that is null: not out when the file was written. */
  sources: z
    .array(
      z.object({ document: z.string(), date: z.iso.date().nullable(), by: z.string(), says: z.string() }),
    )
    .min(1),
  days: z.array(
    z.object({
      day: z.iso.date(),
      kind: z.enum(['off', 'working']),
      name: z.string(),
      provisional: z.boolean().default(false),
    }),
  ),
})

export type DaysOff = z.output<typeof daysOff>

const read = new Map<number, DaysOff | null>()

const fileOf = (year: number): URL => new URL(`./days-off/${year}.json`, import.meta.url)

/** What was announced for a year, for officials; null where there is no file of it. Read once. */
export function daysOffOf(year: number): DaysOff | null {
  const known = read.get(year)
  if (known !== undefined) return known
  const file = fileOf(year)
  const found = existsSync(file) ? daysOff.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
  read.set(year, found)
  return found
}

/** The year's days as announced; where they are not, as the rules would have them. */
export function specialDaysOf(year: number, byRule: (year: number) => SpecialDay[]): readonly SpecialDay[] {
  return daysOffOf(year)?.days ?? byRule(year)
}
