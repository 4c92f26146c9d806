import type { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import { lock } from '../database/lock.ts'
import type { Voice } from '../outbox/telling.ts'
import { maskNumbers } from '../text/mask.ts'
import { announce } from './announcing.ts'
import type { Change, Meeting, Occurrence } from './model.ts'
import { announcementOf, type Changed, newStart, seriesFrom } from './moving.ts'
import { noteChange } from './noting.ts'
import { endedRule, timesOf } from './rules.ts'
import { meetingById } from './stored.ts'

/** Moves or cancels, and tells who attends. Null where it was changed meanwhile. Within a transaction. */
export async function changeMeeting(
  tx: Queries,
  voice: Voice,
  known: Occurrence,
  what: Changed,
  by: number | null,
  now: DateTime,
): Promise<Meeting | null> {
  const { id, sequence } = known.meeting
  await lock(tx, `meeting ${id}`)
  const meeting = await meetingById(tx, id, now)
  if (meeting?.state !== 'planned' || meeting.sequence !== sequence) return null
  const changed = { ...masked(what), all: what.all || meeting.rule === null }
  const occurrence = { ...known, meeting }
  if (!changed.all) await changeOne(tx, occurrence, changed, now)
  else if (changed.cancels) await endAll(tx, occurrence)
  else await moveAll(tx, occurrence, changed, now)
  await tx.meeting.update({ where: { id }, data: { sequence: { increment: 1 } } })
  const after = await meetingById(tx, id, now)
  if (!after) return null
  const announced = announcementOf(occurrence, changed)
  const action = announced.kind === 'cancelled' ? 'meeting.cancelled' : 'meeting.moved'
  const to = announced.kind === 'moved' ? announced.to.toISO() : null
  await noteChange(tx, action, meeting, { from: known.startsAt.toISO(), to, all: changed.all }, by, now)
  await announce(tx, voice, after, announced, by, now)
  return after
}

/** Without the phone numbers that people type. */
export const masked = <T extends Pick<Changed, 'place' | 'why'>>(said: T): T => ({
  ...said,
  place: said.place && maskNumbers(said.place),
  why: said.why && maskNumbers(said.why),
})

async function changeOne(
  { meetingChange }: Queries,
  { meeting, was, startsAt }: Occurrence,
  changed: Changed,
  now: DateTime,
): Promise<void> {
  const { place, why, cancels } = changed
  const to = cancels ? null : newStart(changed, startsAt).toJSDate()
  const change = { startsAt: to, why, changedAt: now.toJSDate() }
  const key = { meetingId: meeting.id, was: was.toJSDate() }
  await meetingChange.upsert({
    where: { meetingId_was: key },
    create: { ...key, ...change, place },
    update: { ...change, ...(place !== null && { place }) },
  })
}

async function moveAll(tx: Queries, one: Occurrence, changed: Changed, now: DateTime): Promise<void> {
  const { meeting, was } = one
  const { startsAt, rule, place, changes } = seriesFrom(one, changed)
  await leavePast(tx, meeting, was)
  await tx.meetingChange.deleteMany({ where: { meetingId: meeting.id } })
  await tx.meeting.update({
    where: { id: meeting.id },
    data: {
      ...{ startsAt: startsAt.toJSDate(), rule, place },
      changes: { create: changes.map((change) => rowOf(change, now)) },
    },
  })
}

/** What has been stays in people's calendars: the rule ends. Where nothing was held before, the whole is cancelled. */
async function endAll(tx: Queries, { meeting, was }: Occurrence): Promise<void> {
  const { id, rule, startsAt, changes } = meeting
  const isOff = (at: DateTime) => changes.some((one) => one.was.equals(at) && one.startsAt === null)
  const before = rule && startsAt ? timesOf(rule, startsAt, startsAt, was) : []
  if (!rule || before.every(isOff)) {
    await tx.meeting.update({ where: { id }, data: { state: 'cancelled' } })
    return
  }
  await tx.meetingChange.deleteMany({ where: { meetingId: id, was: { gte: was.toJSDate() } } })
  await tx.meeting.update({ where: { id }, data: { rule: endedRule(rule, was) } })
}

const rowOf = ({ was, startsAt, place, why }: Change, at: DateTime) => ({
  ...{ was: was.toJSDate(), startsAt: startsAt?.toJSDate() ?? null, place, why, changedAt: at.toJSDate() },
})

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
        create: changes.filter(({ was }) => was < from).map((change) => rowOf(change, createdAt)),
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
