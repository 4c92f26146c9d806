import type { DateTime } from 'luxon'
import { loadOfficeCalendar, type OfficeCalendar } from '../calendar/office.ts'
import type { Attachment } from '../chat/channel.ts'
import type { Queries } from '../database/database.ts'
import type { Voice } from '../outbox/telling.ts'
import { calendarFile } from './calendar-file.ts'
import { type Changed, changeMeeting, dropProposal } from './changing.ts'
import type { Meeting, Occurrence } from './model.ts'
import { nextOf, occurrencesOf } from './occurrences.ts'
import { type OfferedMeetings, offeredTo } from './offered.ts'
import { occurrencesWithin } from './on.ts'
import { type Planned, planMeeting } from './planning.ts'
import { meetingById, proposedMeetings } from './stored.ts'

/** Everything commands ask of meetings. Times come in the zone of `now` or `from`. */
export interface Meetings {
  byId(id: number, now: DateTime): Promise<Meeting | null>
  /** All times from `from` on and before `to`. */
  list(from: DateTime, to: DateTime): Promise<Occurrence[]>
  /** Read from a plan, and not set yet. */
  proposed(now: DateTime): Promise<Meeting[]>
  /** What the last notice of proposals to somebody offered, and when that was. */
  offered(who: { channel: string; id: string }, now: DateTime): Promise<OfferedMeetings | null>
  /** The next time that is not cancelled. */
  next(meeting: Meeting, now: DateTime): Promise<Occurrence | null>
  /** The time that is on that day, or was to be. */
  onDay(meeting: Meeting, day: DateTime): Promise<Occurrence | null>
  /** The office's days and periods, as they are set. */
  calendar(): Promise<OfficeCalendar>
  calendarFile(meeting: Meeting, language: string, now: DateTime): Promise<Attachment | null>
  /** These change something and announce it: within a transaction. */
  plan(id: number | null, planned: Planned, by: number | null, now: DateTime): Promise<Meeting | null>
  change(occurrence: Occurrence, changed: Changed, by: number | null, now: DateTime): Promise<Meeting | null>
  drop(id: number, by: number | null, now: DateTime): Promise<boolean>
}

export function createMeetings(queries: Queries, voice: Voice): Meetings {
  const working = async () => (await loadOfficeCalendar(queries)).workingDays
  return {
    byId: (id, now) => meetingById(queries, id, now),
    list: (from, to) => occurrencesWithin(queries, from, to),
    offered: (who, now) => offeredTo(queries, who, now),
    proposed: (now) => proposedMeetings(queries, now),
    next: async (meeting, now) => nextOf(meeting, now, await working()),
    async onDay(meeting, day) {
      const from = day.startOf('day')
      const found = occurrencesOf(meeting, from, from.plus({ days: 1 }), await working())
      return found.find(({ state }) => state !== 'cancelled') ?? null
    },
    calendar: () => loadOfficeCalendar(queries),
    calendarFile: (meeting, language, now) =>
      calendarFile(queries, meeting, voice.languages.words(language), now),
    plan: (id, planned, by, now) => planMeeting(queries, voice, id, planned, by, now),
    change: (occurrence, changed, by, now) => changeMeeting(queries, voice, occurrence, changed, by, now),
    drop: (id, by, now) => dropProposal(queries, id, by, now),
  }
}
