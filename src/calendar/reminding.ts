import { z } from 'zod'
import type { Queries } from '../database/database.ts'

/** When the office reminds of deadlines. */
export const reminding = z.object({
  /** Days before a deadline, the longest first; none: nobody is reminded before. */
  before: z.array(z.number().int().min(1).max(30)).max(5),
  /** When late: every so many working days. */
  lateEvery: z.number().int().min(1).max(30),
})

export type Reminding = z.output<typeof reminding>

export const REMINDING_KEY = 'reminders'
export const REMINDING: Reminding = { before: [3, 1], lateEvery: 3 }

/** As it is set now. */
export async function loadReminding(queries: Queries): Promise<Reminding> {
  const setting = await queries.setting.findUnique({ where: { key: REMINDING_KEY } })
  const read = reminding.safeParse(setting?.value)
  return read.success ? read.data : REMINDING
}
