import { createHash } from 'node:crypto'

// The least that any platform allows for what a button sends back (Telegram's callback_data).
const MAX_BYTES = 64

/** The token of a choice: a verb and what it needs, `clause:kh-80-2022:III.2/1`. It means the same after a restart. */
export function token(verb: string, ...parts: string[]): string {
  return checkToken([verb, ...parts].join(':'))
}

export function checkToken(text: string): string {
  if (Buffer.byteLength(text) > MAX_BYTES) throw new Error(`token over ${MAX_BYTES} bytes: ${text}`)
  return text
}

export function readToken(text: string): { verb: string; rest: string } {
  const colon = text.indexOf(':')
  return colon < 0 ? { verb: text, rest: '' } : { verb: text.slice(0, colon), rest: text.slice(colon + 1) }
}

/** Eight letters that stand for a long name inside a token. */
export function shorten(name: string): string {
  return createHash('sha256').update(name.normalize('NFC').toLowerCase()).digest('base64url').slice(0, 8)
}
