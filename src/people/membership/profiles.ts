import { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import type { Role } from '../roles.ts'
import { note, personName } from './audit.ts'

export interface Profile {
  name: string
  joinedAt: DateTime
  roles: { role: Role; agency: string | null }[] // agencies as they are called in full
  channels: { channel: string; since: DateTime | null }[]
}

export interface Profiles {
  profileOf(person: number): Promise<Profile>
  rename(person: number, name: string, now: DateTime): Promise<void>
}

export function createProfiles(queries: Queries): Profiles {
  return {
    async profileOf(person) {
      const { name, joinedAt, grants, identities } = await queries.person.findUniqueOrThrow({
        where: { id: person },
        include: {
          grants: { include: { agency: true }, orderBy: { id: 'asc' } },
          identities: { orderBy: { linkedAt: 'asc' } },
        },
      })
      return {
        name: name ?? '',
        joinedAt: DateTime.fromJSDate(joinedAt),
        roles: grants.map(({ role, agency }) => ({ role, agency: agency?.name ?? null })),
        channels: identities.map(({ channel, linkedAt }) => ({
          channel,
          since: linkedAt && DateTime.fromJSDate(linkedAt),
        })),
      }
    },

    async rename(person, name, now) {
      await queries.person.update({ where: { id: person }, data: { name } })
      await note(queries, { person }, ['person.renamed', personName(person)], {}, now)
    },
  }
}
