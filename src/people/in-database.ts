import { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import type { Identity, IdentityStore } from './people.ts'

export function createIdentitiesInDatabase(queries: Queries): IdentityStore {
  const named = ({ channel, id }: Identity) => ({ channel, externalId: id })
  return {
    async find(who) {
      const kept = await queries.identity.findUnique({ where: { channel_externalId: named(who) } })
      return kept && { language: kept.language, since: DateTime.fromJSDate(kept.languageSince) }
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
      await queries.identity.deleteMany({ where: named(who) })
    },
  }
}
