import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import type { Role } from '../../src/people/roles.ts'

/** A role as it is said: `đầu mối Sở Y tế`. */
export const sayRole = (role: Role, agency: string | null): Phrase =>
  agency === null
    ? phrase(`person-role-${role}`)
    : phrase('person-role-of', { role: phrase(`person-role-${role}`), agency })
