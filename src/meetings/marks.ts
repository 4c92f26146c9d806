import type { DateTime } from 'luxon'
import { z } from 'zod'
import type { Queries } from '../database/database.ts'

const KEY = 'meetings'

const marks = z.object({
  /** Editions of plans that were read for meetings. */
  editions: z.array(z.int()).default([]),
  /** Proposed meetings of which the coordinators know. */
  proposed: z.array(z.int()).default([]),
  /** The last day on which people were reminded. */
  reminded: z.string().nullable().default(null),
  /** When the first begins of which they were reminded then: who was not reached by then is told no more. */
  reminderEnds: z.iso.datetime({ offset: true }).nullable().default(null),
})

/** How far what is done unasked has come; it is looked at before the rest, and changed under the lock `meetings`. */
export type Marks = z.output<typeof marks>

export async function readMarks({ setting }: Queries): Promise<Marks> {
  const kept = await setting.findUnique({ where: { key: KEY } })
  return marks.parse(kept?.value ?? {})
}

export async function writeMarks({ setting }: Queries, value: Marks, now: DateTime): Promise<void> {
  const changedAt = now.toJSDate()
  await setting.upsert({
    where: { key: KEY },
    create: { key: KEY, value, changedAt },
    update: { value, changedAt },
  })
}
