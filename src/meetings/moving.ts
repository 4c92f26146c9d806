import type { DateTime } from 'luxon'
import { onDay } from '../calendar/on-day.ts'
import type { Change, Occurrence } from './model.ts'
import type { Announcement } from './phrases.ts'
import { endedRule, endlessRule, lastOf, movedRule, timesOf } from './rules.ts'

/** What becomes of one time of a meeting, or of all from that one on. What is null stays. */
export interface Changed {
  all: boolean
  cancels: boolean
  day: string | null // ISO date
  time: string | null // `14:30`
  place: string | null
  why: string | null
}

type Moment = Pick<Changed, 'day' | 'time'>

/** When it is to begin instead. */
export function newStart({ day, time }: Moment, from: DateTime): DateTime {
  const [hour = from.hour, minute = from.minute] = time?.split(':').map(Number) ?? []
  return (day ? onDay(from, day) : from).set({ hour, minute })
}

// Where all are moved to a day, the rule's hour goes there; else each time stays on the day that it has.
const newTime = ({ was, startsAt }: Occurrence, { all, day, time }: Changed): DateTime =>
  newStart({ day, time }, all && day !== null ? was : startsAt)

/** What is announced of a change. */
export function announcementOf(one: Occurrence, changed: Changed): Announcement {
  const { all, place, why, cancels } = changed
  const from = one.startsAt
  if (cancels) return { kind: 'cancelled', from, all, why }
  const to = newTime(one, changed)
  // `từ 06/7 sang 06/7` says nothing: a time that was moved alone, and is now where all are.
  return {
    kind: 'moved',
    from: all && place === null && to.equals(from) ? one.was : from,
    to,
    place,
    all,
    why,
  }
}

/** Whether all would be as it is. To say of a day off that it is kept is a change. */
export function changesNothing(one: Occurrence, changed: Changed): boolean {
  if (changed.cancels || one.state === 'dayOff') return false
  const { meeting, was, startsAt } = one
  const [from, place] = changed.all ? [was, meeting.place] : [startsAt, one.place]
  return newStart(changed, from).equals(from) && (changed.place === null || changed.place === place)
}

/** A meeting from one of its times on, as it is to be. */
export interface Series {
  startsAt: DateTime
  rule: string | null
  place: string | null
  changes: Change[]
}

/** All times from this one on moved. What was decided of later ones stays decided, of the times that take their place. */
export function seriesFrom(one: Occurrence, changed: Changed): Series {
  const { meeting, was } = one
  const startsAt = newStart(changed, was)
  const place = changed.place ?? meeting.place
  const rule = meeting.rule && shiftedRule(meeting.rule, was, startsAt)
  if (!meeting.rule || !rule) return { startsAt, rule, place, changes: [] }
  const later = meeting.changes.filter((change) => change.was >= was)
  const until = later.reduce((latest, change) => (change.was > latest ? change.was : latest), was)
  const old = timesOf(meeting.rule, was, was, until.plus({ seconds: 1 }))
  const now = timesAfter(rule, startsAt, old.length)
  const changes = later.flatMap((change) => {
    const isThis = change.was.equals(was)
    if (isThis && changed.day !== null) return []
    const index = old.findIndex((time) => time.equals(change.was))
    const carried = carriedOver(change, now[index] ?? change.was, isThis, changed)
    return isVoid(carried) ? [] : [carried]
  })
  return { startsAt, rule, place, changes }
}

/** Whose hour was the rule's goes along with the rule; whose was another stays. */
function carriedOver(change: Change, was: DateTime, isThis: boolean, { time, place }: Changed): Change {
  const { startsAt } = change
  const hadHour = startsAt?.hour === change.was.hour && startsAt.minute === change.was.minute
  return {
    ...{ was, why: change.why },
    startsAt: startsAt && (isThis || hadHour) ? newStart({ day: null, time }, startsAt) : startsAt,
    place: isThis && place !== null ? null : change.place,
  }
}

const isVoid = ({ was, startsAt, place }: Change) => place === null && startsAt?.equals(was) === true

/** The rule from a new first time on; one that ends keeps as many times as it had left. */
function shiftedRule(rule: string, was: DateTime, startsAt: DateTime): string {
  if (startsAt.equals(was)) return rule
  const moved = startsAt.hasSame(was, 'day') ? endlessRule(rule) : movedRule(rule, startsAt)
  const last = lastOf(rule, was)
  if (!last) return moved
  const left = timesOf(rule, was, was, last.plus({ seconds: 1 })).length
  const end = timesAfter(moved, startsAt, left).at(-1) ?? startsAt
  return endedRule(moved, end.plus({ seconds: 1 }))
}

/** So many times of a rule, the first ones. */
function timesAfter(rule: string, startsAt: DateTime, count: number): DateTime[] {
  // A quarter's times are three months apart at most, and a day may be later in its month than before.
  const end = startsAt.plus({ months: 3 * count + 2 })
  return timesOf(rule, startsAt, startsAt, end).slice(0, count)
}
