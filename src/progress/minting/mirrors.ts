import { sharedWork } from '../../plan/mirrors.ts'
import type { Duty } from './duties.ts'

const ENOUGH = 0.65

/**
 * Duties that are one piece of work named under two bodies, each naming the other: what they count is counted once.
 * Of each pair, first the duty of who leads the work.
 */
export function mirrorsAmong(duties: readonly Duty[]): [Duty, Duty][] {
  return duties.flatMap((one, at) =>
    duties
      .slice(at + 1)
      .filter((other) => namesOf(one, other) && namesOf(other, one))
      .filter((other) => sharedWork(one.clause, other.clause) >= ENOUGH)
      .map((other): [Duty, Duty] => (leadsIt(one) || !leadsIt(other) ? [one, other] : [other, one])),
  )
}

const namesOf = (one: Duty, other: Duty) =>
  one.agencyId !== other.agencyId && one.partners.some(({ agencyId }) => agencyId === other.agencyId)

/** Whether who has the duty leads it, by the clause's own words: none of its partners does. */
const leadsIt = ({ clause, partners }: Duty) =>
  !partners.some(({ namedAs }) => clause.leads.includes(namedAs))
