/** A day without a time, as the database takes it: an ISO date. */
export function toDay(iso: string): Date
export function toDay(iso: string | null | undefined): Date | null
export function toDay(iso: string | null | undefined): Date | null {
  return iso ? new Date(iso) : null
}

/** A day as the database gives it: `2022-03-02`. */
export function fromDay(day: Date): string {
  return day.toISOString().slice(0, 10)
}
