import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { lock } from '../../database/lock.ts'
import { UserError } from '../../user-error.ts'
import { note, personName } from './audit.ts'
import { sameName } from './names.ts'

export interface Leaving {
  /**
   * Erases name, identities and roles everywhere; what was recorded stays, by nobody. Within a transaction.
   * Throws a UserError for the last admin.
   */
  leave(person: number, now: DateTime): Promise<void>
}

export function createLeaving(queries: Queries): Leaving {
  return {
    async leave(person, now) {
      const { name, identities, grants } = await queries.person.findUniqueOrThrow({
        where: { id: person },
        include: { identities: true, grants: true },
      })
      if (grants.some(({ role }) => role === 'admin')) await refuseForLastAdmin(queries, person)
      const places = identities.map(({ channel, externalId }) => ({ channel, sender: externalId }))
      if (places.length > 0) {
        await queries.inboundReceipt.deleteMany({ where: { OR: places } })
        await queries.dialogue.deleteMany({ where: { OR: places } })
        const own = identities.map(({ channel, externalId }) => ({ channel, room: externalId }))
        await queries.outgoing.deleteMany({ where: { OR: own } })
        await queries.subscription.deleteMany({ where: { OR: own } })
        await queries.digestIssue.deleteMany({ where: { OR: own } })
        await queries.room.deleteMany({
          where: { OR: own.map(({ channel, room: id }) => ({ channel, id })) },
        })
      }
      if (name) await eraseName(name)
      await queries.identity.deleteMany({ where: { personId: person } })
      await queries.grant.deleteMany({ where: { personId: person } })
      await queries.invite.deleteMany({ where: { forId: person } })
      await queries.absence.deleteMany({ where: { personId: person } })
      await queries.absence.updateMany({ where: { deputyId: person }, data: { deputyId: null } })
      await queries.person.update({ where: { id: person }, data: { name: null, leftAt: now.toJSDate() } })
      await note(queries, { person }, ['person.left', personName(person)], {}, now)
    },
  }

  /** Where others were told the name, and where the agency told it. Answers are kept for days: there are few to look through. */
  async function eraseName(name: string): Promise<void> {
    await queries.$executeRaw`DELETE FROM "InboundReceipt" WHERE position(${name} in "message"::text) > 0`
    await queries.$executeRaw`DELETE FROM "Outgoing" WHERE position(${name} in "message"::text) > 0`
    await queries.$executeRaw`DELETE FROM "Dialogue" WHERE position(${name} in "conversation"::text) > 0`
    const told = await queries.contact.findMany({ select: { id: true, name: true } })
    const theirs = told.filter((contact) => sameName(contact.name, name)).map(({ id }) => id)
    await queries.contact.deleteMany({ where: { id: { in: theirs } } })
    const invited = await queries.invite.findMany({ where: { forName: { not: null } } })
    const named = invited.filter(({ forName }) => sameName(forName ?? '', name)).map(({ id }) => id)
    await queries.invite.updateMany({ where: { id: { in: named } }, data: { forName: null } })
  }
}

/** Without an admin nobody could give that role again from the chat. Two who leave at once wait for each other. */
export async function refuseForLastAdmin(queries: Queries, person: number): Promise<void> {
  await lock(queries, 'admins')
  const other = { role: 'admin', personId: { not: person } } as const
  if (!(await queries.grant.findFirst({ where: other }))) throw new UserError('last-admin')
}
