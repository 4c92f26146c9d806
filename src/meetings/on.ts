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

/** What is held from `from` on and before `to`, the first first, in the zone of `from`; of all, or where these host or are invited. */
export type MeetingsOn = (
  queries: Queries,
  from: DateTime,
  to: DateTime,
  agencies?: readonly string[] | null,
) => Promise<readonly MeetingLine[]>

export async function meetingsOn(
  queries: Queries,
  from: DateTime,
  to: DateTime,
  agencies: readonly string[] | null = null,
): Promise<MeetingLine[]> {
  const occurrences = await occurrencesWithin(queries, from, to)
  const concerns = ({ meeting: { host, attendees, everyone } }: Occurrence) =>
    agencies === null || everyone || [host, ...attendees].some(({ id }) => agencies.includes(id))
  return occurrences
    .filter((one) => isHeld(one) && concerns(one))
    .map(({ meeting, startsAt, place }) => {
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
