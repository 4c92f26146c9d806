import { token } from '../../src/chat/token.ts'
import { type Content, isEmpty } from '../../src/progress/updates/content.ts'
import { add } from '../../src/progress/updates/merge.ts'
import { countsAgain } from '../../src/progress/updates/repeated.ts'
import type { ReadUpdate } from '../../src/updates/model.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { type Card, readOpenCards } from './card.ts'
import { entryOf } from './entry.ts'
import { originOf } from './keep.ts'
import { closedPeriod } from './office.ts'
import { open, origin } from './opening.ts'
import { dayOf, timeOf } from './phrases.ts'
import { againOf } from './repeats.ts'

const ONE_MESSAGE_SECONDS = 60

/**
 * Several short messages within a minute are one: what names no task is added to what the same person said just before, be it
 * recorded or still on a card. Null where there is nothing to add it to.
 */
export async function addToLast(update: ReadUpdate, text: string, given: Given): Promise<Answered | null> {
  if (update.task !== null || update.taskNumber !== null || update.taskWords !== null) return null
  const [card, ...earlier] = readOpenCards(given.open)
  const [entry, another] = card?.entries ?? []
  if (card && entry && !another && given.now.toMillis() - card.at <= ONE_MESSAGE_SECONDS * 1000)
    return addToCard(update, text, { ...card, entries: [entry] }, earlier, given)
  return addToRecorded(update, text, given)
}

async function addToCard(
  update: ReadUpdate,
  text: string,
  card: Card,
  earlier: readonly Card[],
  given: Given,
): Promise<Answered | null> {
  const [entry] = card.entries
  const standings = await given.reports.standings({ ids: card.entries.map((one) => one.assignmentId) })
  const [standing] = standings
  if (!entry || !standing) return null
  const more = await entryOf(update, standing, {}, given)
  if (countsAgain(entry.said, more.said)) return open(card, standings, withCards(earlier, given))
  const whole = {
    ...entry,
    said: add(entry.said, more.said),
    doubts: [
      ...entry.doubts,
      ...more.doubts.filter(({ why }) => !entry.doubts.some((one) => one.why === why)),
    ],
  }
  const at = given.now.toMillis()
  const added: Card = { ...card, entries: [whole], text: `${card.text}\n${text}`, at }
  return open(added, standings, withCards(earlier, given))
}

const withCards = (cards: readonly Card[], given: Given): Given => ({ ...given, open: { cards } })

async function addToRecorded(update: ReadUpdate, text: string, given: Given): Promise<Answered | null> {
  const { reports, speaker, now } = given
  if (!speaker.person) return null
  const last = await reports.lastOf(speaker.person.id, now.minus({ seconds: ONE_MESSAGE_SECONDS }))
  if (!last) return null
  const [standing] = await reports.standings({ ids: [last.assignmentId] })
  if (!standing) return null
  const one = await entryOf(update, standing, {}, given)
  const { said, doubts } = one
  if (countsAgain(last.content, said)) {
    const card = {
      ...origin(text, given, {}, [standing]),
      entries: [{ ...one, doubts: [againOf(last, now)] }],
    }
    return open(card, [standing], given)
  }
  if (isEmpty(said) || doubts.length > 0) return null
  const whole: Content = add(last.content, said)
  const from = originOf(given, { onBehalf: last.onBehalf, source: null, text, message: given.message })
  await reports.replace(last, whole, from, now, await closedPeriod(last.period, given))
  const number = String(last.number)
  return reply('update-kept-added', { number, code: last.code, time: timeOf(now), day: dayOf(now) })
    .offer('choice-update-correct', token('correct', number))
    .offer('choice-update-recall', token('recall', number))
    .closing()
}
