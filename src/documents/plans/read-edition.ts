import type { Prisma } from '../../database/database.ts'
import { fromDay } from '../../database/day.ts'
import type { Due, PlanClause, ReadPlan } from '../../plan/model.ts'
import { toClauseRoles } from './roles.ts'

const CADENCES: readonly NonNullable<Due['cadence']>[] = [
  'once',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'continuous',
]

const inOrder = { orderBy: { position: 'asc' } } as const

/** All of an edition, as {@link toReadPlan} needs it. */
export const wholeEdition = {
  sections: inOrder,
  clauses: { ...inOrder, include: { responsibilities: inOrder } },
  agencies: inOrder,
  tasks: inOrder,
} as const

export type WholeEdition = Prisma.PlanEditionGetPayload<{ include: typeof wholeEdition }>

/** A stored edition as it was read; what the reader doubted is not kept. */
export function toReadPlan(edition: WholeEdition): ReadPlan {
  const { title, number, issuer, recipients } = edition
  const sections = edition.sections.map(({ ref, title, line, part }) => ({ ref, title, line, part }))
  return {
    title,
    number,
    issuer,
    signedOn: edition.signedOn && fromDay(edition.signedOn),
    recipients,
    parts: sections.filter(({ part }) => part === null).map(({ part: _, ...rest }) => rest),
    sections: sections.flatMap(({ part, ...rest }) => (part === null ? [] : [{ part, ...rest }])),
    clauses: edition.clauses.map(toClause),
    agencies: edition.agencies.map(({ namedAs, heading, members, request, refs }) => {
      return { name: namedAs, heading, members, request, clauses: refs }
    }),
    tasks: edition.tasks.map(({ source, text, leads, supports, due, product }) => {
      return { source, text, leads, supports, due, product }
    }),
    doubts: [],
  }
}

function toClause(wording: WholeEdition['clauses'][number]): PlanClause {
  const { ref, text, heading, part, line, dueText, dueOn } = wording
  const cadence = CADENCES.find((known) => known === wording.cadence)
  const due = dueText !== null && {
    text: dueText,
    ...(dueOn && { on: fromDay(dueOn) }),
    ...(cadence && { cadence }),
  }
  return { ref, text, heading, part, line, due: due || null, ...toClauseRoles(wording.responsibilities) }
}
