import { DateTime } from 'luxon'
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

/** A leave that lost days to another; `left` is what stands of it: nothing, one part, or one before and one after. */
export interface Shortened {
  was: Leave
  left: Leave[]
}

export interface Absences {
  /** The leaves that are on or ahead, the first first; no two share a day. */
  leavesOf(person: number, today: string): Promise<Leave[]>
  /** One of theirs; null where there is none such any more. */
  leaveById(person: number, leave: number): Promise<Leave | null>
  /** Days of earlier leaves that it takes up are its own from now on; all their other days stand. */
  goOnLeave(
    person: number,
    from: string,
    to: string,
    deputy: number | null,
  ): Promise<{ leave: Leave; shortened: Shortened[] }>
  /** Who is told meanwhile; null where the leave is not theirs, or is no more. */
  setDeputy(person: number, leave: number, deputy: number): Promise<Leave | null>
  /** Gives what it was; null where the leave is not theirs, or is no more. */
  endLeave(person: number, leave: number): Promise<Leave | null>
  /** Who reports for the agencies for which this person does, and could stand in. Without them. */
  colleaguesOf(person: number): Promise<Pick<Held, 'person' | 'name'>[]>
}

const REPORTING = { in: ['reporter', 'lead'] satisfies Role[] }
const byName = new Intl.Collator('vi')

export function createAbsences(queries: Queries): Absences {
  const include = { deputy: true }

  async function leaveById(person: number, leave: number): Promise<Leave | null> {
    const found = await queries.absence.findFirst({ where: { id: leave, personId: person }, include })
    return found && toLeave(found)
  }

  async function put(person: number, from: string, to: string, deputyId: number | null): Promise<Leave> {
    const data = { personId: person, from: toDay(from), to: toDay(to), deputyId }
    return toLeave(await queries.absence.create({ data, include }))
  }

  /** Leaves of it what is before and after those days. */
  async function shorten(person: number, was: Leave, from: string, to: string): Promise<Shortened> {
    const left: Leave[] = []
    if (was.from < from) {
      const data = { to: toDay(dayFrom(from, -1)) }
      left.push(toLeave(await queries.absence.update({ where: { id: was.id }, data, include })))
    } else await queries.absence.delete({ where: { id: was.id } })
    if (was.to > to) left.push(await put(person, dayFrom(to, 1), was.to, was.deputy?.id ?? null))
    return { was, left }
  }

  return {
    leaveById,

    async leavesOf(person, today) {
      const where = { personId: person, to: { gte: toDay(today) } }
      return (await queries.absence.findMany({ where, include, orderBy: { from: 'asc' } })).map(toLeave)
    },

    async goOnLeave(person, from, to, deputy) {
      const where = { personId: person, from: { lte: toDay(to) }, to: { gte: toDay(from) } }
      const touched = await queries.absence.findMany({ where, include, orderBy: { from: 'asc' } })
      const shortened: Shortened[] = []
      for (const row of touched) shortened.push(await shorten(person, toLeave(row), from, to))
      return { leave: await put(person, from, to, deputy), shortened }
    },

    async setDeputy(person, leave, deputy) {
      const where = { id: leave, personId: person }
      await queries.absence.updateMany({ where, data: { deputyId: deputy } })
      return leaveById(person, leave)
    },

    async endLeave(person, leave) {
      const was = await leaveById(person, leave)
      if (was) await queries.absence.delete({ where: { id: was.id } })
      return was
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

const dayFrom = (day: string, days: number): string => DateTime.fromISO(day).plus({ days }).toISODate() ?? day
