import type { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import { codeOf, type Meeting } from './model.ts'

/** Notes in the audit who changed what of a meeting. */
export async function noteChange(
  tx: Queries,
  action: 'meeting.planned' | 'meeting.moved' | 'meeting.cancelled' | 'meeting.not-needed',
  meeting: Pick<Meeting, 'id'>,
  details: Record<string, string | boolean | null>,
  by: number | null,
  now: DateTime,
): Promise<void> {
  const actor = by === null ? 'operator' : `person:${by}`
  await tx.auditEntry.create({
    data: { at: now.toJSDate(), actor, action, subject: codeOf(meeting), details },
  })
}
