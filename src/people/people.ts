import type { DateTime } from 'luxon'
import { type AllowedFor, may } from './policy.ts'

/** A person as one channel knows them. */
export interface Identity {
  channel: string
  id: string
}

/** What is kept about an identity: nothing but the language it chose. */
export interface Kept {
  language: string
  since: DateTime
}

export interface IdentityStore {
  find(who: Identity): Promise<Kept | null>
  save(who: Identity, kept: Kept): Promise<void>
  remove(who: Identity): Promise<void>
}

export interface People {
  languageOf(who: Identity): Promise<string | null>
  chooseLanguage(who: Identity, language: string, now: DateTime): Promise<void>
  /** All that is kept about someone, or null. */
  keptAbout(who: Identity): Promise<Kept | null>
  forget(who: Identity): Promise<void>
  may(who: Identity, allowedFor: AllowedFor): Promise<boolean>
}

export function createPeople(store: IdentityStore): People {
  return {
    languageOf: async (who) => (await store.find(who))?.language ?? null,
    chooseLanguage: (who, language, now) => store.save(who, { language, since: now }),
    keptAbout: (who) => store.find(who),
    forget: (who) => store.remove(who),
    may: async (_, allowedFor) => may(['everyone'], allowedFor),
  }
}
