import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { purgeUpdate, replaceUpdate } from './change.ts'
import type { Content } from './content.ts'
import { findUpdate, lastUpdateOf, recentUpdatesOf, type Said, updateOfMessage } from './find.ts'
import { type Origin, type Recorded, record } from './record.ts'
import { findStandings, type Last, lastBefore, type StandingNow, type Wanted } from './standing.ts'
import { type Totals, totalsOf } from './totals.ts'

/** What is said of assignments: recorded, found again, corrected, recalled, taken away. */
export interface Reports {
  standings(wanted: Wanted): Promise<StandingNow[]>
  /** Counted so far, without one update (its number) where that is being corrected. */
  totals(assignmentId: number, without?: number | null): Promise<Totals>
  report(said: Content, of: StandingNow, period: string, from: Origin, now: DateTime): Promise<Recorded>
  /** What was said of an assignment right before this update (its id). */
  lastBefore(assignmentId: number, id: number): Promise<Last | null>
  find(number: number): Promise<Said | null>
  lastOf(personId: number, since: DateTime): Promise<Said | null>
  /** The last that were said of an assignment, the newest first. */
  recent(assignmentId: number, since: DateTime): Promise<Said[]>
  ofMessage(personId: number, channel: string, message: string): Promise<Said | null>
  /** Corrects what was said, or recalls it where `content` is null. `closed` as in `replaceUpdate`. */
  replace(
    said: Said,
    content: Content | null,
    from: Origin,
    now: DateTime,
    closed: string | null,
  ): Promise<Recorded>
  purge(said: Said, personId: number, why: string, now: DateTime): Promise<void>
}

export function createReports(queries: Queries): Reports {
  return {
    standings: (wanted) => findStandings(queries, wanted),
    totals: (assignmentId, without) => totalsOf(queries, assignmentId, without),
    report(said, of, period, from, now) {
      return record(queries, of, said, { kind: 'report', replaces: null, lateFor: null, period }, from, now)
    },
    lastBefore: (assignmentId, id) => lastBefore(queries, assignmentId, id),
    find: (number) => findUpdate(queries, number),
    lastOf: (personId, since) => lastUpdateOf(queries, personId, since),
    recent: (assignmentId, since) => recentUpdatesOf(queries, assignmentId, since),
    ofMessage: (personId, channel, message) => updateOfMessage(queries, personId, channel, message),
    replace: (said, content, from, now, closed) => replaceUpdate(queries, said, content, from, now, closed),
    purge: (said, personId, why, now) => purgeUpdate(queries, said, personId, why, now),
  }
}
