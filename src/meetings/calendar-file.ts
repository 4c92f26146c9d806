import type { DateTime } from 'luxon'
import type { Attachment } from '../chat/channel.ts'
import type { Words } from '../chat/words.ts'
import type { Queries } from '../database/database.ts'
import { keepFile } from '../files/keep.ts'
import { toIcs } from './ics.ts'
import type { Meeting } from './model.ts'
import { aboutPhrase } from './phrases.ts'

/** The meeting as a file that a calendar opens; null while no time is set. */
export async function calendarFile(
  queries: Queries,
  meeting: Meeting,
  words: Words,
  now: DateTime,
): Promise<Attachment | null> {
  const text = toIcs(meeting, words.say(aboutPhrase(meeting)), now)
  if (text === null) return null
  const about = { kind: 'file', name: `lich-${meeting.id}.ics`, type: 'text/calendar' } as const
  return keepFile(queries, { ...about, content: Buffer.from(text) }, now)
}
