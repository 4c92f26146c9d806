import type { DateTime } from 'luxon'
import { z } from 'zod'
import type { Queries } from '../database/database.ts'

const KEY = 'reminders-done'
const kept = z.object({ day: z.iso.date() })

/** Whether all lists of this day have gone out; of a day to come, noted while a clock was ahead, nothing follows. One statement. */
export async function isDone(queries: Queries, day: string): Promise<boolean> {
  const setting = await queries.setting.findUnique({ where: { key: KEY } })
  const read = kept.safeParse(setting?.value)
  return read.success && read.data.day === day
}

export async function setDone(queries: Queries, day: string, now: DateTime): Promise<void> {
  const what = { value: { day }, changedAt: now.toJSDate() }
  await queries.setting.upsert({ where: { key: KEY }, create: { key: KEY, ...what }, update: what })
}
