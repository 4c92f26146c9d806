import { mayCompare } from '../../src/people/policy.ts'
import type { Decision } from '../../src/reminders/decision.ts'
import { WATCHED_DAYS } from '../../src/reminders/due.ts'
import { nameOf } from '../following/phrases.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { own } from './list.ts'

/** What a coordinator makes of a task that stays late. Nobody is told: they decide, and the bot keeps to it. */
export async function decide(id: number, decision: Decision, given: Given): Promise<Answered | null> {
  const { speaker, reminders, now } = given
  if (!mayCompare(speaker)) return null
  const item = await own(id, given)
  const decided = await reminders.decide(item, decision, now)
  const about = { name: nameOf(item.view), days: WATCHED_DAYS }
  return reply(decided ? `remind-decided-${decision}` : 'remind-decided-before', about).closing()
}
