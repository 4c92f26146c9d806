import { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'

/** When a digest is to be posted. */
export interface Schedule {
  kind: 'daily' | 'weekly'
  at: string // of the day, at the office: `07:30`
  weekday: number | null // of a weekly one, 1 (Monday) to 7
  /** Only on these; a weekly one moves to the next. */
  workingDays: boolean
}

/** A schedule as it stands: what was due before `since`, or no later than the last issue, is not posted. */
export interface Standing extends Schedule {
  since: DateTime
  paused: boolean
  last: Time | null
}

export interface Time {
  /** ISO day that names it: of a weekly one its weekday, even where it is posted later. */
  period: string
  dueAt: DateTime
}

export interface DueDigest<S> extends Time {
  subscription: S
  late: boolean
}

const LATE_MINUTES = 15
const DAY_BEGINS = '07:00'
const SOON_HOURS = 4
const FRIDAY = 5

/**
 * What is to be posted now: of each subscription one digest at most, the last that came due after `since`. However many were
 * missed, and whatever the clock did meanwhile, none is made up for and none comes twice. A late one does not come at night or on
 * a day off, nor shortly before the next, which tells what it would have told.
 */
export function due<S extends Standing>(
  subscriptions: readonly S[],
  since: DateTime,
  now: DateTime,
  workingDays: WorkingDays,
): DueDigest<S>[] {
  return subscriptions.flatMap((subscription) => {
    if (subscription.paused) return []
    const { last } = subscription
    const after = DateTime.max(since, subscription.since, last?.dueAt ?? since)
    const time = lastTime(subscription, after, now, workingDays)
    if (!time || (last && time.period <= last.period)) return []
    const late = now.diff(time.dueAt).as('minutes') > LATE_MINUTES
    if (late && !isTimeForLate(subscription, time, now, workingDays)) return []
    return [{ subscription, ...time, late }]
  })
}

function isTimeForLate(
  schedule: Standing,
  { dueAt }: Time,
  now: DateTime,
  workingDays: WorkingDays,
): boolean {
  const today = isoDay(now)
  if (schedule.workingDays && !workingDays.isWorking(today)) return false
  const next = nextTime(schedule, now, workingDays)
  if (isoDay(next) === today && next.diff(now).as('hours') < SOON_HOURS) return false
  return isoDay(dueAt) === today || now >= atTime(today, DAY_BEGINS, now)
}

/** The next time after now of which none was decided. */
export function nextTime(
  { last, ...schedule }: Schedule & Pick<Standing, 'last'>,
  now: DateTime,
  workingDays: WorkingDays,
): DateTime {
  for (let day = backAFortnight(schedule, now); ; day = day.plus(stepOf(schedule))) {
    const dueAt = timeOf(schedule, day, workingDays)
    if (dueAt && dueAt > now && (!last || isoDay(day) > last.period)) return dueAt
  }
}

function lastTime(schedule: Schedule, after: DateTime, now: DateTime, workingDays: WorkingDays): Time | null {
  for (let day = firstOf(schedule, now); ; day = day.minus(stepOf(schedule))) {
    const dueAt = timeOf(schedule, day, workingDays)
    if (dueAt && dueAt <= now) return dueAt > after ? { period: isoDay(day), dueAt } : null
    if (!dueAt && day < after.startOf('day')) return null
  }
}

/** When the digest named after a day is due; null where that day has none. */
function timeOf(
  { kind, at, workingDays: only }: Schedule,
  day: DateTime,
  days: WorkingDays,
): DateTime | null {
  const iso = isoDay(day)
  if (!only || days.isWorking(iso)) return atTime(iso, at, day)
  return kind === 'weekly' ? atTime(days.next(iso), at, day) : null
}

const atTime = (iso: string, at: string, { zone }: DateTime) => DateTime.fromISO(`${iso}T${at}`, { zone })

// A weekly one of the week before may have moved into this one, over a long holiday.
const backAFortnight = (schedule: Schedule, now: DateTime) => {
  const day = firstOf(schedule, now)
  return schedule.kind === 'weekly' ? day.minus({ weeks: 2 }) : day
}

const firstOf = ({ kind, weekday }: Schedule, now: DateTime) =>
  kind === 'weekly' ? now.startOf('week').plus({ days: (weekday ?? FRIDAY) - 1 }) : now.startOf('day')

const stepOf = ({ kind }: Schedule) => (kind === 'weekly' ? { weeks: 1 } : { days: 1 })
