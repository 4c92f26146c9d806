import { token } from '../../src/chat/token.ts'
import { mayPurge } from '../../src/people/policy.ts'
import { maskNumbers } from '../../src/text/mask.ts'
import { UserError } from '../../src/user-error.ts'
import { tellAuthor } from '../telling/author.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { theirs } from './correcting.ts'
import { originOf } from './keep.ts'
import { closedPeriod } from './office.ts'
import { timeOf } from './phrases.ts'

/** Asks whether an update is to be recalled. */
export async function askRecall(number: number, given: Given): Promise<Answered> {
  const { code } = await theirs(number, given)
  return reply('update-recall', { number: String(number), code })
    .offer('choice-update-recall-yes', token('recallyes', String(number)))
    .offer('choice-no', token('asis', String(number)))
}

/** Recalls it: it stays in the history and counts nowhere. */
export async function recall(number: number, given: Given): Promise<Answered> {
  const said = await theirs(number, given)
  const { now } = given
  const from = originOf(given, { onBehalf: said.onBehalf, source: null, text: '', message: null })
  await tellAuthor('recalled', said, given)
  await given.reports.replace(said, null, from, now, await closedPeriod(said.period, given))
  return reply('update-recalled', { number: String(number), time: timeOf(now) }).closing()
}

/** Asks whether, and why, what stands under a number is to be removed for good. */
export async function askPurge(number: number, why: string, given: Given): Promise<Answered> {
  const { code } = await purgeable(number, given)
  if (why === '') return reply('update-purge-why', { number: String(number) }).asking('purgewhy', { number })
  return reply('update-purge', { number: String(number), code })
    .offer('choice-update-purge-yes', token('purgeyes', String(number)))
    .offer('choice-no', token('asis', String(number)))
    .asking('purge', { number, why: maskNumbers(why) })
}

/** Removes the content; that it was removed, and why, is left. The channel is told to drop what it shows of it. */
export async function purge(number: number, why: string, given: Given): Promise<Answered> {
  const said = await purgeable(number, given)
  const { person } = given.speaker
  if (!person) throw new UserError('update-purge-not-yours', { number: String(number) })
  await given.reports.purge(said, person.id, why, given.now)
  await tellAuthor('purged', said, given, { why })
  return reply('update-purged', { number: String(number), why }).closing()
}

async function purgeable(number: number, { reports, speaker }: Given) {
  const said = await reports.find(number)
  if (!said) throw new UserError('update-unknown', { number: String(number) })
  if (!speaker.person || !mayPurge(speaker, speaker.person.id, said.authorId))
    throw new UserError('update-purge-not-yours', { number: String(number) })
  return said
}
