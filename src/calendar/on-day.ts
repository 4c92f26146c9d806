import type { DateTime } from 'luxon'

/** The same hour on another day, in the same zone. `iso` is a date: `2022-03-02`. */
export function onDay(at: DateTime, iso: string): DateTime {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return at.set({ year, month, day })
}
