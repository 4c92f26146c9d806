import { createHmac, timingSafeEqual } from 'node:crypto'

/** What proves that this server gave an address, and until when it opens. */
export interface Signature {
  until: number // seconds since 1970
  sign: string
}

const signOf = (id: string, until: number, secret: string) =>
  createHmac('sha256', secret).update(`${id}\n${until}`).digest('base64url')

export const signFile = (id: string, until: number, secret: string): Signature => ({
  until,
  sign: signOf(id, until, secret),
})

/** Whether the signature is this server's, for this file, and its time is not over. */
export function holds(id: string, { until, sign }: Signature, secret: string, now: number): boolean {
  const [given, right] = [Buffer.from(sign), Buffer.from(signOf(id, until, secret))]
  return until > now && given.length === right.length && timingSafeEqual(given, right)
}
