import type { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import type { Meeting, Occurrence } from './model.ts'
import { lastOf, timesOf } from './rules.ts'

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
      const off = rule !== null && !workingDays.isWorking(isoDay(at))
      return { meeting, was: at, startsAt: at, place, state: off ? 'dayOff' : 'held', why: null }
    })
  for (const change of changes) {
    const at = change.startsAt ?? change.was
    if (at < from || at >= to) continue
    const now = !change.startsAt ? 'cancelled' : change.startsAt.equals(change.was) ? 'held' : 'moved'
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

/** The next time that is not cancelled, on a day off or not, at that hour where one is named; null where there is none any more. */
export const nextOf = (
  meeting: Meeting,
  now: DateTime,
  workingDays: WorkingDays,
  at: string | null = null,
): Occurrence | null =>
  occurrencesOf(meeting, now, now.plus(LOOKS_AHEAD), workingDays).find(
    ({ state, startsAt }) => state !== 'cancelled' && (at === null || startsAt.toFormat('HH:mm') === at),
  ) ?? null

/** The last time that is not cancelled; null where there is none, or no end. */
export function lastTime(meeting: Meeting, workingDays: WorkingDays): Occurrence | null {
  const { startsAt, rule, changes } = meeting
  if (!startsAt) return null
  const end = rule === null ? startsAt : lastOf(rule, startsAt)
  if (!end) return null
  const [from, to] = changes.reduce(
    ([first, last], { startsAt: at }) => [at && at < first ? at : first, at && at > last ? at : last],
    [startsAt, end],
  )
  const found = occurrencesOf(meeting, from, to.plus({ seconds: 1 }), workingDays)
  return found.findLast(({ state }) => state !== 'cancelled') ?? null
}

/** The time that was to begin at `was`; null where there is none, or it is cancelled. */
export function timeThatWas(meeting: Meeting, was: DateTime, workingDays: WorkingDays): Occurrence | null {
  const at = meeting.changes.find((one) => one.was.equals(was))?.startsAt ?? was
  const found = occurrencesOf(meeting, at, at.plus({ seconds: 1 }), workingDays)
  return found.find((one) => one.was.equals(was) && one.state !== 'cancelled') ?? null
}

/** Those on a day that are not cancelled; where there are none, those that were to be on it. */
export function timesOn(meeting: Meeting, day: DateTime, workingDays: WorkingDays): Occurrence[] {
  const from = day.startOf('day')
  const found = occurrencesOf(meeting, from, from.plus({ days: 1 }), workingDays)
  const there = found.filter(({ state }) => state !== 'cancelled')
  if (there.length > 0) return there
  return meeting.changes
    .filter(({ was }) => was.hasSame(day, 'day'))
    .flatMap(({ was }) => timeThatWas(meeting, was, workingDays) ?? [])
}

/** Whether people go there. */
export const isHeld = ({ state }: Occurrence): boolean => state === 'held' || state === 'moved'
