import type { Identity, IdentityStore, Kept } from './people.ts'

/** For tests and for what opens no database: nobody has joined. */
export function createIdentitiesInMemory(): IdentityStore {
  const kept = new Map<string, Kept>()
  const key = ({ channel, id }: Identity) => `${channel}/${id}`
  return {
    async recognise(who) {
      const found = kept.get(key(who))
      return found ? { language: found.language, person: null, grants: [] } : null
    },
    find: async (who) => kept.get(key(who)) ?? null,
    save: async (who, what) => void kept.set(key(who), what),
    remove: async (who) => void kept.delete(key(who)),
  }
}
