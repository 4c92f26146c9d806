import { z } from 'zod'
import type { Queries } from '../database/database.ts'

/** When somebody is reminded, in working days. */
export interface Reminding {
  /** So long before a deadline. */
  before: readonly number[]
  /** So long after the last time, while it is late. */
  lateEvery: number
}

const DEFAULTS: Reminding = { before: [3, 1], lateEvery: 3 }

const days = z.number().int().min(1).max(60)
const kept = z.object({ before: z.array(days).max(5), lateEvery: days }).partial()

/** As it is set now. */
export async function loadReminding(queries: Queries): Promise<Reminding> {
  const setting = await queries.setting.findUnique({ where: { key: 'reminders' } })
  const read = kept.safeParse(setting?.value)
  if (!read.success) return DEFAULTS
  return {
    before: read.data.before ?? DEFAULTS.before,
    lateEvery: read.data.lateEvery ?? DEFAULTS.lateEvery,
  }
}
