import { withoutIdleState } from '../../src/progress/updates/assignment.ts'
import type { Content } from '../../src/progress/updates/content.ts'
import type { Origin, Recorded } from '../../src/progress/updates/record.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import { tellReporters } from '../telling/agency.ts'
import { type Answered, type Given, reply } from '../world.ts'
import type { Card } from './card.ts'
import { monthOf, sayPeriod } from './office.ts'
import { dayOf, timeOf } from './phrases.ts'
import { addLines, inARow, type Kept, partsOf, showReceipt } from './receipt.ts'

/** Records all that a card holds, of assignments as they now stand. Somebody who joined, since nobody else gets a card. */
export async function keepCard(
  card: Card,
  standings: readonly StandingNow[],
  given: Given,
): Promise<Answered> {
  const { reports, now } = given
  const from = originOf(given, card)
  const month = await monthOf(given)
  const kept: Kept[] = []
  for (const { assignmentId, said: told, doubts, version: seen } of card.entries) {
    const standing = standings.find((one) => one.assignmentId === assignmentId)
    if (!standing) throw new Error(`no assignment ${assignmentId}`)
    const reopens = doubts.some(({ why }) => why === 'reopens')
    const said = reopens ? told : withoutIdleState(told, standing.state)
    const recorded = await reports.report(said, standing, month.key, from, now)
    // Somebody else came in between what was read here and what was recorded.
    const overtaken = recorded.version > standing.version + 1
    const last = overtaken ? await reports.lastBefore(assignmentId, recorded.id) : standing.last
    if (card.onBehalf) await tellOfEntry(standing, said, recorded, card.source, given)
    kept.push({ standing, said, recorded, last, unseen: recorded.version > seen + 1 })
  }
  return showReceipt(kept, { now, source: card.source, period: sayPeriod(month), personId: from.personId })
}

/** Who says it, and how it came in. */
export function originOf(
  { speaker, who, message }: Pick<Given, 'speaker' | 'who' | 'message'>,
  card: Pick<Card, 'onBehalf' | 'source' | 'text' | 'message'>,
): Origin {
  if (!speaker.person) throw new Error('somebody who has not joined reports')
  return {
    personId: speaker.person.id,
    channel: who.channel,
    message: card.message ?? message,
    onBehalf: card.onBehalf,
    source: card.source,
    text: card.text,
  }
}

/** Those for whom it was entered can correct it. */
async function tellOfEntry(
  { code, agencyId }: StandingNow,
  said: Content,
  { number }: Recorded,
  source: string | null,
  given: Given,
): Promise<void> {
  const { now } = given
  const about = { number: String(number), code, time: timeOf(now), day: dayOf(now), source: source ?? '' }
  const shown = reply('notice-entered', about).text('update-read', { parts: inARow(partsOf(said)) })
  addLines(shown, said)
  shown.note('notice-entered-correct', { number: String(number) })
  await tellReporters([agencyId], shown, `CN-${number} entered`, given)
}
