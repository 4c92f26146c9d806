import type { DateTime } from 'luxon'
import { loadOfficeCalendar } from '../calendar/office.ts'
import type { Attachment } from '../chat/channel.ts'
import type { Words } from '../chat/words.ts'
import type { Queries } from '../database/database.ts'
import { keepFile } from '../files/keep.ts'
import { toIcs } from './ics.ts'
import type { Meeting } from './model.ts'
import { occurrencesOf } from './occurrences.ts'
import { aboutPhrase } from './phrases.ts'

/** The meeting as a file that a calendar opens; null while no time is set. */
export async function calendarFile(
  queries: Queries,
  meeting: Meeting,
  words: Words,
  now: DateTime,
): Promise<Attachment | null> {
  const text = toIcs(meeting, words.say(aboutPhrase(meeting)), now, await daysOff(queries, meeting, now))
  if (text === null) return null
  const about = { kind: 'file', name: `lich-${meeting.id}.ics`, type: 'text/calendar' } as const
  return keepFile(queries, { ...about, content: Buffer.from(text) }, now)
}

const KNOWN_AHEAD = { months: 12 }

/** Times that the rule puts on days off, as far as those are known. */
async function daysOff(queries: Queries, meeting: Meeting, now: DateTime): Promise<DateTime[]> {
  if (!meeting.rule || !meeting.startsAt) return []
  const { workingDays } = await loadOfficeCalendar(queries)
  return occurrencesOf(meeting, meeting.startsAt, now.startOf('day').plus(KNOWN_AHEAD), workingDays)
    .filter(({ state }) => state === 'dayOff')
    .map(({ was }) => was)
}
