import type { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'

/** A meeting as a digest tells it. */
export interface MeetingLine {
  startsAt: DateTime
  title: string
  place: string | null
  host: string
}

/** Those that begin within a time, the first first; moved ones when they are now, cancelled ones not at all. */
export type MeetingsOn = (queries: Queries, from: DateTime, to: DateTime) => Promise<readonly MeetingLine[]>
