import type { Prisma, Queries } from '../../database/database.ts'
import { toDay } from '../../database/day.ts'
import type { ReadPlan } from '../../plan/model.ts'
import { UserError } from '../../user-error.ts'
import type { Change } from './matching/changes.ts'
import type { NamedAgencies } from './name-agencies.ts'
import { rolesOf } from './roles.ts'

type About = Pick<
  Prisma.PlanEditionUncheckedCreateInput,
  'planId' | 'wording' | 'origin' | 'contentHash' | 'source' | 'importedAt'
>

/**
 * Writes one document of a plan. A clause that `changes` follow from an earlier edition keeps its identity
 * (`identityOf`, by reference in that edition); the others get a new one.
 */
export async function writeEdition(
  tx: Queries,
  about: About,
  plan: ReadPlan,
  changes: Change[],
  identityOf: ReadonlyMap<string, number>,
  idOf: NamedAgencies['idOf'],
): Promise<number> {
  refuseTwins(plan)
  const { title, number, issuer, recipients } = plan
  const edition = await tx.planEdition.create({
    data: { ...about, title, number, issuer, recipients, signedOn: toDay(plan.signedOn) },
  })
  await tx.section.createMany({
    data: sectionsOf(plan).map((section) => ({ ...section, editionId: edition.id })),
  })
  const clauseIds = await identities(tx, about.planId, plan, changes, identityOf)
  await writeClauses(tx, edition.id, plan, clauseIds, idOf)
  await tx.planAgency.createMany({
    data: plan.agencies.map(({ name, heading, members, request, clauses }, position) => ({
      editionId: edition.id,
      position,
      agencyId: idOf(name),
      namedAs: name,
      heading,
      members,
      request,
      refs: clauses,
    })),
  })
  await tx.planTask.createMany({
    data: plan.tasks.map((task, position) => ({ ...task, editionId: edition.id, position })),
  })
  return edition.id
}

function sectionsOf(plan: ReadPlan) {
  const parts = plan.parts.map(({ ref, title, line }) => ({ ref, title, line, part: null }))
  return [...parts, ...plan.sections].map((section, position) => ({ ...section, position }))
}

async function identities(
  tx: Queries,
  planId: string,
  plan: ReadPlan,
  changes: Change[],
  identityOf: ReadonlyMap<string, number>,
): Promise<number[]> {
  const before = new Map(changes.map((change) => [change.after, change.before?.ref ?? '']))
  const known = plan.clauses.map((clause) => identityOf.get(before.get(clause) ?? ''))
  const missing = known.filter((id) => id === undefined).length
  const made = await tx.clause.createManyAndReturn({
    data: Array.from({ length: missing }, () => ({ planId })),
    select: { id: true },
  })
  const fresh = made.map(({ id }) => id).sort((a, b) => a - b)
  return known.map((id) => id ?? fresh.shift() ?? 0)
}

async function writeClauses(
  tx: Queries,
  editionId: number,
  plan: ReadPlan,
  clauseIds: number[],
  idOf: NamedAgencies['idOf'],
): Promise<void> {
  const wordings = await tx.clauseWording.createManyAndReturn({
    select: { id: true, position: true },
    data: plan.clauses.map(({ ref, text, heading, part, line, due }, position) => ({
      editionId,
      clauseId: clauseIds[position] ?? 0,
      position,
      ref,
      text,
      heading,
      part,
      line,
      dueText: due?.text ?? null,
      dueOn: toDay(due?.on),
      cadence: due?.cadence ?? null,
    })),
  })
  const wordingIds = new Map(wordings.map(({ id, position }) => [position, id]))
  await tx.responsibility.createMany({
    data: plan.clauses.flatMap((clause, at) =>
      rolesOf(clause).map((named, position) => ({
        ...named,
        wordingId: wordingIds.get(at) ?? 0,
        position,
        agencyId: idOf(named.namedAs),
      })),
    ),
  })
}

// A reference is how people name a clause: two of the same could not be told apart.
function refuseTwins(plan: ReadPlan): void {
  const seen = new Map<string, number>()
  for (const { ref, line } of plan.clauses) {
    const first = seen.get(ref)
    if (first !== undefined) throw new UserError('plan-reference-twice', { ref, first, line })
    seen.set(ref, line)
  }
}
