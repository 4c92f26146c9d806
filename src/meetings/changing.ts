import type { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import { lock } from '../database/lock.ts'
import type { Voice } from '../outbox/telling.ts'
import { announce } from './announcing.ts'
import type { Meeting, Occurrence } from './model.ts'
import { noteChange } from './noting.ts'
import { endedRule, movedRule } from './rules.ts'
import { meetingById } from './stored.ts'

/** What becomes of one time of a meeting, or of all from that one on. */
export interface Changed {
  all: boolean
  /** When it is instead; null: not at all. */
  startsAt: DateTime | null
  place: string | null // where that is another
  why: string | null
}

/** Moves or cancels, and tells who attends. Null where it was changed meanwhile. Within a transaction. */
export async function changeMeeting(
  tx: Queries,
  voice: Voice,
  { meeting: { id, sequence }, was, startsAt: from }: Occurrence,
  { all, startsAt, place, why }: Changed,
  by: number | null,
  now: DateTime,
): Promise<Meeting | null> {
  await lock(tx, `meeting ${id}`)
  const meeting = await meetingById(tx, id, now)
  if (meeting?.state !== 'planned' || meeting.sequence !== sequence) return null
  const single = meeting.rule !== null && !all
  if (single) await changeOne(tx, id, was, { startsAt, place, why }, now)
  else await changeAll(tx, meeting, was, startsAt, place)
  await tx.meeting.update({ where: { id }, data: { sequence: { increment: 1 } } })
  const changed = await meetingById(tx, id, now)
  if (!changed) return null
  const details = { from: from.toISO(), to: startsAt?.toISO() ?? null, all: !single, why }
  await noteChange(tx, startsAt ? 'meeting.moved' : 'meeting.cancelled', meeting, details, by, now)
  const what = startsAt
    ? ({ kind: 'moved', from, to: startsAt, place, all: !single, why } as const)
    : ({ kind: 'cancelled', from, all: !single, why } as const)
  await announce(tx, voice, changed, what, by, now)
  return changed
}

async function changeOne(
  { meetingChange }: Queries,
  meetingId: number,
  was: DateTime,
  { startsAt, place, why }: Omit<Changed, 'all'>,
  now: DateTime,
): Promise<void> {
  const change = { startsAt: startsAt?.toJSDate() ?? null, why, changedAt: now.toJSDate() }
  const key = { meetingId, was: was.toJSDate() }
  await meetingChange.upsert({
    where: { meetingId_was: key },
    create: { ...key, ...change, place },
    update: { ...change, ...(place !== null && { place }) },
  })
}

async function changeAll(
  tx: Queries,
  meeting: Meeting,
  from: DateTime,
  startsAt: DateTime | null,
  place: string | null,
): Promise<void> {
  const { id, rule } = meeting
  if (rule) await leavePast(tx, meeting, from)
  await tx.meetingChange.deleteMany({ where: { meetingId: id } })
  const where = place === null ? {} : { place }
  await tx.meeting.update({
    where: { id },
    data: startsAt
      ? { ...where, startsAt: startsAt.toJSDate(), rule: rule && movedRule(rule, startsAt) }
      : { state: 'cancelled' },
  })
}

/** What has been stays where it was, under a number of its own; the one people know goes on. */
async function leavePast(tx: Queries, meeting: Meeting, from: DateTime): Promise<void> {
  const { startsAt, rule, changes, attendees, host, id: _, createdAt, sequence: __, ...rest } = meeting
  if (!startsAt || !rule || startsAt >= from) return
  await tx.meeting.create({
    data: {
      ...{ ...rest, hostId: host.id, startsAt: startsAt.toJSDate(), createdAt: createdAt.toJSDate() },
      ...{ ref: null, planId: null }, // the clause is the other's
      rule: endedRule(rule, from),
      attendees: { create: attendees.map(({ id }) => ({ agencyId: id })) },
      changes: {
        create: changes
          .filter(({ was }) => was < from)
          .map((change) => ({
            ...{ place: change.place, why: change.why, changedAt: createdAt.toJSDate() },
            ...{ was: change.was.toJSDate(), startsAt: change.startsAt?.toJSDate() ?? null },
          })),
      },
    },
  })
}

/** A proposed meeting is not needed. Nobody was told of it, so nobody is told now. */
export async function dropProposal(
  tx: Queries,
  id: number,
  by: number | null,
  now: DateTime,
): Promise<boolean> {
  const dropped = await tx.meeting.updateMany({
    where: { id, state: 'proposed' },
    data: { state: 'cancelled' },
  })
  if (dropped.count > 0) await noteChange(tx, 'meeting.not-needed', { id }, {}, by, now)
  return dropped.count > 0
}
