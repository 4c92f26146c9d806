import type { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import type { Occurrence } from './model.ts'
import { isHeld } from './occurrences.ts'

const FROM_HOUR = 14
const TO_HOUR = 17

/**
 * Of which meetings people are reminded now: on the working day before, from 14:00, and where the bot was off then until 17:00.
 * Later no more: nobody is told anything in the evening.
 */
export function dueMeetingReminders(
  occurrences: readonly Occurrence[],
  now: DateTime,
  workingDays: WorkingDays,
): Occurrence[] {
  const today = isoDay(now)
  if (now.hour < FROM_HOUR || now.hour >= TO_HOUR || !workingDays.isWorking(today)) return []
  const next = workingDays.next(today)
  return occurrences.filter((one) => {
    const day = isoDay(one.startsAt)
    return isHeld(one) && day > today && day <= next
  })
}
