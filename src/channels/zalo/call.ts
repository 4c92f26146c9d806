import { ZaloError } from './failure.ts'
import { envelope } from './shapes.ts'

export interface ApiSettings {
  token: string
  root: string // without a slash at its end
}

export interface Patience {
  seconds: number
  /** Gives up before. */
  signal?: AbortSignal
}

/**
 * Calls a method; resolves with its result. What the body says counts, whatever the status: errors may come with 200.
 * Throws a {@link ZaloError} for anything else.
 */
export type Call = (method: string, body: Record<string, unknown>, patience: Patience) => Promise<unknown>

export function createCall({ token, root }: ApiSettings): Call {
  // The platform may repeat an address, and with it the token, in what it describes.
  const secret = token.slice(token.indexOf(':') + 1)
  const cleanse = (said: string) =>
    [token, encodeURIComponent(token), secret].reduce((kept, one) => kept.replaceAll(one, '…'), said)

  async function post(method: string, body: Record<string, unknown>, { seconds, signal }: Patience) {
    const late = AbortSignal.timeout(seconds * 1000)
    try {
      const response = await fetch(`${root}/bot${token}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'manual', // the token is not for another host
        signal: signal ? AbortSignal.any([late, signal]) : late,
      })
      return { status: response.status, text: await response.text() }
    } catch (error) {
      // Without its cause: that may hold the address.
      throw new ZaloError(method, null, null, codeOf(error))
    }
  }

  return async function call(method, body, patience) {
    const { status, text } = await post(method, body, patience)
    const read = envelope.safeParse(parse(text)).data
    if (!read) throw new ZaloError(method, null, status, 'not the platform’s answer')
    if (read.ok) return read.result
    const code = read.error_code ?? read.errorCode ?? (status >= 400 ? status : null)
    throw new ZaloError(method, code, status, cleanse(read.description).slice(0, 200))
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The name that the system gives to what went wrong. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  const { cause } = error
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string')
    return cause.code
  return error.name
}
