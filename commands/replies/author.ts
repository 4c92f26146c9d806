import { type Phrase, phrase } from '../../src/chat/phrase.ts'

/**
 * Who recorded something, for those who may see it: the name, or what they were where they left. For a private talk only:
 * a group is never shown a name. `agency` is the one recorded for, as it is called.
 */
export function authorOf(
  { person, onBehalf }: { person: { name: string | null } | null; onBehalf: boolean },
  agency: string,
): string | Phrase {
  if (person?.name) return person.name
  return onBehalf ? phrase('author-former-coordinator') : phrase('author-former', { agency })
}
