import type { Queries } from '../../database/database.ts'
import { loadRegister } from './load.ts'

/** Gives what a plan assigned to a body of its own name to the register's body of that name, once the register knows it. */
export async function adoptKnownAgencies(tx: Queries): Promise<void> {
  const unknown = await tx.agency.findMany({ where: { origin: 'plan' }, select: { id: true, name: true } })
  if (unknown.length === 0) return
  const register = await loadRegister(tx)
  for (const { id, name } of unknown) {
    const known = register.find(name)
    if (known && !(await doOneTask(tx, id, known.id))) await adopt(tx, id, known.id)
  }
}

// What both had been told to do, and told of, is not for a machine to throw together.
async function doOneTask(tx: Queries, one: string, other: string): Promise<boolean> {
  const shared = await tx.assignment.findFirst({
    where: { agencyId: one, task: { assignments: { some: { agencyId: other } } } },
  })
  return shared !== null
}

async function adopt(tx: Queries, id: string, knownId: string): Promise<void> {
  const [where, data] = [{ agencyId: id }, { agencyId: knownId }]
  await tx.responsibility.updateMany({ where, data })
  await tx.planAgency.updateMany({ where, data })
  await tx.agencySuccessor.updateMany({ where, data })
  await tx.task.updateMany({ where, data })
  await tx.taskPartner.updateMany({ where, data })
  await tx.assignment.updateMany({ where, data })
  await tx.grant.updateMany({ where, data })
  await tx.invite.updateMany({ where, data })
  await tx.contact.updateMany({ where, data })
  await tx.agency.delete({ where: { id } })
}
