import { DateTime } from 'luxon'
import { z } from 'zod'
import { loadRegister } from '../../documents/register/load.ts'
import { createMembership } from '../../people/membership.ts'
import { isOverall, ROLES } from '../../people/roles.ts'
import { UserError } from '../../user-error.ts'
import { defineProcedure } from '../procedure.ts'

export const role = z.enum(ROLES)

/** A code for whoever the operator says: who holds the machine may let in anyone. */
export const inviteProcedure = defineProcedure({
  name: 'people.invite',
  request: z.object({ role, agency: z.string().optional() }),
  result: z.object({
    code: z.string(),
    agency: z.string().nullable(),
    expiresAt: z.iso.datetime(), // UTC
  }),
  async run({ role, agency: name }, { database, now }) {
    const agency = name === undefined ? null : (await loadRegister(database.queries)).find(name)
    if (agency === undefined) throw new UserError('invite-agency-unknown', { agency: name ?? '' })
    if (agency?.kind === 'collective') throw new UserError('invite-agency-many', { agency: agency.name })
    if (agency === null && !isOverall(role)) throw new UserError('invite-agency-needed')
    const minted = await database.transaction((tx) => {
      const offered = { role, agency: agency?.id ?? null }
      return createMembership(tx).invite(offered, 'operator', DateTime.fromJSDate(now()))
    })
    const expiresAt = minted.expiresAt.toJSDate().toISOString()
    return { code: minted.code, agency: agency?.name ?? null, expiresAt }
  },
})
