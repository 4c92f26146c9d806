import type { Reply } from '../../src/chat/reply.ts'
import type { Given } from '../world.ts'
import { others } from './others.ts'

/** Tells those who report for these agencies; where nobody does, who leads it. Never whoever speaks. */
export async function tellReporters(
  agencies: readonly string[],
  shown: Reply,
  key: string,
  given: Given,
): Promise<void> {
  const { membership, notices, now } = given
  await notices.notifyAll(others(await membership.reportersOf(agencies), given), shown, { key, now })
}
