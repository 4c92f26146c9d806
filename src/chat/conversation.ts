import type { DateTime } from 'luxon'
import type { Choice } from './channel.ts'

/** What is kept of one person's talk in one room, for follow-ups: in memory and briefly; what writes keeps more in the ledger. */
export interface Conversation<Memory> {
  before: Partial<Memory>
  /** Of the newest message that offered any. */
  choices: readonly Choice[]
  dialogue: Dialogue | null
  /** Whether the choices and the dialogue are kept in the ledger, too. */
  kept: boolean
  /** When something was last said in it; null where that is not known. */
  at: DateTime | null
}

export interface Dialogue {
  command: string
  step: string
  data: unknown // plain JSON
}

export const newConversation = { before: {}, choices: [], dialogue: null, kept: false, at: null } as const

export interface Conversations<Memory> {
  of(key: string): Conversation<Memory> | null
  keep(key: string, conversation: Omit<Conversation<Memory>, 'at'>): void
  forget(key: string): void
}

const KEPT_MINUTES = 60
const MOST_KEPT = 5000

export function createConversations<Memory>(clock: () => DateTime): Conversations<Memory> {
  const kept = new Map<string, { conversation: Conversation<Memory>; until: DateTime }>()

  return {
    of(key) {
      const found = kept.get(key)
      if (found && clock() < found.until) return found.conversation
      kept.delete(key)
      return null
    },

    keep(key, conversation) {
      kept.delete(key) // a map keeps the order of writing: the first is the one longest unused
      const at = clock()
      kept.set(key, { conversation: { ...conversation, at }, until: at.plus({ minutes: KEPT_MINUTES }) })
      const [oldest] = kept.keys()
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    },

    forget(key) {
      kept.delete(key)
    },
  }
}
