import type { DateTime } from 'luxon'
import type { Database, Queries } from '../database/database.ts'
import { REFUSED } from './membership/presenting.ts'
import { keptDays, type Timed } from './personal-data.ts'

type Deleted = Promise<{ count: number }>

// What is older than its time goes. An invitation's time begins when it is used or over, a dialogue's end is its own.
const DELETE: Record<Timed, (queries: Queries, before: Date, now: Date) => Deleted> = {
  answers: ({ inboundReceipt }, before) => inboundReceipt.deleteMany({ where: { at: { lt: before } } }),
  dialogues: ({ dialogue }, _, now) => dialogue.deleteMany({ where: { until: { lt: now } } }),
  invites: ({ invite }, before) =>
    invite.deleteMany({ where: { OR: [{ usedAt: { lt: before } }, { expiresAt: { lt: before } }] } }),
  language: ({ identity }, before) =>
    identity.deleteMany({ where: { personId: null, languageSince: { lt: before } } }),
  unasked: ({ outgoing }, before) => outgoing.deleteMany({ where: { changedAt: { lt: before } } }),
  'closed-rooms': ({ room }, before) =>
    room.deleteMany({ where: { kind: 'private', state: 'gone', changedAt: { lt: before } } }),
  digests: ({ digestIssue }, before) => digestIssue.deleteMany({ where: { at: { lt: before } } }),
  reminders: ({ reminder }, before) => reminder.deleteMany({ where: { at: { lt: before } } }),
  absences: ({ absence }, before) => absence.deleteMany({ where: { to: { lt: before } } }),
  questions: ({ unansweredQuestion }, before) =>
    unansweredQuestion.deleteMany({ where: { askedAt: { lt: before } } }),
  'refused-codes': ({ auditEntry }, before) =>
    auditEntry.deleteMany({ where: { action: REFUSED, at: { lt: before } } }),
  audit: ({ auditEntry }, before) => auditEntry.deleteMany({ where: { at: { lt: before } } }),
}

/** Deletes what is kept longer than the table of personal data says; gives how many rows of each. Safe to run twice. */
export async function enforceKeeping(
  { queries }: Database,
  now: DateTime,
): Promise<Record<Timed | 'invited', number>> {
  const over = { forName: { not: null }, expiresAt: { lt: now.toJSDate() } }
  const { count: invited } = await queries.invite.updateMany({ where: over, data: { forName: null } })
  const deleted = async (name: Timed) => {
    const before = now.minus({ days: keptDays(name) })
    return (await DELETE[name](queries, before.toJSDate(), now.toJSDate())).count
  }
  return {
    invited,
    answers: await deleted('answers'),
    dialogues: await deleted('dialogues'),
    invites: await deleted('invites'),
    language: await deleted('language'),
    unasked: await deleted('unasked'),
    'closed-rooms': await deleted('closed-rooms'),
    digests: await deleted('digests'),
    reminders: await deleted('reminders'),
    absences: await deleted('absences'),
    questions: await deleted('questions'),
    'refused-codes': await deleted('refused-codes'),
    audit: await deleted('audit'),
  }
}
