import { createHash } from 'node:crypto'

// In a group everyone sees the buttons under an answer. What they send back begins with a sign of whom it was for,
// so that it holds after a restart and without the message to which it was a reply.
const LENGTH = 6
const MARK = /^~([\w-]{6})(.*)$/su

/** What a button sends back, for this person alone; null: for anybody. */
export const writeData = (token: string, owner: string | null): string =>
  owner === null ? token : `~${signOf(owner)}${token}`

/** The token, or null where the button was for somebody else. */
export function readData(data: string, presser: string): string | null {
  const [, sign, token] = MARK.exec(data) ?? []
  if (sign === undefined || token === undefined) return data
  return sign === signOf(presser) ? token : null
}

const signOf = (person: string) => createHash('sha256').update(person).digest('base64url').slice(0, LENGTH)
