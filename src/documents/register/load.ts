import type { RegisterData } from '../../agencies/data.ts'
import type { Register } from '../../agencies/model.ts'
import { createRegister } from '../../agencies/register.ts'
import type { Queries } from '../../database/database.ts'
import { fromDay } from '../../database/day.ts'

const inOrder = { orderBy: { position: 'asc' } } as const

/** The register as stored. A body that only a plan names is not of it. */
export async function loadRegister(queries: Queries): Promise<Register> {
  return createRegister(await loadRegisterData(queries))
}

export async function loadRegisterData(queries: Queries): Promise<RegisterData> {
  const agencies = await queries.agency.findMany({
    where: { origin: { not: 'plan' } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { aliases: inOrder, members: inOrder },
  })
  return {
    agencies: agencies.map(({ id, name, short, code, kind, aliases }) => {
      return { id, name, short, code, kind, aliases: aliases.map(({ alias }) => alias) }
    }),
    groups: agencies.flatMap(({ id, members }) =>
      members.length > 0 ? [{ id, members: members.map(({ memberId }) => memberId) }] : [],
    ),
    successions: await loadSuccessions(queries),
  }
}

async function loadSuccessions(queries: Queries): Promise<RegisterData['successions']> {
  const successions = await queries.agencySuccession.findMany({
    orderBy: { id: 'asc' },
    include: { successors: inOrder },
  })
  return successions.map(({ fromId, on, scope, subject, source, successors }) => ({
    from: fromId,
    on: fromDay(on),
    scope,
    ...(subject !== null && { subject }),
    source,
    to: successors.map(({ name, agencyId, note }) => {
      return { name, ...(agencyId !== null && { id: agencyId }), ...(note !== null && { note }) }
    }),
  }))
}
