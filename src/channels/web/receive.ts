import type { DateTime } from 'luxon'
import { z } from 'zod'
import type { Incoming } from '../../chat/incoming.ts'
import type { Session } from './session.ts'

export const WEB = 'web'

// In UTF-16 units. Far above what the bot reads, so that it is the bot who says what is too long.
const LONGEST_TEXT = 16_000

// PostgreSQL stores neither NUL nor half a surrogate pair.
const typed = z
  .string()
  .max(LONGEST_TEXT)
  .transform((text) => text.replaceAll('\0', '').toWellFormed().trim())
  .pipe(z.string().min(1))

const said = z.union([
  z.strictObject({ id: z.uuid(), text: typed }),
  z.strictObject({ id: z.uuid(), press: z.string().min(1).max(64) }),
])

/** What a page posted, in the bot's terms; null when it is not what a page of ours posts. */
export function readSaid(
  body: unknown,
  { session, language, at }: { session: Session; language: string; at: DateTime },
): Incoming | null {
  const read = said.safeParse(body)
  if (!read.success) return null
  const { id } = read.data
  return {
    channel: WEB,
    // The page made the id; with the session's name before it nobody can spend another's.
    updateId: `${session.name}/${id}`,
    room: { id: session.id, kind: 'private' },
    sender: { id: session.id, language },
    text: 'text' in read.data ? read.data.text : '',
    ...('press' in read.data && { press: read.data.press }),
    addressed: true,
    at,
  }
}
