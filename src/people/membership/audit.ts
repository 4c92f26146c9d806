import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'

/** Who changed something: a person by number, or whoever sits at the machine. */
export type Actor = { person: number } | 'operator'

export const actorName = (actor: Actor): string => (actor === 'operator' ? actor : personName(actor.person))

/** A person in the audit: by number, so that a name that is erased is erased there, too. */
export const personName = (person: number): string => `person:${person}`

/** Writes down who changed what. Never a name and never an identity: entries outlive both. */
export async function note(
  queries: Queries,
  actor: Actor,
  [action, subject]: readonly [action: string, subject: string],
  details: Record<string, string | number | null>,
  now: DateTime,
): Promise<void> {
  const at = now.toJSDate()
  await queries.auditEntry.create({ data: { at, actor: actorName(actor), action, subject, details } })
}
