import { token } from '../../src/chat/token.ts'
import type { Invitation } from '../../src/people/membership/presenting.ts'
import { keptDays } from '../../src/people/personal-data.ts'
import { type Answered, reply } from '../world.ts'
import { sayRole } from './roles.ts'

const LINES = ['what', 'why', 'who', 'how-long', 'how-to-erase']

/** What will be kept, why, by whom, how long, and how it is erased (Law 91/2025/QH15): asked before anything is kept. */
export function askConsent({ id, role, agency }: Invitation): Answered {
  const asked = reply('consent', { role: sayRole(role ?? 'staff', agency?.name ?? null) })
  for (const line of LINES) asked.text(`consent-${line}`, { days: keptDays('answers') })
  return asked
    .note('consent-law')
    .offer('choice-agree', token('agree'))
    .offer('choice-disagree', token('disagree'))
    .asking('consent', { invitation: id })
    .withoutTrace()
}
