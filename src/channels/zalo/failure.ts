import { NO_LINE } from '../../chat/no-line.ts'

/** A call that the platform did not do, or of which it is not known whether it did. It holds neither token nor words. */
export class ZaloError extends Error {
  readonly method: string
  /** The platform's own code; null where it gave none. */
  readonly code: number | null
  /** Of the HTTP answer; null where there was none. */
  readonly status: number | null
  readonly description: string

  constructor(method: string, code: number | null, status: number | null, description: string) {
    super(`${method}: ${[code ?? `HTTP ${status ?? '-'}`, description].join(' ').trim()}`)
    this.name = 'ZaloError'
    this.method = method
    this.code = code
    this.status = status
    this.description = description
  }
}

export type ZaloFailure =
  | { kind: 'refused' | 'unreachable' | 'gone' | 'unknown'; why: string }
  | { kind: 'tooFast'; waitSeconds: number }

// The platform tells no time to wait. What it counts is the month, so asking often is of no use.
const WAIT_SECONDS = 3600
const ABOUT_THE_CHAT = /chat|user|group|conversation|recipient|member/iu

/** What a call's failure means for what was to be sent. What is not the platform's fault is thrown on. */
export function readFailure(error: unknown): ZaloFailure {
  if (!(error instanceof ZaloError)) throw error
  const { code, status, description, message: why } = error
  if (code === null) {
    if (status === null) return { kind: NO_LINE.has(description) ? 'unreachable' : 'unknown', why }
    // A page instead of an answer: a wrong token may be told so, and a proxy refuses or leads elsewhere so.
    return { kind: status >= 300 && status < 500 && status !== 408 ? 'unreachable' : 'unknown', why }
  }
  if (code === 429) return { kind: 'tooFast', waitSeconds: WAIT_SECONDS }
  if (code === 401) return { kind: 'unreachable', why } // the operator's to mend: what is to be said is kept
  const aboutChat = ABOUT_THE_CHAT.test(description)
  if (code === 400) return { kind: aboutChat ? 'gone' : 'refused', why }
  if (code === 404) return { kind: aboutChat ? 'gone' : 'unreachable', why }
  return { kind: 'unknown', why } // 403 is what this platform calls an error of its own
}
