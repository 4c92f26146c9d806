import { mayReport } from '../../src/people/policy.ts'
import { isEmpty } from '../../src/progress/updates/content.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import { maskNumbers } from '../../src/text/mask.ts'
import type { ReadUpdate } from '../../src/updates/model.ts'
import type { Answered, Given } from '../world.ts'
import { addToLast } from './adding.ts'
import { askAgency, askSource, askTask, askWhat } from './asking.ts'
import { type Card, type Entry, newCardId, readOpenCards, showCard } from './card.ts'
import { lastNumber, proposeFix } from './correcting.ts'
import { entryOf } from './entry.ts'
import { keepCard } from './keep.ts'
import { monthOf, sayPeriod } from './office.ts'
import { readerOf } from './reader.ts'
import { type Known, resolve } from './resolve.ts'

/** Takes a message that reports something: records it where it is clear, else asks or shows a card. Null: it reports nothing. */
export async function takeUpdate(text: string, given: Given, known: Known = {}): Promise<Answered | null> {
  const { register } = await given.questions.ready()
  const read = readerOf(register)(text)
  const [only, second] = read.updates
  if (!only) return nothingRead(text, given, known)
  const masked = maskNumbers(text)
  if (!second && only.corrects && only.task === null && known.assignment === undefined)
    return proposeFix(await lastNumber(given), text, given)
  if (!second) {
    const added = known.assignment === undefined ? await addToLast(only, masked, given) : null
    return added ?? takeOne(only, masked, given, known)
  }
  const entries: Entry[] = []
  const standings: StandingNow[] = []
  for (const update of read.updates) {
    const resolved = await resolve(update, given, {})
    if (!('standing' in resolved)) return askTask(masked, given, resolved.among)
    standings.push(resolved.standing)
    entries.push(await entryOf(update, resolved.standing, resolved.guessed, given))
  }
  return open({ ...origin(masked, given, known, standings), entries }, standings, given)
}

/** No task, and nothing done: a sentence for somebody else, or what is missing is asked. */
async function nothingRead(text: string, given: Given, { assignment }: Known): Promise<Answered | null> {
  if (assignment === undefined) return given.said === '' ? null : askTask(text, given, null)
  const [standing] = await given.reports.standings({ ids: [assignment] })
  return standing ? askWhat(standing) : askTask(text, given, null)
}

async function takeOne(update: ReadUpdate, text: string, given: Given, known: Known): Promise<Answered> {
  const resolved = await resolve(update, given, known)
  if ('which' in resolved) {
    const { which, among } = resolved
    return which === 'task' ? askTask(text, given, among) : askAgency(text, among)
  }
  const { standing, guessed } = resolved
  const entry = await entryOf(update, standing, guessed, given)
  if (isEmpty(entry.said)) return askWhat(standing)
  const about = origin(text, given, known, [standing])
  if (about.onBehalf && about.source === null) {
    const source = update.onBehalf?.source ?? null
    if (source === null) return askSource(text, standing)
    about.source = source
  }
  const card = { ...about, entries: [entry] }
  return entry.doubts.length > 0 ? open(card, [standing], given) : keepCard(card, [standing], given)
}

function origin(
  text: string,
  { speaker, message }: Given,
  { source }: Known,
  standings: readonly StandingNow[],
) {
  const onBehalf = standings.some(({ agencyId }) => !mayReport(speaker, agencyId))
  const about: Omit<Card, 'entries'> = { id: newCardId(), text, message, onBehalf, source: source ?? null }
  return about
}

async function open(card: Card, standings: readonly StandingNow[], given: Given): Promise<Answered> {
  return showCard(card, readOpenCards(given.open), standings, sayPeriod(await monthOf(given)))
}
