import type { Cadence } from '../../database/generated/enums.ts'
import type { WholeEdition } from '../../documents/plans/read-edition.ts'
import { toReadPlan } from '../../documents/plans/read-edition.ts'
import { readDue } from '../../plan/due.ts'
import type { Due, PlanClause, ReadPlan } from '../../plan/model.ts'
import type { Bodies } from './bodies.ts'
import { cadenceOf } from './cadence.ts'
import { type Subjects, subjectsIn } from './subjects.ts'
import { type Target, targetIn } from './target.ts'
import { titleOf } from './title.ts'

/** A duty of a plan as it becomes a task: from a clause of the assignment part, or from a row of a table. */
export interface Duty extends Subjects {
  clauseId: number | null
  source: string | null
  agencyId: string
  doers: string[]
  partners: { agencyId: string | null; namedAs: string }[]
  title: string
  cadence: Cadence
  due: Due | null
  target: Target | null
  request: boolean
  /** It has each body make a plan of its own, whose tasks stand under this one. */
  ownPlans: boolean
  clause: PlanClause
}

const OWN_PLANS = /xây dựng\s+(?:và\s+\p{L}+\s+\p{L}+\s+)?(?:các\s+)?kế hoạch/iu

/** All duties of an edition, in the plan's order. */
export function dutiesOf(edition: WholeEdition, bodies: Bodies): Duty[] {
  const plan = toReadPlan(edition)
  const subjects = subjectsIn(plan)
  return [...fromClauses(edition, plan, bodies), ...fromTables(plan, bodies)].map((duty) => {
    const { text } = duty.clause
    return {
      ...duty,
      ...subjects(text),
      cadence: cadenceOf(text, duty.due),
      target: targetIn(text),
      ownPlans: duty.doers.length > 1 && !duty.request && OWN_PLANS.test(text),
    }
  })
}

type Bare = Omit<Duty, 'contents' | 'forms' | 'cadence' | 'target' | 'ownPlans'>

function fromClauses(edition: WholeEdition, plan: ReadPlan, bodies: Bodies): Bare[] {
  return edition.agencies.flatMap(({ agencyId: heading, namedAs, members, request, refs }) => {
    const named = members.flatMap((name) => bodies.idOf(name) ?? [])
    const own = bodies.doersOf(heading)
    // A heading of several bodies that the register does not know together: the first of them gives the code.
    const apart = own.length === 1 && named.length > 0
    const agencyId = apart ? (named[0] ?? heading) : heading
    const doers = apart ? [...new Set(named.flatMap(bodies.doersOf))] : own
    return edition.clauses.flatMap((stored, at) => {
      const clause = plan.clauses[at]
      if (!clause || !refs.includes(stored.ref)) return []
      const helpers = stored.responsibilities.filter(
        ({ role, agencyId: id }) =>
          (role === 'support' || role === 'lead') && id !== heading && id !== agencyId,
      )
      return {
        clauseId: stored.clauseId,
        source: null,
        agencyId,
        doers,
        partners: helpers.map(({ agencyId: id, namedAs: name }) => ({ agencyId: id, namedAs: name })),
        title: titleOf(stored.text, plan.title, [namedAs, ...members]),
        due: clause.due,
        request: request || bodies.isAsked(agencyId),
        clause,
      }
    })
  })
}

function fromTables(plan: ReadPlan, bodies: Bodies): Bare[] {
  return plan.tasks.flatMap(({ source, text, leads, supports, due, product }) => {
    const ids = leads.flatMap((name) => bodies.idOf(name) ?? [])
    const [agencyId] = ids
    if (!agencyId) return [] // a row that gives nobody the work gives nobody a task
    return {
      clauseId: null,
      source,
      agencyId,
      doers: [...new Set(ids.flatMap(bodies.doersOf))],
      partners: supports.map((namedAs) => ({ agencyId: bodies.idOf(namedAs), namedAs })),
      title: titleOf(text, plan.title, leads),
      due: due === null ? null : readDue(due),
      request: bodies.isAsked(agencyId),
      clause: {
        ref: source,
        text: [text, product].filter(Boolean).join('. '),
        heading: '',
        part: '',
        leads,
        supports,
        others: [],
        due: null,
        line: 0,
      },
    }
  })
}
