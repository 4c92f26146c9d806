import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'

/** The last time that clocks of this zone showed this time of day. */
export function lastTimeAt(timeOfDay: string, now: DateTime): DateTime {
  const today = DateTime.fromISO(`${now.toISODate()}T${timeOfDay}`, { zone: now.zone })
  return today <= now ? today : today.minus({ days: 1 })
}

/** One number for one job of one time, the same in every process. In the form of a UUID. */
export function idOf(name: string, time: DateTime): string {
  return createHash('sha256').update(`${name} ${time.toUTC().toISO()}`).digest('hex').slice(0, 32)
}
