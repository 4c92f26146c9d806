import { DateTime } from 'luxon'

/** A clock that stands still until a test moves it. */
export function createClock(start = '2026-03-02T08:00:00+07:00') {
  let now = DateTime.fromISO(start, { zone: 'Asia/Ho_Chi_Minh' })
  return {
    now: () => now,
    set(iso: string) {
      now = DateTime.fromISO(iso, { zone: 'Asia/Ho_Chi_Minh' })
    },
    pass(minutes: number) {
      now = now.plus({ minutes })
    },
  }
}
