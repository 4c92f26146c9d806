import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { createInvites } from '../membership/invites.ts'
import type { Role } from '../roles.ts'

/** One code on paper, for one person, or for whomever an agency sends. */
export interface Slip {
  agency: string // in full
  name: string | null
  role: Role
  code: string
}

/**
 * A code for everybody an agency named, in the register's order; codes of earlier slips end. With `everyAgency`, a
 * reporter's, too, for each that has duties and nobody yet; bodies that are asked, not ordered, are left out. Within a transaction.
 */
export async function mintSlips(
  tx: Queries,
  { days, everyAgency, now }: { days: number; everyAgency: boolean; now: DateTime },
): Promise<Slip[]> {
  await tx.invite.deleteMany({ where: { printed: true, usedAt: null } })
  const contacts = await tx.contact.findMany({
    include: { agency: true },
    orderBy: [{ agency: { position: 'asc' } }, { position: 'asc' }],
  })
  const { invite } = createInvites(tx)
  const slips: Slip[] = []
  for (const { agency, name, role } of contacts) {
    const offered = { role, agency: agency.id, forName: name, printed: true }
    const { code } = await invite(offered, 'operator', now, { days })
    slips.push({ agency: agency.name, name, role, code })
  }
  const duties = { some: { task: { request: false } } }
  const without = await tx.agency.findMany({
    where: { assignments: duties, grants: { none: {} }, contacts: { none: {} } },
    orderBy: { position: 'asc' },
  })
  for (const { id, name } of everyAgency ? without : []) {
    const offered = { role: 'reporter', agency: id, printed: true } as const
    const { code } = await invite(offered, 'operator', now, { days })
    slips.push({ agency: name, name: null, role: 'reporter', code })
  }
  return slips
}
