import type { DateTime } from 'luxon'
import type { Register } from '../../src/agencies/model.ts'
import { isOfKind } from '../../src/answers/body-kinds.ts'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { phrase } from '../../src/chat/phrase.ts'
import type { PlanAgency } from '../../src/plan/model.ts'
import { fold } from '../../src/text/fold.ts'
import type { Answered } from '../world.ts'
import { date, inSentence, place } from './reference.ts'
import { whoToday } from './today.ts'

/** A body to which a plan speaks only through others: as one of many, or, `below`, not even so: a ward through its district. */
export interface Member {
  name: string
  below: boolean
}

/** Of what a heading names together, those under whom wards stand. */
const districtsOf = ({ name, members }: PlanAgency): string =>
  members.find((one) => isOfKind(one, 'district')) ?? name

/** First line of the duties nearest to a ward's: it has none. */
export const sayBelow = (member: string, agency: PlanAgency, section: string) =>
  phrase('duties-below', {
    askedAs: member,
    agency: inSentence(agency.name),
    place: place(section),
    count: agency.clauses.length,
  })

/** That a plan ends at the districts, and what became of these. */
export function explainBelow(
  shown: Answered,
  member: string,
  agency: PlanAgency,
  register: Register,
  now: DateTime,
): void {
  const districts = districtsOf(agency)
  shown.note('below-how', { districts: inSentence(districts) })
  const before = predecessorsOf(member, register, now)
  const [first] = before
  if (first) {
    const names = before.map(({ name }) => name)
    shown.note('below-today', { name: member, districts: names, on: date(first.on), source: first.source })
    return
  }
  for (const line of whoToday({ names: [districts], briefly: true }, register, now)) shown.note(line)
}

/** Whose area this ward took over, as far as the register has a document that says so. */
function predecessorsOf(ward: string, register: Register, now: DateTime) {
  const today = isoDay(now)
  return register.agencies.flatMap(({ id, short }) =>
    register
      .successionsOf(id, today)
      .filter(({ to }) => to.some(({ name }) => fold(name) === fold(ward)))
      .map(({ on, source }) => ({ name: short, on, source })),
  )
}
