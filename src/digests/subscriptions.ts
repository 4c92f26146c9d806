import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Prisma, Queries } from '../database/database.ts'
import { openRoom } from '../outbox/rooms.ts'
import type { Scope } from './compose.ts'
import type { Schedule } from './due.ts'

export type Kind = Schedule['kind']

export const KINDS: readonly Kind[] = ['daily', 'weekly']

/** A private chat, a group or a topic of one; a private one is called by the id of the person in it. */
export interface Place {
  channel: string
  room: string
  roomKind: 'private' | 'group'
}

/** What may be set of a digest for one place. */
export interface Wishes extends Omit<Schedule, 'kind'> {
  scope: Scope
  language: string
  whenQuiet: boolean
  headlineAlone: boolean
}

export interface Subscription extends Place, Schedule, Wishes {
  id: number
  since: DateTime
  paused: boolean
}

export interface Doer {
  personId: number | null
}

/** On working days at 07:30; on Fridays at 16:00. A quiet day is passed over. */
export const usual = (kind: Kind, scope: Scope, language: string): Wishes => ({
  ...(kind === 'daily' ? { at: '07:30', weekday: null } : { at: '16:00', weekday: 5 }),
  ...{ workingDays: true, scope, language, whenQuiet: false, headlineAlone: false },
})

/** A place's, the daily first. */
export async function subscriptionsOf(queries: Queries, place: Place): Promise<Subscription[]> {
  const { channel, room } = place
  const rows = await queries.subscription.findMany({ where: { channel, room }, orderBy: { kind: 'asc' } })
  return rows.map(readSubscription)
}

/** Makes it, or makes it anew as wished. What was due before now is not posted. Within a transaction. */
export async function subscribe(
  tx: Queries,
  place: Place,
  kind: Kind,
  wishes: Wishes,
  by: Doer,
  now: DateTime,
): Promise<Subscription> {
  const { channel, room, roomKind } = place
  await openRoom(tx, { channel, id: room, kind: roomKind }, now)
  const data = {
    ...columnsOf(wishes),
    ...{ roomKind, since: now.toJSDate(), pausedAt: null, createdById: by.personId },
  }
  const row = await tx.subscription.upsert({
    where: { channel_room_kind: { channel, room, kind } },
    create: { channel, room, kind, ...data },
    update: data,
  })
  await audit(tx, 'digest.subscribed', row.id, { kind, ...columnsOf(wishes) }, by, now)
  return readSubscription(row)
}

/** Where its times change, they count from now on. */
export async function change(
  tx: Queries,
  before: Subscription,
  { scope, ...others }: Partial<Wishes>,
  by: Doer,
  now: DateTime,
): Promise<Subscription> {
  const columns = { ...others, ...(scope && scopeColumns(scope)) }
  const moves = 'at' in others || 'weekday' in others || 'workingDays' in others
  const data = { ...columns, ...(moves && { since: now.toJSDate() }) }
  const row = await tx.subscription.update({ where: { id: before.id }, data })
  await audit(tx, 'digest.changed', before.id, columns, by, now)
  return readSubscription(row)
}

export async function pause(tx: Queries, { id }: Pick<Subscription, 'id'>, by: Doer, now: DateTime) {
  const row = await tx.subscription.update({ where: { id }, data: { pausedAt: now.toJSDate() } })
  await audit(tx, 'digest.paused', id, {}, by, now)
  return readSubscription(row)
}

/** What was due meanwhile is not posted. */
export async function resume(tx: Queries, { id, ...place }: Subscription, by: Doer, now: DateTime) {
  await openRoom(tx, { channel: place.channel, id: place.room, kind: place.roomKind }, now)
  const row = await tx.subscription.update({
    where: { id },
    data: { pausedAt: null, since: now.toJSDate() },
  })
  await audit(tx, 'digest.resumed', id, {}, by, now)
  return readSubscription(row)
}

export async function stop(tx: Queries, { id }: Subscription, by: Doer, now: DateTime): Promise<void> {
  await tx.subscription.delete({ where: { id } })
  await audit(tx, 'digest.stopped', id, {}, by, now)
}

const row = z.object({
  ...{ id: z.number(), channel: z.string(), room: z.string(), roomKind: z.enum(['private', 'group']) },
  ...{ kind: z.enum(['daily', 'weekly']), at: z.string(), weekday: z.number().nullable() },
  ...{ workingDays: z.boolean(), language: z.string(), whenQuiet: z.boolean(), headlineAlone: z.boolean() },
  ...{ scope: z.enum(['plan', 'agency', 'content']), agencyId: z.string().nullable() },
  ...{ content: z.string().nullable(), since: z.date(), pausedAt: z.date().nullable() },
})

/** As it stands in the database. */
export function readSubscription(raw: object): Subscription {
  const { scope, agencyId, content, since, pausedAt, ...rest } = row.parse(raw)
  return {
    ...rest,
    scope: scopeOf(scope, agencyId, content),
    since: DateTime.fromJSDate(since),
    paused: pausedAt !== null,
  }
}

function scopeOf(kind: Scope['kind'], agencyId: string | null, ref: string | null): Scope {
  if (kind === 'agency' && agencyId !== null) return { kind, agencyId }
  return kind === 'content' && ref !== null ? { kind, ref } : { kind: 'plan' }
}

const columnsOf = ({ scope, ...others }: Wishes) => ({ ...others, ...scopeColumns(scope) })

const scopeColumns = (scope: Scope) => ({
  scope: scope.kind,
  agencyId: scope.kind === 'agency' ? scope.agencyId : null,
  content: scope.kind === 'content' ? scope.ref : null,
})

// By number: what a private room is called would outlive its person.
async function audit(
  tx: Queries,
  action: string,
  id: number,
  details: Prisma.InputJsonObject,
  { personId }: Doer,
  now: DateTime,
): Promise<void> {
  const actor = personId === null ? 'house' : `person:${personId}`
  await tx.auditEntry.create({
    data: { at: now.toJSDate(), actor, action, subject: `subscription:${id}`, details },
  })
}
