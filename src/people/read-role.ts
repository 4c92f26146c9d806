import { fold } from '../text/fold.ts'
import words from './role-words.json' with { type: 'json' }
import { ROLES, type Role } from './roles.ts'

const wordings = Object.entries(words)
  .flatMap(([name, list]) => list.map((wording) => ({ role: ROLES.find((role) => role === name), wording })))
  .sort((one, other) => other.wording.length - one.wording.length)

// `Lãnh đạo Thành phố Thủ Đức` leads an agency whose name goes on: what opens the whole plan is never guessed from a part.
const WHOLE: readonly Role[] = ['executive']

/** The role that a text ends or begins with, and the rest: `so y te dau moi`, `Đầu mối của Sở Y tế`. */
export function takeRole(text: string): { role: Role | null; rest: string } {
  const plain = fold(text.normalize('NFC'))
  for (const { role, wording } of wordings) {
    if (!role) continue
    const isWhole = plain.trim() === wording
    if (WHOLE.includes(role) && !isWhole) continue
    const ends = plain.match(new RegExp(`(?<![\\p{L}\\p{N}])${wording}$`, 'u'))
    if (ends) return { role, rest: trim(text.slice(0, ends.index)) }
    const begins = plain.match(new RegExp(`^${wording}(?![\\p{L}\\p{N}])`, 'u'))
    if (begins) return { role, rest: trim(text.slice(wording.length)) }
  }
  return { role: null, rest: trim(text) }
}

/** The role that a whole text names, and nothing else. */
export function readRole(text: string): Role | null {
  const { role, rest } = takeRole(text.trim())
  return rest === '' ? role : null
}

// What joins the two: `đầu mối của Sở Y tế`, `Sở Y tế: đầu mối`, `Sở Y tế làm đầu mối`, `reporter for Sở Y tế`.
const trim = (text: string) =>
  text
    .replace(/^[\s,:;–-]*(?:(?:của|cua|cho|ở|o|tại|tai|for|of|at)\s+)?/iu, '')
    .replace(/(?:[\s,:;–-]+(?:làm|lam|là|la|as))?[\s,:;–-]*$/iu, '')
