import type { DateTime } from 'luxon'

/** From 17:00 on nobody is reminded. */
const EVENING = { hour: 17, minute: 0, second: 0, millisecond: 0 }

/** When reminding ends on this day. */
export const eveningOf = (day: DateTime): DateTime => day.set(EVENING)
