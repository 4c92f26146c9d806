import { fold } from '../text/fold.ts'
import { bodyKinds } from './knowledge.ts'

/** A body to which a plan gives duties. */
export interface PlanBody {
  name: string // as the plan names it
  plan: string
  clauses: string[] // its own section first, then others it leads
  holds: Set<string> // the same references
  keys: Set<string> // of the register: the body, or what its heading names together
}

/** A body found in a question. */
export interface Asked {
  start: number // in words
  end: number
  name: string // of the body itself
  bodies: PlanBody[] // that it is, or that it belongs to; none when no plan gives it duties
  member: boolean // it only belongs to them
  below?: true // it does not even belong to them: a ward, of which they are the district
  proper?: true // told by a name of its own, though the register need not know it
}

/** Whether a name speaks of many bodies: “Các Sở, ban, ngành”. */
export const isCollective = (name: string): boolean =>
  bodyKinds.collective.some((word) => fold(name).startsWith(fold(word)))
