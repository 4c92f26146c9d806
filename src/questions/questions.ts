import { randomUUID } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Register } from '../agencies/model.ts'
import type { Answerer, PlanInForce } from '../answers/model.ts'
import { maskNumbers } from '../text/mask.ts'

/** Why a question stands in the coordinator's list. */
export type UnansweredWhy = 'notInPlan' | 'notWhatWasAsked'

export interface Unanswered {
  /** Random, so that only who was given it can take the question back. */
  id: string
  text: string
  why: UnansweredWhy
  askedAt: DateTime
}

export interface UnansweredStore {
  add(question: Unanswered): Promise<void>
  /** False when there was none. */
  remove(id: string): Promise<boolean>
  /** Newest first. */
  list(most: number): Promise<Unanswered[]>
}

/** What is asked about: read together, so that answers and names fit each other. */
export interface Documents {
  plans: readonly PlanInForce[]
  register: Register
}

export interface Ready extends Documents {
  answerer: Answerer
}

export interface Questions {
  /** The plans in force and what answers from them, read again when they changed. */
  ready(): Promise<Ready>
  /**
   * Without a name; numbers of phones and identity cards are masked. Resolves with the id that takes it back, or null
   * where nothing is recorded.
   */
  recordUnanswered(text: string, why: UnansweredWhy, now: DateTime): Promise<string | null>
  forgetUnanswered(id: string): Promise<boolean>
  /** The same questions within a transaction: on plans made ready before, recording where the transaction does. */
  within(ready: Ready, store: UnansweredStore): Questions
}

export interface QuestionParts {
  load(): Promise<Documents>
  /** Differs once documents changed. */
  version(): Promise<string | number>
  /** For how long what was looked up a moment ago still holds, before the version is looked at again. */
  looksEveryMs?: number
  createAnswerer(documents: Documents): Answerer
  /** Null where nothing is to be recorded. */
  store: UnansweredStore | null
  /** Random, not to be guessed. */
  newId?(): string
}

export function createQuestions({
  load,
  version,
  looksEveryMs = 0,
  createAnswerer,
  store,
  newId = randomUUID,
}: QuestionParts): Questions {
  let kept: { version: string | number; ready: Promise<Ready>; lookedAt: number } | null = null

  async function prepare(): Promise<Ready> {
    const documents = await load()
    return { ...documents, answerer: createAnswerer(documents) }
  }

  const questions: Questions = {
    async ready() {
      const lookedAt = performance.now()
      if (kept && lookedAt - kept.lookedAt < looksEveryMs) return kept.ready
      const current = await version()
      if (kept?.version !== current) {
        const fresh = { version: current, ready: prepare(), lookedAt }
        kept = fresh
        fresh.ready.catch(() => {
          if (kept === fresh) kept = null // the next question tries again
        })
      }
      kept.lookedAt = lookedAt
      return kept.ready
    },

    ...recordingIn(store),

    within: (ready, store) => ({ ...questions, ready: async () => ready, ...recordingIn(store) }),
  }
  return questions

  function recordingIn(
    store: UnansweredStore | null,
  ): Pick<Questions, 'recordUnanswered' | 'forgetUnanswered'> {
    return {
      async recordUnanswered(text, why, now) {
        if (!store) return null
        const id = newId()
        await store.add({ id, text: maskNumbers(text), why, askedAt: now })
        return id
      },
      forgetUnanswered: async (id) => (await store?.remove(id)) ?? false,
    }
  }
}
