import type { Queries } from '../../database/database.ts'
import { loadRegister } from './load.ts'

/** Gives what a plan assigned to a body of its own name to the register's body of that name, once the register knows it. */
export async function adoptKnownAgencies(tx: Queries): Promise<void> {
  const unknown = await tx.agency.findMany({ where: { origin: 'plan' }, select: { id: true, name: true } })
  if (unknown.length === 0) return
  const register = await loadRegister(tx)
  for (const { id, name } of unknown) {
    const known = register.find(name)
    if (!known) continue
    const [where, data] = [{ agencyId: id }, { agencyId: known.id }]
    await tx.responsibility.updateMany({ where, data })
    await tx.planAgency.updateMany({ where, data })
    await tx.agencySuccessor.updateMany({ where, data })
    await tx.agency.delete({ where: { id } })
  }
}
