import { z } from 'zod'

const LARGEST = 2 ** 31 - 1

/** A number of the database in a token. */
export const numberArgument = z
  .string()
  .regex(/^\d{1,10}$/)
  .transform(Number)
  .pipe(z.number().min(1).max(LARGEST))

const REFERENCE = /^\s*CN\s*-?\s*(\d{1,9})(?!\d)\s*[:,.;-]?\s*/iu

/** `CN-412 tờ rơi 500`, `cn412: …`: the number of an update, and what follows it. */
export function readReference(text: string): { number: number | null; rest: string } {
  const found = REFERENCE.exec(text)
  return found
    ? { number: Number(found[1]), rest: text.slice(found[0].length).trim() }
    : { number: null, rest: text.trim() }
}
