import type { Reply } from '../../src/chat/reply.ts'
import type { Given } from '../world.ts'
import { others } from './others.ts'

/** Tells everyone who coordinates, in private. Never whoever speaks. */
export async function tellCoordinators(shown: Reply, key: string, given: Given): Promise<void> {
  const { membership, notices, now } = given
  await notices.notifyAll(others(await membership.coordinators(), given), shown, { key, now })
}
