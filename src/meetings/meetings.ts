import type { DateTime } from 'luxon'
import { loadOfficeCalendar, type OfficeCalendar } from '../calendar/office.ts'
import type { Attachment } from '../chat/channel.ts'
import type { Queries } from '../database/database.ts'
import type { Voice } from '../outbox/telling.ts'
import { calendarFile } from './calendar-file.ts'
import { changeMeeting, dropProposal } from './changing.ts'
import type { Meeting, Occurrence } from './model.ts'
import type { Changed } from './moving.ts'
import { lastTime, nextOf, timesOn, timeThatWas } from './occurrences.ts'
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
  /** The next time that is not cancelled; at that hour, `14:30`, where one is named. */
  next(meeting: Meeting, now: DateTime, at?: string | null): Promise<Occurrence | null>
  /** The last time that is not cancelled; null where there is no end. */
  last(meeting: Meeting): Promise<Occurrence | null>
  /** The times that are on that day, or where there are none, that were to be; none that is cancelled. */
  onDay(meeting: Meeting, day: DateTime): Promise<Occurrence[]>
  /** The time that was to begin then, if it is not cancelled. */
  thatWas(meeting: Meeting, was: DateTime): Promise<Occurrence | null>
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
    next: async (meeting, now, at) => nextOf(meeting, now, await working(), at),
    last: async (meeting) => lastTime(meeting, await working()),
    onDay: async (meeting, day) => timesOn(meeting, day, await working()),
    thatWas: async (meeting, was) => timeThatWas(meeting, was, await working()),
    calendar: () => loadOfficeCalendar(queries),
    calendarFile: (meeting, language, now) =>
      calendarFile(queries, meeting, voice.languages.words(language), now),
    plan: (id, planned, by, now) => planMeeting(queries, voice, id, planned, by, now),
    change: (occurrence, changed, by, now) => changeMeeting(queries, voice, occurrence, changed, by, now),
    drop: (id, by, now) => dropProposal(queries, id, by, now),
  }
}
