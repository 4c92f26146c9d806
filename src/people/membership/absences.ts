import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { fromDay, toDay } from '../../database/day.ts'
import type { Role } from '../roles.ts'
import type { Held } from './members.ts'

/** Days on which somebody is on leave, both included, and who is told meanwhile. Days are ISO dates. */
export interface Leave {
  id: number
  from: string
  to: string
  deputy: { id: number; name: string } | null
}

export interface Absences {
  /** The leave that is on or comes next; null where there is none. */
  leaveOf(person: number, today: string): Promise<Leave | null>
  /** In place of what was set before and is not over. */
  goOnLeave(person: number, from: string, to: string, deputy: number | null): Promise<Leave>
  /** Who is told meanwhile; false where the leave is not theirs, or is no more. */
  setDeputy(person: number, leave: number, deputy: number): Promise<boolean>
  /** Neither on leave now nor later; gives what it was. */
  returnToWork(person: number, today: DateTime): Promise<Leave | null>
  /** Who reports for the agencies for which this person does, and could stand in. Without them. */
  colleaguesOf(person: number): Promise<Pick<Held, 'person' | 'name'>[]>
}

const REPORTING = { in: ['reporter', 'lead'] satisfies Role[] }
const byName = new Intl.Collator('vi')

export function createAbsences(queries: Queries): Absences {
  const current = (person: number, today: string) =>
    queries.absence.findFirst({
      where: { personId: person, to: { gte: toDay(today) } },
      include: { deputy: true },
      orderBy: { from: 'asc' },
    })

  return {
    async leaveOf(person, today) {
      const found = await current(person, today)
      return found && toLeave(found)
    },

    async goOnLeave(person, from, to, deputy) {
      await queries.absence.deleteMany({ where: { personId: person, to: { gte: toDay(from) } } })
      const made = await queries.absence.create({
        data: { personId: person, from: toDay(from), to: toDay(to), deputyId: deputy },
        include: { deputy: true },
      })
      return toLeave(made)
    },

    async setDeputy(person, leave, deputy) {
      const where = { id: leave, personId: person }
      return (await queries.absence.updateMany({ where, data: { deputyId: deputy } })).count > 0
    },

    async returnToWork(person, today) {
      const day = today.toISODate() ?? ''
      const found = await current(person, day)
      await queries.absence.deleteMany({ where: { personId: person, to: { gte: toDay(day) } } })
      return found && toLeave(found)
    },

    async colleaguesOf(person) {
      const own = await queries.grant.findMany({ where: { personId: person, role: REPORTING } })
      const agencies = own.flatMap(({ agencyId }) => agencyId ?? [])
      const others = await queries.person.findMany({
        where: {
          id: { not: person },
          name: { not: null },
          grants: { some: { role: REPORTING, agencyId: { in: agencies } } },
        },
        take: 100,
      })
      return others
        .map(({ id, name }) => ({ person: id, name: name ?? '' }))
        .sort((one, other) => byName.compare(one.name, other.name))
    },
  }
}

interface Row {
  id: number
  from: Date
  to: Date
  deputy: { id: number; name: string | null } | null
}

const toLeave = ({ id, from, to, deputy }: Row): Leave => ({
  id,
  from: fromDay(from),
  to: fromDay(to),
  deputy: deputy && { id: deputy.id, name: deputy.name ?? '' },
})
