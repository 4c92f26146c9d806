import { DateTime } from 'luxon'

/** `29/4`, `04/5`; with its year where that is another than today's. Days are ISO dates. */
export function dayOf(iso: string, today: string): string {
  const day = DateTime.fromISO(iso)
  return day.toFormat(iso.slice(0, 4) === today.slice(0, 4) ? 'dd/M' : 'dd/M/yyyy')
}

/** `04–06/5`, `30/4–03/5`; one day alone where they are the same. */
export function daysOf(from: string, to: string, today: string): string {
  if (from === to) return dayOf(to, today)
  const first = from.slice(0, 7) === to.slice(0, 7) ? from.slice(8) : dayOf(from, today)
  return `${first}–${dayOf(to, today)}`
}
