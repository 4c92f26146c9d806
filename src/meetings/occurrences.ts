import type { DateTime } from 'luxon'
import type { WorkingDays } from '../calendar/working-days.ts'
import type { Meeting, Occurrence } from './model.ts'
import { timesOf } from './rules.ts'

/**
 * When a meeting is, from `from` on and before `to`. What its rule puts on a day off is listed as such and not moved: on which
 * day it is then is for a person to say.
 */
export function occurrencesOf(
  meeting: Meeting,
  from: DateTime,
  to: DateTime,
  workingDays: WorkingDays,
): Occurrence[] {
  const { startsAt: start, rule, changes, place, state } = meeting
  if (state !== 'planned' || !start) return []
  const changed = new Set(changes.map(({ was }) => was.toMillis()))
  const times = rule ? timesOf(rule, start, from, to) : start >= from && start < to ? [start] : []
  const found: Occurrence[] = times
    .filter((at) => !changed.has(at.toMillis()))
    .map((at) => {
      const off = rule !== null && !workingDays.isWorking(at.toISODate() ?? '')
      return { meeting, was: at, startsAt: at, place, state: off ? 'dayOff' : 'held', why: null }
    })
  for (const change of changes) {
    const at = change.startsAt ?? change.was
    if (at < from || at >= to) continue
    const now = change.startsAt ? 'moved' : 'cancelled'
    found.push({
      ...{ meeting, was: change.was, startsAt: at, state: now, why: change.why },
      place: change.place ?? place,
    })
  }
  return found.sort((one, other) => one.startsAt.toMillis() - other.startsAt.toMillis())
}

/** Those of several meetings, in the order of time. */
export const allOccurrences = (
  meetings: readonly Meeting[],
  from: DateTime,
  to: DateTime,
  workingDays: WorkingDays,
): Occurrence[] =>
  meetings
    .flatMap((meeting) => occurrencesOf(meeting, from, to, workingDays))
    .sort(
      (one, other) =>
        one.startsAt.toMillis() - other.startsAt.toMillis() || one.meeting.id - other.meeting.id,
    )

const LOOKS_AHEAD = { months: 13 }

/** The next time that is not cancelled, on a day off or not; null where there is none any more. */
export const nextOf = (meeting: Meeting, now: DateTime, workingDays: WorkingDays): Occurrence | null =>
  occurrencesOf(meeting, now, now.plus(LOOKS_AHEAD), workingDays).find(
    ({ state }) => state !== 'cancelled',
  ) ?? null

/** Whether people go there. */
export const isHeld = ({ state }: Occurrence): boolean => state === 'held' || state === 'moved'
