import type { Unanswered, UnansweredStore } from './questions.ts'

/** For tests and for what opens no database. */
export function createUnansweredInMemory(): UnansweredStore {
  const kept = new Map<string, Unanswered>()
  return {
    add: async (question) => void kept.set(question.id, question),
    remove: async (id) => kept.delete(id),
    list: async (most) => [...kept.values()].reverse().slice(0, most),
  }
}
