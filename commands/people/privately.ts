import type { Incoming } from '../../src/chat/incoming.ts'
import { type Answered, reply } from '../world.ts'

/** What concerns one person is not for a group to read: there, one line says to write privately. */
export function privately<G extends { room: Incoming['room'] }>(
  run: (given: G) => Promise<Answered | null>,
): (given: G) => Promise<Answered | null> {
  return async (given) =>
    given.room.kind === 'private' ? run(given) : reply('people-privately').withoutTrace()
}
