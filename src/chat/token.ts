import { createHash } from 'node:crypto'

// The least that any platform allows for what a button sends back is 64 bytes; a channel may need eight of them to
// say whom the choice was for.
const MAX_BYTES = 56
const SHORT = 8

/**
 * The token of a choice: a verb and what it needs, `clause:kh-80-2022:III.2/1`. It means the same after a restart.
 * Parts that are too long, or hold a colon, are replaced by their short form: compare them with {@link means}.
 */
export function token(verb: string, ...parts: string[]): string {
  const fitting = parts.map((part) => (part.includes(':') ? shorten(part) : part))
  const whole = () => [verb, ...fitting].join(':')
  while (Buffer.byteLength(whole()) > MAX_BYTES) {
    const longest = fitting.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one), '')
    if (sizeOf(longest) <= SHORT) throw new Error(`token over ${MAX_BYTES} bytes: ${whole()}`)
    fitting[fitting.indexOf(longest)] = shorten(longest)
  }
  return whole()
}

/** Whether a part of a token stands for this name. */
export const means = (part: string, name: string): boolean => part === name || part === shorten(name)

export function readToken(text: string): { verb: string; rest: string } {
  const colon = text.indexOf(':')
  return colon < 0 ? { verb: text, rest: '' } : { verb: text.slice(0, colon), rest: text.slice(colon + 1) }
}

/** A few letters that stand for a long name, the same however it is composed and in any case. */
export function shorten(name: string): string {
  const hash = createHash('sha256').update(name.normalize('NFC').toLowerCase())
  return hash.digest('base64url').slice(0, SHORT)
}

const sizeOf = (part: string) => Buffer.byteLength(part)
