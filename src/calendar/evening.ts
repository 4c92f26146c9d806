import type { DateTime } from 'luxon'

const EVENING = { hour: 17, minute: 0, second: 0, millisecond: 0 }

/** From 17:00 on nobody is disturbed that day: the moment, in the zone of `day`. */
export const eveningOf = (day: DateTime): DateTime => day.set(EVENING)
