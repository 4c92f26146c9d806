import { createHash } from 'node:crypto'

// In a channel everyone sees the buttons under an answer. What they send back names their place on the message, since
// the platform wants each to be another, and then by a sign whom it was for: `3|~sign` and the token.
const LENGTH = 6
const DATA = /^\d+\|(?:~([\w-]{6}))?(.*)$/su

/** What a choice sends back, for this person alone; null: for anybody. */
export const writeData = (at: number, token: string, owner: string | null): string =>
  `${at}|${owner === null ? '' : `~${signOf(owner)}`}${token}`

/** The token; null where the choice was for somebody else. */
export function readData(data: string, presser: string): string | null {
  const [, sign, token] = DATA.exec(data) ?? []
  if (token === undefined) return data
  return sign === undefined || sign === signOf(presser) ? token : null
}

const signOf = (person: string) => createHash('sha256').update(person).digest('base64url').slice(0, LENGTH)
