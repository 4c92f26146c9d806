import { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import type { Identity, IdentityStore } from './people.ts'
import type { Role } from './roles.ts'

interface Row {
  language: string | null
  id: number | null
  name: string | null
  role: Role | null
  agency: string | null
}

export function createIdentitiesInDatabase(queries: Queries): IdentityStore {
  const named = ({ channel, id }: Identity) => ({ channel, externalId: id })
  return {
    // Asked before every message: one statement.
    async recognise({ channel, id }) {
      const rows = await queries.$queryRaw<Row[]>`
        SELECT i."language", p."id", p."name", g."role"::text AS "role", g."agencyId" AS "agency"
        FROM "Identity" i
        LEFT JOIN "Person" p ON p."id" = i."personId" AND p."leftAt" IS NULL
        LEFT JOIN "Grant" g ON g."personId" = p."id"
        WHERE i."channel" = ${channel} AND i."externalId" = ${id}
        ORDER BY g."id"`
      const [first] = rows
      if (!first) return null
      const { language, name } = first
      return {
        language,
        person: first.id === null ? null : { id: first.id, name: name ?? '' },
        grants: rows.flatMap(({ role, agency }) => (role === null ? [] : [{ role, agency }])),
      }
    },
    async find(who) {
      const kept = await queries.identity.findUnique({ where: { channel_externalId: named(who) } })
      if (!kept?.language || !kept.languageSince) return null
      return { language: kept.language, since: DateTime.fromJSDate(kept.languageSince) }
    },
    async save(who, { language, since }) {
      const data = { language, languageSince: since.toJSDate() }
      await queries.identity.upsert({
        where: { channel_externalId: named(who) },
        create: { ...named(who), ...data },
        update: data,
      })
    },
    async remove(who) {
      await queries.identity.deleteMany({ where: { ...named(who), personId: null } })
      await queries.identity.updateMany({
        where: named(who),
        data: { language: null, languageSince: null },
      })
    },
  }
}
