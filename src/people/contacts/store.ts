import type { Queries } from '../../database/database.ts'
import { sameName } from '../membership/names.ts'
import type { ReadContact } from './read.ts'

export interface StoredContacts {
  stored: number
  agencies: number
  joined: number
}

/**
 * Keeps whom agencies named, in place of whom they named before. Who has joined for that agency is not kept a second time.
 * Within a transaction.
 */
export async function storeContacts(
  tx: Queries,
  contacts: readonly ReadContact[],
  now: Date,
): Promise<StoredContacts> {
  const agencies = [...new Set(contacts.map(({ agency }) => agency))]
  const grants = await tx.grant.findMany({
    where: { agencyId: { in: agencies } },
    select: { agencyId: true, person: { select: { name: true } } },
  })
  const hasJoined = ({ agency, name }: ReadContact) =>
    grants.some(({ agencyId, person }) => agencyId === agency && sameName(person.name ?? '', name))
  const waiting = contacts.filter((contact) => !hasJoined(contact))
  await tx.contact.deleteMany({ where: { agencyId: { in: agencies } } })
  await tx.contact.createMany({
    data: waiting.map(({ agency, name, role }, position) => ({ agencyId: agency, name, role, position })),
  })
  const counted = {
    stored: waiting.length,
    agencies: agencies.length,
    joined: contacts.length - waiting.length,
  }
  const entry = { at: now, actor: 'operator', action: 'contacts.imported', subject: 'contacts' }
  await tx.auditEntry.create({ data: { ...entry, details: { ...counted } } })
  return counted
}
