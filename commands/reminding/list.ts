import type { Item } from '../../src/reminders/item.ts'
import { UserError } from '../../src/user-error.ts'
import { isGroup } from '../following/rights.ts'
import { type Answered, type Given, type Memory, reply } from '../world.ts'

/** The newest list again, as it now stands. */
export async function showList(given: Given): Promise<Answered> {
  const { speaker, reminders, now } = given
  if (isGroup(given)) return reply('tasks-in-private')
  const shown = speaker.person && (await reminders.list<Memory>(speaker.person.id, now))
  return shown || reply('remind-none')
}

/** One thing of the list, with what can be done about it. */
export async function showItem(id: number, given: Given): Promise<Answered> {
  return given.reminders.say<Memory>(await own(id, given), given.now)
}

/** What this person was reminded of under this number. Throws a UserError where that was somebody else, or in another role. */
export async function own(id: number, { speaker, reminders, now }: Given): Promise<Item> {
  const item = speaker.person && (await reminders.item(id, speaker.person.id, now))
  if (!item) throw new UserError('choice-expired')
  return item
}
