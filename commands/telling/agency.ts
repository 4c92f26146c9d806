import type { Reply } from '../../src/chat/reply.ts'
import type { Given } from '../world.ts'

/** Tells those who report for an agency; where nobody does, who leads it. Never whoever speaks. */
export async function tellReporters(
  agency: string,
  shown: Reply,
  key: string,
  { membership, notices, speaker, now }: Given,
): Promise<void> {
  const holders = await membership.holdersOf(agency)
  const reporters = holders.filter(({ role }) => role === 'reporter')
  const told = reporters.length > 0 ? reporters : holders.filter(({ role }) => role === 'lead')
  for (const person of new Set(told.map(({ person }) => person)))
    if (person !== speaker.person?.id) await notices.notify(person, shown, { key, now })
}
