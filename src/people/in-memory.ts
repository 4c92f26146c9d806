import type { Identity, IdentityStore, Kept } from './people.ts'

/** For tests and for what opens no database. */
export function createIdentitiesInMemory(): IdentityStore {
  const kept = new Map<string, Kept>()
  const key = ({ channel, id }: Identity) => `${channel}/${id}`
  return {
    find: async (who) => kept.get(key(who)) ?? null,
    save: async (who, what) => void kept.set(key(who), what),
    remove: async (who) => void kept.delete(key(who)),
  }
}
