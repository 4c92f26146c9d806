import { DateTime } from 'luxon'

/** The date on which something is, in its zone: `2022-03-02`. */
export const isoDay = (at: DateTime): string => at.toISODate() ?? ''

/** The date some days on from a date, or back. */
export const addDays = (iso: string, days: number): string => isoDay(DateTime.fromISO(iso).plus({ days }))
