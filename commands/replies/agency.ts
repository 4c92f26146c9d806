import type { PlanInForce } from '../../src/answers/model.ts'
import type { PlanAgency } from '../../src/plan/model.ts'
import type { Ready } from '../../src/questions/questions.ts'
import type { Member } from './below.ts'

export interface FoundAgency {
  plan: PlanInForce
  agency: PlanAgency
  /** Where the plan speaks to a collective body. */
  member: Member | null
}

/** The body that a name means, as a plan in force names it: itself, or the collective body to which it belongs. */
export function findAgency(name: string, { plans, register }: Ready): FoundAgency | null {
  const meant = register.find(name)
  if (!meant) return null
  const groups = register.groupsOf(meant.id).map(({ id }) => id)
  for (const wanted of [[meant.id], groups]) {
    for (const plan of plans) {
      const agency = plan.content.agencies.find((one) => namesOf(one).some((known) => isOneOf(known, wanted)))
      if (agency)
        return { plan, agency, member: wanted === groups ? { name: meant.name, below: false } : null }
    }
  }
  return null

  function isOneOf(known: string, ids: readonly string[]): boolean {
    const found = register.find(known)
    return found !== undefined && ids.includes(found.id)
  }
}

const namesOf = ({ name, members }: PlanAgency) => [name, ...members, ...name.split(/\s*;\s*/u)]
