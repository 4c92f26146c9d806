/** What may go wrong with a call, in the ways it does. */
export type Fault =
  | { code: number; description: string; status?: number }
  /** The line breaks before the call is read, or after it was done; or no answer comes. */
  | 'lost before'
  | 'lost after'
  | 'hangs'
  /** A page of a proxy instead of the platform's answer. */
  | 'not json'

/** Faults that tests and proofs plan: for the next calls of a method, or one in so many. */
export function createFaults() {
  const planned: { method: string; chat: string | null; fault: Fault }[] = []
  let choose: ((method: string, payload: Record<string, unknown>) => Fault | null) | null = null

  return {
    next(method: string, fault: Fault, chat: string | null = null, times = 1): void {
      for (let time = 0; time < times; time++) planned.push({ method, chat, fault })
    },
    /** Asked of every call that nothing is planned for. */
    always(rule: typeof choose): void {
      choose = rule
    },
    of(method: string, payload: Record<string, unknown>): Fault | null {
      const at = planned.findIndex(
        (one) => one.method === method && (one.chat === null || one.chat === payload.chat_id),
      )
      if (at >= 0) return planned.splice(at, 1)[0]?.fault ?? null
      return choose?.(method, payload) ?? null
    },
  }
}

export type Faults = ReturnType<typeof createFaults>
