import type { Reply } from '../../src/chat/reply.ts'
import type { Given } from '../world.ts'

/** Tells everyone who coordinates, in private. Never whoever speaks. */
export async function tellCoordinators(
  shown: Reply,
  key: string,
  { membership, notices, speaker, now }: Given,
): Promise<void> {
  const holders = await membership.holdersOf(null)
  const coordinators = holders.filter(({ role }) => role === 'coordinator')
  for (const person of new Set(coordinators.map(({ person }) => person)))
    if (person !== speaker.person?.id) await notices.notify(person, shown, { key, now })
}
