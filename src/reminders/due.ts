import type { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import type { OfficeCalendar } from '../calendar/office.ts'
import type { Reminding } from '../calendar/reminding.ts'
import type { Cadence, ReminderWhy } from '../database/generated/enums.ts'
import { endingPeriod } from './ending.ts'

/** What is to be known of an assignment that may be due, in force, open and not merely asked for. Days are ISO dates. */
export interface Facts {
  assignmentId: number
  agencyId: string
  position: number // in the plan's order
  cadence: Cadence
  dueOn: string | null
  updatedAt: DateTime | null
  acknowledgedAt: DateTime | null
  /** What was reminded before today; of lateness only what came after the deadline as it now is. */
  lateOn: readonly string[]
  beforeOn: string | null // the last time
  resultsOn: string | null // the last time
  /** The newest proposal of this lateness, and what was made of it (`decision.ts`). */
  proposed: { decided: string | null } | null
}

/** 1 who reports, 2 the agency's lead, 3 the coordinator, to whom it is proposed. */
export type Step = 1 | 2 | 3

/** Somebody is to be told of this today. */
export interface Due {
  assignmentId: number
  agencyId: string
  position: number
  dueOn: string | null
  why: ReminderWhy
  steps: readonly Step[]
}

/** "Đã tiếp nhận" is a promise: for so many working days nothing more is said. */
export const ACKNOWLEDGED_DAYS = 2
/** How long a coordinator follows a late task before counting begins anew. */
export const WATCHED_DAYS = 5
const UPDATED_HOURS = 24
/** Of lateness, the agency is reminded twice. */
const MOST_LATE = 2

/** What is due on this working day, late first, then what is due soonest. Pure: everything it knows is given. */
export function dueReminders(
  facts: readonly Facts[],
  now: DateTime,
  calendar: OfficeCalendar,
  settings: Reminding,
): Due[] {
  const today = isoDay(now)
  if (!calendar.workingDays.isWorking(today)) return []
  const due: Due[] = []
  for (const one of facts) {
    const { assignmentId, agencyId, position, dueOn } = one
    if (isSilent(one, now, calendar)) continue
    const found =
      late(one, today, calendar, settings) ??
      before(one, today, calendar, settings) ??
      results(one, now, calendar)
    if (found) due.push({ assignmentId, agencyId, position, dueOn, ...found })
  }
  return due.sort(inOrder)
}

const ORDER: Record<ReminderWhy, number> = { late: 0, before: 1, results: 2 }

/** How a list is put in order. */
export const inOrder = (one: Due, other: Due): number =>
  ORDER[one.why] - ORDER[other.why] ||
  (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9') ||
  one.position - other.position ||
  one.assignmentId - other.assignmentId

function isSilent({ updatedAt, acknowledgedAt }: Facts, now: DateTime, { workingDays }: OfficeCalendar) {
  if (updatedAt && updatedAt > now.minus({ hours: UPDATED_HOURS })) return true
  if (!acknowledgedAt) return false
  const since = isoDay(acknowledgedAt.setZone(now.zone))
  return workingDays.between(since, isoDay(now)) <= ACKNOWLEDGED_DAYS
}

type Found = Pick<Due, 'why' | 'steps'> | null

function late(
  { dueOn, lateOn, proposed }: Facts,
  today: string,
  { workingDays }: OfficeCalendar,
  { lateEvery }: Reminding,
): Found {
  if (!dueOn || dueOn >= today) return null
  const since = proposed ? watchedSince(proposed.decided) : dueOn
  if (since === null) return null
  if (proposed && workingDays.between(since, today) < WATCHED_DAYS) return null
  const said = lateOn.filter((day) => day > since)
  const last = said.at(-1)
  if (last && workingDays.between(last, today) < lateEvery) return null
  if (said.length >= MOST_LATE) return { why: 'late', steps: [3] }
  return { why: 'late', steps: said.length === 0 ? [1] : [1, 2] }
}

/** The day from which a late task is followed on, where that was decided. */
function watchedSince(decided: string | null): string | null {
  const [what, day] = decided?.split(' ') ?? []
  return what === 'watch' && day ? day : null
}

function before(
  { dueOn, beforeOn }: Facts,
  today: string,
  { workingDays }: OfficeCalendar,
  settings: Reminding,
): Found {
  if (!dueOn || dueOn <= today) return null
  const left = workingDays.between(today, dueOn)
  const reached = settings.before.filter((days) => left <= days)
  if (reached.length === 0) return null
  // A reminder belongs to the nearest threshold that was reached on its day; of an earlier deadline it says nothing.
  const said = beforeOn !== null && workingDays.between(beforeOn, dueOn) <= Math.min(...reached)
  return said ? null : { why: 'before', steps: [1] }
}

function results({ cadence, updatedAt, resultsOn }: Facts, now: DateTime, calendar: OfficeCalendar): Found {
  const period = endingPeriod(cadence, now, calendar)
  if (!period || (resultsOn !== null && resultsOn >= period.from)) return null
  const isTold = updatedAt !== null && isoDay(updatedAt.setZone(now.zone)) >= period.from
  return isTold ? null : { why: 'results', steps: [1] }
}
