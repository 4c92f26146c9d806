import type { PlanClause } from '../plan/model.ts'
import type { Bodies } from './bodies.ts'
import type { AskedClause } from './clauses.ts'
import type { Partners } from './partners.ts'
import type { Ranking } from './rank.ts'
import type { Unit } from './units.ts'

/** What is made once of the plans in force and used for every question. */
export interface Tools {
  clauses: readonly AskedClause[]
  placeOf: ReadonlyMap<string, number> // of `plan ref` in that list
  bodies: Bodies
  rank: (units: readonly Unit[]) => Ranking
  partners: (clause: PlanClause) => Partners
}
