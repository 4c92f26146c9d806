import type { Phrase } from '../../src/chat/phrase.ts'
import { mayReport } from '../../src/people/policy.ts'
import type { Said } from '../../src/progress/updates/find.ts'
import { dayOf, timeOf } from '../updating/phrases.ts'
import { type Given, reply } from '../world.ts'

/**
 * Tells whoever reported something what another did with it: `words` says what. By whom is said by office, without a name:
 * somebody of the same agency, or the coordinator.
 */
export async function tellAuthor(
  words: 'corrected' | 'recalled' | 'purged',
  { id, number, code, authorId, agencyId }: Said,
  { speaker, notices, now }: Given,
  about: { changes?: readonly Phrase[]; why?: string } = {},
): Promise<void> {
  if (authorId === null || authorId === speaker.person?.id) return
  const by = mayReport(speaker, agencyId) ? 'colleague' : 'coordinator'
  const shown = reply(`notice-${words}-by-${by}`, {
    number: String(number),
    ...{ code, time: timeOf(now), day: dayOf(now), changes: about.changes ?? [], why: about.why ?? '' },
  })
  await notices.notify(authorId, shown, { key: `CN-${number} ${words} ${id}`, now })
}
