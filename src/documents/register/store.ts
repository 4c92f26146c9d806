import type { RegisterData } from '../../agencies/data.ts'
import type { Queries } from '../../database/database.ts'
import { toDay } from '../../database/day.ts'
import { adoptKnownAgencies } from './adopt.ts'

type Origin = 'shipped' | 'operator'

/**
 * Stores a register in place of what was stored from the same origin. What an operator wrote stands: a shipped body of
 * the same id does not replace it, and what is shipped adds to what an operator added.
 */
export async function storeRegister(tx: Queries, data: RegisterData, origin: Origin): Promise<void> {
  const operators = await tx.agency.findMany({ where: { origin: 'operator' }, select: { id: true } })
  const kept = new Set(origin === 'shipped' ? operators.map(({ id }) => id) : [])
  const agencies = data.agencies.filter(({ id }) => !kept.has(id))
  await storeAgencies(tx, agencies, origin)
  await storeAliases(tx, agencies, origin)
  await storeGroups(tx, data.groups, origin)
  await storeSuccessions(tx, data.successions, origin)
  await adoptKnownAgencies(tx)
}

async function storeAgencies(tx: Queries, agencies: RegisterData['agencies'], origin: Origin): Promise<void> {
  const known = new Set((await tx.agency.findMany({ select: { id: true } })).map(({ id }) => id))
  const rows = agencies.map(({ aliases: _, ...agency }, position) => ({ ...agency, origin, position }))
  await tx.agency.createMany({ data: rows.filter(({ id }) => !known.has(id)) })
  for (const { id, ...agency } of rows.filter((row) => known.has(row.id))) {
    await tx.agency.update({ where: { id }, data: agency })
  }
  // One that is no longer in the register may still be named in a plan.
  const ids = rows.map(({ id }) => id)
  await tx.agency.updateMany({ where: { origin, id: { notIn: ids } }, data: { origin: 'plan' } })
}

async function storeAliases(tx: Queries, agencies: RegisterData['agencies'], origin: Origin): Promise<void> {
  await tx.agencyAlias.deleteMany({ where: { OR: [{ origin }, { agency: { origin: 'plan' } }] } })
  await tx.agencyAlias.createMany({
    skipDuplicates: true,
    data: agencies.flatMap(({ id, aliases }) =>
      aliases.map((alias, position) => ({ agencyId: id, alias, origin, position })),
    ),
  })
}

async function storeGroups(tx: Queries, groups: RegisterData['groups'], origin: Origin): Promise<void> {
  await tx.agencyGroupMember.deleteMany({ where: { origin } })
  await tx.agencyGroupMember.createMany({
    skipDuplicates: true,
    data: groups.flatMap(({ id, members }) =>
      members.map((memberId, position) => ({ groupId: id, memberId, origin, position })),
    ),
  })
}

async function storeSuccessions(
  tx: Queries,
  successions: RegisterData['successions'],
  origin: Origin,
): Promise<void> {
  await tx.agencySuccession.deleteMany({ where: { origin } })
  for (const { from, on, to, scope, source, subject = null } of successions) {
    await tx.agencySuccession.create({
      data: {
        fromId: from,
        on: toDay(on) ?? on,
        scope,
        source,
        subject,
        origin,
        successors: {
          create: to.map(({ name, id, note }, position) => {
            return { name, position, agencyId: id ?? null, note: note ?? null }
          }),
        },
      },
    })
  }
}
