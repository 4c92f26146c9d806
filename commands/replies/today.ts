import type { DateTime } from 'luxon'
import type { Register, Succession } from '../../src/agencies/model.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { date } from './reference.ts'

/** Whom it concerns today, for each of these bodies that was succeeded; nobody is named where the scope is not certain. */
export function whoToday(names: readonly string[], register: Register, now: DateTime): Phrase[] {
  const today = now.toISODate() ?? ''
  return names.flatMap((name) => {
    const agency = register.find(name)
    const successions = agency ? register.successionsOf(agency.id, today) : []
    return successions.map((succession) => say(name, succession))
  })
}

function say(name: string, { on, to, scope, subject, source }: Succession): Phrase {
  const successors = to.map(({ name }) => name)
  const known = { name, on: date(on), source, successors }
  if (scope === 'whole') return phrase('today-whole', known)
  if (successors.length === 0) return phrase('today-open', known)
  return subject ? phrase('today-subject', { ...known, subject }) : phrase('today-part', known)
}
