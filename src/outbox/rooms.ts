import type { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'

export interface KnownRoom {
  channel: string
  id: string
  kind: 'private' | 'group'
  title?: string
}

/** The bot can speak there, perhaps again. Resolves with whether it could not before. */
export async function openRoom(tx: Queries, room: KnownRoom, now: DateTime): Promise<boolean> {
  const before = await tx.room.findUnique({ where: { channel_id: { channel: room.channel, id: room.id } } })
  const { channel, id, kind, title } = room
  const data = {
    kind,
    state: 'active',
    changedAt: now.toJSDate(),
    ...(title !== undefined && { title }),
  } as const
  await tx.room.upsert({
    where: { channel_id: { channel, id } },
    create: { channel, id, ...data },
    update: data,
  })
  return before?.state !== 'active'
}

/** The room is closed to the bot. What was to be said to a group there is not; to a person it stands until they come back. */
export async function closeRoom(tx: Queries, { channel, id, kind }: KnownRoom, now: DateTime): Promise<void> {
  const data = { kind, state: 'gone', changedAt: now.toJSDate() } as const
  await tx.room.upsert({
    where: { channel_id: { channel, id } },
    create: { channel, id, ...data },
    update: data,
  })
  await tx.outgoing.updateMany({
    where: { channel, room: id, state: 'due' },
    data: { state: kind === 'group' ? 'stopped' : 'standing', failure: 'gone', changedAt: now.toJSDate() },
  })
}

/** A channel calls the room by another id now: what is known of it and what is to be said there moves along. */
export async function moveRoom(
  tx: Queries,
  { channel, id, kind }: KnownRoom,
  to: string,
  now: DateTime,
): Promise<void> {
  const at = now.toJSDate()
  const before = await tx.room.findUnique({ where: { channel_id: { channel, id } } })
  const gone = { kind, state: 'gone', movedTo: to, changedAt: at } as const
  await tx.room.upsert({
    where: { channel_id: { channel, id } },
    create: { channel, id, ...gone },
    update: gone,
  })
  await openRoom(tx, { channel, id: to, kind, ...(before?.title && { title: before.title }) }, now)
  await tx.outgoing.updateMany({
    where: { channel, room: id, state: { in: ['due', 'standing'] } },
    data: { room: to, changedAt: at },
  })
}
