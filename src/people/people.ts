import type { DateTime } from 'luxon'
import type { Asking } from './policy.ts'
import { createSpeaker, type Known, type Speaker } from './speaker.ts'

/** A person as one channel knows them. */
export interface Identity {
  channel: string
  id: string
}

/** The language an identity chose, and when. */
export interface Kept {
  language: string
  since: DateTime
}

export interface IdentityStore {
  /** All that is known of whoever speaks, in one look. */
  recognise(who: Identity): Promise<Known | null>
  find(who: Identity): Promise<Kept | null>
  save(who: Identity, kept: Kept): Promise<void>
  /** Forgets the language; an identity of nobody who joined is gone with it. */
  remove(who: Identity): Promise<void>
}

export interface People {
  recognise(who: Identity): Promise<Speaker>
  chooseLanguage(who: Identity, language: string, now: DateTime): Promise<void>
  /** The language that is kept, or null. */
  keptAbout(who: Identity): Promise<Kept | null>
  forget(who: Identity): Promise<void>
}

const STRANGER: Known = { language: null, person: null, grants: [] }

export function createPeople(store: IdentityStore, asking: Asking): People {
  return {
    recognise: async (who) => createSpeaker((await store.recognise(who)) ?? STRANGER, asking),
    chooseLanguage: (who, language, now) => store.save(who, { language, since: now }),
    keptAbout: (who) => store.find(who),
    forget: (who) => store.remove(who),
  }
}
