import type { DateTime } from 'luxon'
import type { Register, Succession } from '../../src/agencies/model.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { shortenText } from '../../src/chat/split.ts'
import { date } from './reference.ts'

const LONGEST_SOURCE = 120
const LONGEST_SUBJECT = 40

/**
 * Whom it concerns today, for each of these bodies that was succeeded; nobody is named where the scope is not certain.
 * The bodies were named in full before.
 * `briefly` leaves out a long list of the subjects or areas that went over, and the end of a long source.
 */
export function whoToday(
  names: readonly string[],
  register: Register,
  now: DateTime,
  briefly = false,
): Phrase[] {
  const today = now.toISODate() ?? ''
  const ids = new Set(names.flatMap((name) => register.find(name)?.id ?? []))
  return [...ids].flatMap((id) => {
    const name = register.byId(id)?.short ?? id
    return register.successionsOf(id, today).map((one) => say(name, briefly ? shorten(one) : one))
  })
}

function say(name: string, { on, to, scope, subject, source }: Succession): Phrase {
  const known = { name, on: date(on), source }
  const names = to.map((one) => one.name)
  if (scope === 'whole') return phrase('today-whole', { ...known, successors: names })
  const how = subject ? phrase('today-how', { subject }) : ''
  if (names.length === 0) return phrase('today-open', { ...known, how })
  return phrase('today-part', { ...known, how, candidates: { oneOf: names } })
}

function shorten({ subject, source, ...rest }: Succession): Succession {
  const short = { ...rest, source: shortenText(source, LONGEST_SOURCE) }
  return subject && subject.length <= LONGEST_SUBJECT ? { ...short, subject } : short
}
