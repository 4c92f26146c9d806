import type { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import type { Kind } from './subscriptions.ts'

/** From when on the first digest tells, before which there was none: a working day or a week before. */
export function beginningOf(kind: Kind, until: DateTime, workingDays: WorkingDays): DateTime {
  if (kind === 'weekly') return until.minus({ weeks: 1 })
  let before = until.minus({ days: 1 })
  while (!workingDays.isWorking(isoDay(before))) before = before.minus({ days: 1 })
  return before
}
