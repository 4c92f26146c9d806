import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { personsWith, reportersOf } from '../holders.ts'
import { type Grant, OVERALL } from '../roles.ts'
import { type Actor, note, personName } from './audit.ts'
import { refuseForLastAdmin } from './leaving.ts'

/** A role that somebody holds. */
export interface Held extends Grant {
  id: number
  person: number
  name: string
  agencyName: string | null
}

export interface Members {
  /** Who holds a role for this agency; without one, those whose roles hold for the whole plan. Names in Vietnamese order. */
  holdersOf(agency: string | null): Promise<Held[]>
  held(id: number): Promise<Held | null>
  /** The ids of all who coordinate. */
  coordinators(): Promise<number[]>
  /** The ids of those who report for these agencies; where nobody does, of who leads it. */
  reportersOf(agencies: readonly string[]): Promise<number[]>
  /** Takes a role away; the person stays joined. Throws a UserError for the last admin. Within a transaction. */
  withdraw(held: Held, by: Actor, now: DateTime): Promise<void>
}

const byName = new Intl.Collator('vi')
const shown = { person: true, agency: true } as const

export function createMembers(queries: Queries): Members {
  return {
    async holdersOf(agency) {
      const where = agency === null ? { role: { in: [...OVERALL] } } : { agencyId: agency }
      const grants = await queries.grant.findMany({ where, include: shown, orderBy: { id: 'asc' } })
      return grants.map(toHeld).sort((one, other) => byName.compare(one.name, other.name))
    },

    async held(id) {
      const grant = await queries.grant.findUnique({ where: { id }, include: shown })
      return grant && toHeld(grant)
    },

    coordinators: () => personsWith(queries, 'coordinator'),
    reportersOf: (agencies) => reportersOf(queries, agencies),

    async withdraw({ id, person, role, agency }, by, now) {
      if (role === 'admin') await refuseForLastAdmin(queries, person)
      await queries.grant.deleteMany({ where: { id } })
      await note(queries, by, ['role.withdrawn', personName(person)], { role, agency }, now)
    },
  }
}

function toHeld({ id, role, agencyId, agency, person }: Row): Held {
  return {
    id,
    role,
    agency: agencyId,
    person: person.id,
    name: person.name ?? '',
    agencyName: agency?.name ?? null,
  }
}

interface Row extends Pick<Grant, 'role'> {
  id: number
  agencyId: string | null
  agency: { name: string } | null
  person: { id: number; name: string | null }
}
