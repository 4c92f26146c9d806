import type { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import type { MeetingKind } from '../database/generated/enums.ts'
import type { Voice } from '../outbox/telling.ts'
import { maskNumbers } from '../text/mask.ts'
import { announce } from './announcing.ts'
import type { Meeting } from './model.ts'
import { noteChange } from './noting.ts'
import { completeRule } from './rules.ts'
import { meetingById } from './stored.ts'

/** A meeting as it is to be. */
export interface Planned {
  kind: MeetingKind
  title: string
  hostId: string
  place: string | null
  startsAt: DateTime
  rule: string | null
  everyone: boolean
  attendees: readonly string[]
}

/** Sets a meeting, one that was proposed where `id` names it, and tells who attends. Within a transaction. */
export async function planMeeting(
  tx: Queries,
  voice: Voice,
  id: number | null,
  planned: Planned,
  by: number | null,
  now: DateTime,
): Promise<Meeting | null> {
  const { attendees, startsAt, rule, title, place, ...rest } = planned
  const data = {
    ...{ ...rest, title: maskNumbers(title), place: place && maskNumbers(place) },
    ...{ state: 'planned' as const, startsAt: startsAt.toJSDate() },
    rule: rule && completeRule(rule, startsAt),
  }
  const invited = attendees.map((agencyId) => ({ agencyId }))
  if (id !== null) {
    const taken = await tx.meeting.updateMany({ where: { id, state: 'proposed' }, data })
    if (taken.count === 0) return null
    await tx.meetingAgency.deleteMany({ where: { meetingId: id } })
    await tx.meetingAgency.createMany({ data: invited.map((one) => ({ ...one, meetingId: id })) })
  }
  const made =
    id ??
    (
      await tx.meeting.create({
        data: { ...data, createdAt: now.toJSDate(), attendees: { create: invited } },
      })
    ).id
  const meeting = await meetingById(tx, made, now)
  if (!meeting) return null
  await noteChange(tx, 'meeting.planned', meeting, { startsAt: startsAt.toISO() }, by, now)
  await announce(tx, voice, meeting, { kind: 'planned', begins: startsAt }, by, now)
  return meeting
}
