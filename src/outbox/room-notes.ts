import type { DateTime } from 'luxon'
import type { RoomChange } from '../chat/channel.ts'
import type { Languages } from '../chat/languages.ts'
import { phrase } from '../chat/phrase.ts'
import type { Database } from '../database/database.ts'
import { enqueue } from './enqueue.ts'
import { closeRoom, moveRoom, openRoom } from './rooms.ts'

interface Parts {
  database: Database
  languages: Languages
  language: string
}

/** Notes what became of a room. A group that the bot comes to is told what it reads there, and what not. */
export async function noteRoom(
  { database, languages, language }: Parts,
  channel: string,
  change: RoomChange,
  now: DateTime,
): Promise<void> {
  const { room } = change
  await database.transaction(async (tx) => {
    const known = { channel, ...room }
    if (change.kind === 'closed') return closeRoom(tx, known, now)
    if (change.kind === 'moved') return moveRoom(tx, known, change.to, now)
    const isNew = await openRoom(
      tx,
      { ...known, ...(change.title !== undefined && { title: change.title }) },
      now,
    )
    if (!isNew || room.kind === 'private' || room.id.includes('/')) return
    const text = languages.words(language).say(phrase('room-opened'))
    const key = `opened ${channel} ${room.id} ${now.toMillis()}`
    const message = { blocks: [{ style: 'text' as const, text }], choices: [] }
    await enqueue(tx, { channel, room, said: 'group', key, message }, now)
  })
}
