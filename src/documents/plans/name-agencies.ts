import type { Queries } from '../../database/database.ts'
import { namesNobody } from '../../plan/generic.ts'
import type { ReadPlan } from '../../plan/model.ts'
import { slug } from './identify.ts'

/** The register's agency of a name, if it knows one. */
export type FindAgency = (name: string) => { id: string } | undefined

export interface NamedAgencies {
  idOf(name: string): string
  /** Those the register does not know and could, as printed. */
  unknown: string[]
}

/** The agency of every name in a plan. One the register does not know is stored as an agency of its own name. */
export async function nameAgencies(tx: Queries, plan: ReadPlan, find: FindAgency): Promise<NamedAgencies> {
  const ids = new Map<string, string>()
  const unknown = new Map<string, string>()
  for (const name of namesIn(plan)) {
    if (slug(name) === '') continue
    const id = find(name)?.id ?? slug(name)
    ids.set(name, id)
    if (!find(name)) unknown.set(id, name)
  }
  await tx.agency.createMany({
    skipDuplicates: true,
    data: [...unknown].map(([id, name]) => ({
      id,
      name,
      short: name,
      code: initials(name),
      kind: 'other' as const,
      origin: 'plan' as const,
      position: 0,
    })),
  })
  return {
    idOf: (name) => ids.get(name) ?? slug(name),
    unknown: [...unknown.values()].filter((name) => !namesNobody(name)),
  }
}

function namesIn(plan: ReadPlan): Set<string> {
  return new Set([
    ...plan.agencies.flatMap(({ name, members }) => [name, ...members]),
    ...plan.clauses.flatMap((clause) => [
      ...clause.leads,
      ...clause.supports,
      ...clause.others.map((other) => other.name),
    ]),
    ...plan.tasks.flatMap(({ leads, supports }) => [...leads, ...supports]),
  ])
}

/** `Trung tâm Báo chí Thủ đô` → `TTBCTD`. */
function initials(name: string): string {
  return slug(name)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 8)
}
