import type { DateTime } from 'luxon'
import type { MeetingKind, MeetingState } from '../database/generated/enums.ts'

/** A body that hosts or attends. */
export interface Body {
  id: string
  name: string
  short: string
}

/** One time of a meeting that is another than its rule says. */
export interface Change {
  was: DateTime // when it was to begin
  startsAt: DateTime | null // when it begins instead; null: it is cancelled
  place: string | null // where that is another
  why: string | null
}

export interface Meeting {
  id: number
  kind: MeetingKind
  state: MeetingState
  title: string
  host: Body
  place: string | null
  /** The first time; none while it is only proposed. */
  startsAt: DateTime | null
  minutes: number
  rule: string | null // RFC 5545, `FREQ=WEEKLY;BYDAY=TU`
  ref: string | null // of the clause that asks for it
  planId: string | null
  everyone: boolean
  sequence: number
  createdAt: DateTime
  attendees: Body[]
  changes: Change[]
}

/** One time at which a meeting is, or was to be. */
export interface Occurrence {
  meeting: Meeting
  /** When the rule has it: by this a single time is known for good. */
  was: DateTime
  startsAt: DateTime
  place: string | null
  /** `dayOff`: the rule puts it on a day off, and nobody has said yet what becomes of it. */
  state: 'held' | 'moved' | 'cancelled' | 'dayOff'
  why: string | null
}

/** `LH-3`. */
export const codeOf = ({ id }: Pick<Meeting, 'id'>): string => `LH-${id}`
