import type { DateTime } from 'luxon'
import { loadOfficeCalendar } from '../calendar/office.ts'
import type { Queries } from '../database/database.ts'
import type { Occurrence } from './model.ts'
import { allOccurrences, isHeld } from './occurrences.ts'
import { plannedMeetings } from './stored.ts'

/** A meeting as a digest tells of it. */
export interface MeetingLine {
  startsAt: DateTime
  title: string
  place: string | null
  host: string
}

/** What is held from `from` on and before `to`, the first first, in the zone of `from`. */
export type MeetingsOn = (queries: Queries, from: DateTime, to: DateTime) => Promise<readonly MeetingLine[]>

export async function meetingsOn(queries: Queries, from: DateTime, to: DateTime): Promise<MeetingLine[]> {
  const occurrences = await occurrencesWithin(queries, from, to)
  return occurrences.filter(isHeld).map(({ meeting, startsAt, place }) => {
    return { startsAt, title: meeting.title, place, host: meeting.host.name }
  })
}

/** All times from `from` on and before `to`, those cancelled and those on days off among them. */
export async function occurrencesWithin(
  queries: Queries,
  from: DateTime,
  to: DateTime,
): Promise<Occurrence[]> {
  const { workingDays } = await loadOfficeCalendar(queries)
  return allOccurrences(await plannedMeetings(queries, from, to), from, to, workingDays)
}
