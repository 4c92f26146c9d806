import type { DateTime } from 'luxon'
import { eveningOf } from './evening.ts'
import { isoDay } from './iso-day.ts'
import { onDay } from './on-day.ts'
import type { WorkingDays } from './working-days.ts'

const QUIET_TO_HOUR = 7

/**
 * When many are told of something: at once, but in the evening and at night on the next working day at 07:30. What begins before
 * that cannot wait.
 */
export function announcedAt(now: DateTime, workingDays: WorkingDays, begins: DateTime | null): DateTime {
  if (now.hour >= QUIET_TO_HOUR && now < eveningOf(now)) return now
  const today = isoDay(now)
  const day = now.hour < QUIET_TO_HOUR && workingDays.isWorking(today) ? today : workingDays.next(today)
  const morning = onDay(now, day).set({ hour: 7, minute: 30, second: 0, millisecond: 0 })
  return begins && begins > now && begins <= morning ? now : morning
}
