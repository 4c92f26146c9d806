/** The line breaks before a call is read, or after it was done; or no answer comes. */
export type LineFault = 'lost before' | 'lost after' | 'hangs'

type Payload = Record<string, unknown>

/** Faults that tests and proofs plan for a local server: for the next calls of a method, or one in so many. */
export function createFaults<Fault>() {
  const planned: { method: string; chat: string | null; fault: Fault }[] = []
  let choose: ((method: string, payload: Payload) => Fault | null) | null = null

  return {
    next(method: string, fault: Fault, chat: string | null = null, times = 1): void {
      for (let time = 0; time < times; time++) planned.push({ method, chat, fault })
    },
    /** Asked of every call that nothing is planned for. */
    always(rule: typeof choose): void {
      choose = rule
    },
    of(method: string, payload: Payload): Fault | null {
      const at = planned.findIndex(
        (one) => one.method === method && (one.chat === null || one.chat === String(payload.chat_id)),
      )
      if (at >= 0) return planned.splice(at, 1)[0]?.fault ?? null
      return choose?.(method, payload) ?? null
    },
  }
}
