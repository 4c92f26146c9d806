import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import type { Role } from '../../src/people/roles.ts'
import { fold } from '../../src/text/fold.ts'
import words from './role-words.json' with { type: 'json' }

export const ROLES: readonly Role[] = ['staff', 'reporter', 'lead', 'coordinator', 'admin']

/** Who coordinates or administers does it for the whole plan, and need not belong to an agency. */
export const isOverall = (role: Role): boolean => role === 'coordinator' || role === 'admin'

/** A role as it is said: `đầu mối Sở Y tế`. */
export const sayRole = (role: Role, agency: string | null): Phrase =>
  agency === null
    ? phrase(`person-role-${role}`)
    : phrase('person-role-of', { role: phrase(`person-role-${role}`), agency })

const wordings = Object.entries(words)
  .flatMap(([name, list]) => list.map((wording) => ({ role: ROLES.find((role) => role === name), wording })))
  .sort((one, other) => other.wording.length - one.wording.length)

/** The role that a text ends or begins with, and the rest: `so y te dau moi`, `Đầu mối của Sở Y tế`. */
export function takeRole(text: string): { role: Role | null; rest: string } {
  const plain = fold(text.normalize('NFC'))
  for (const { role, wording } of wordings) {
    if (!role) continue
    const ends = plain.match(new RegExp(`(?<![\\p{L}\\p{N}])${wording}$`, 'u'))
    if (ends) return { role, rest: trim(text.slice(0, ends.index)) }
    const begins = plain.match(new RegExp(`^${wording}(?![\\p{L}\\p{N}])`, 'u'))
    if (begins) return { role, rest: trim(text.slice(wording.length)) }
  }
  return { role: null, rest: trim(text) }
}

// What joins the two: `đầu mối của Sở Y tế`, `Sở Y tế: đầu mối`, `Sở Y tế làm đầu mối`, `reporter for Sở Y tế`.
const trim = (text: string) =>
  text
    .replace(/^[\s,:;–-]*(?:(?:của|cua|cho|ở|o|tại|tai|for|of|at)\s+)?/iu, '')
    .replace(/(?:[\s,:;–-]+(?:làm|lam|là|la|as))?[\s,:;–-]*$/iu, '')
