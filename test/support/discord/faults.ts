import type { ApiError } from './error.ts'

/** What may go wrong with a call, in the ways it does. */
export type Fault =
  | ApiError
  | { retryAfter: number; global?: boolean }
  /** The line breaks before the call is read, or after it was done; or no answer comes. */
  | 'lost before'
  | 'lost after'
  | 'hangs'
  /** A page of a proxy instead of the platform's answer. */
  | 'bad gateway'

/** Faults that tests plan: for the next call whose method and path look like this. */
export function createFaults() {
  const planned: { call: RegExp; fault: Fault }[] = []

  return {
    /** `call` is tried on `POST /channels/1/messages`. */
    next(call: RegExp, fault: Fault): void {
      planned.push({ call, fault })
    },
    of(method: string, path: string): Fault | null {
      const at = planned.findIndex(({ call }) => call.test(`${method} ${path}`))
      return at < 0 ? null : (planned.splice(at, 1)[0]?.fault ?? null)
    },
  }
}
