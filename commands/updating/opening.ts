import { mayReport } from '../../src/people/policy.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import type { Answered, Given } from '../world.ts'
import { type Card, newCardId, readOpenCards, showCard } from './card.ts'
import { monthOf, sayPeriod } from './office.ts'
import type { Known } from './resolve.ts'

/** A card without its entries: where it comes from. */
export function origin(
  text: string,
  { speaker, message, now }: Given,
  { source }: Known,
  standings: readonly StandingNow[],
): Omit<Card, 'entries'> {
  const onBehalf = standings.some(({ agencyId }) => !mayReport(speaker, agencyId))
  return { id: newCardId(), text, message, onBehalf, source: source ?? null, at: now.toMillis() }
}

/** Shows a new card beside those that are open. */
export async function open(card: Card, standings: readonly StandingNow[], given: Given): Promise<Answered> {
  return showCard(card, readOpenCards(given.open), standings, sayPeriod(await monthOf(given)))
}
