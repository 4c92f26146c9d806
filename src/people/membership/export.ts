import type { Queries } from '../../database/database.ts'
import { personName } from './audit.ts'

export interface Exports {
  /** All that is kept about a person, as plain data; what is said under a heading is as it is stored. */
  exportOf(person: number): Promise<object>
}

export function createExports(queries: Queries): Exports {
  return {
    async exportOf(person) {
      const { name, joinedAt, consentAt, identities, grants } = await queries.person.findUniqueOrThrow({
        where: { id: person },
        include: {
          identities: { omit: { id: true, personId: true } },
          grants: { omit: { id: true, personId: true } },
        },
      })
      const places = identities.map(({ channel, externalId }) => ({ channel, sender: externalId }))
      const newest = { orderBy: { id: 'asc' } } as const
      return {
        name,
        joinedAt,
        consentAt,
        identities,
        grants,
        invitesMade: await queries.invite.findMany({
          where: { byId: person },
          select: { role: true, agencyId: true, createdAt: true, expiresAt: true, usedAt: true },
          ...newest,
        }),
        updates: await queries.update.findMany({
          where: { personId: person },
          omit: { id: true, personId: true, assignmentId: true, replacesId: true },
          include: { outputs: { omit: { updateId: true } } },
          ...newest,
        }),
        recentAnswers: await queries.inboundReceipt.findMany({
          where: { OR: places },
          select: { channel: true, at: true, message: true },
          orderBy: { at: 'asc' },
        }),
        reminders: await queries.reminder.findMany({
          where: { personId: person },
          omit: { id: true, personId: true, assignmentId: true },
          ...newest,
        }),
        absences: await queries.absence.findMany({
          where: { personId: person },
          select: { from: true, to: true, deputyId: true },
          ...newest,
        }),
        openDialogues: await queries.dialogue.count({ where: { OR: places } }),
        audit: await queries.auditEntry.findMany({
          where: { OR: [{ actor: personName(person) }, { subject: personName(person) }] },
          omit: { id: true },
          ...newest,
        }),
      }
    },
  }
}
