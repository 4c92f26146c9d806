import { phrase } from '../../src/chat/phrase.ts'
import { AGAIN_HOUR, canComeAgain } from '../../src/reminders/choices.ts'
import { nameOf } from '../following/phrases.ts'
import { isGroup } from '../following/rights.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { own } from './list.ts'

/** All of the newest list. Null where there is nothing to acknowledge: then it was a courtesy. */
export async function acknowledgeAll(given: Given): Promise<Answered | null> {
  const { speaker, reminders, now } = given
  if (!speaker.person || isGroup(given)) return null
  const count = await reminders.acknowledge(speaker.person.id, null, now)
  return count === 0 ? null : reply('remind-acknowledged', { count }).closing()
}

export async function acknowledgeOne(id: number, given: Given): Promise<Answered> {
  const { speaker, reminders, now } = given
  const { view } = await own(id, given)
  if (speaker.person) await reminders.acknowledge(speaker.person.id, id, now)
  return reply('remind-acknowledged-one', { name: nameOf(view) }).closing()
}

/** In the afternoon of the day on which it was said. */
export async function putOff(id: number, given: Given): Promise<Answered> {
  const { reminders, now } = given
  const item = await own(id, given)
  if (!canComeAgain(now) || !item.at.hasSame(now, 'day')) return reply('remind-later-past').closing()
  await reminders.putOff(item)
  const time = now.set({ hour: AGAIN_HOUR, minute: 0 }).toFormat('HH:mm')
  return reply(phrase('remind-later', { name: nameOf(item.view), time })).closing()
}
