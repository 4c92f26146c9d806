import { isEmpty } from '../../src/progress/updates/content.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import { maskNumbers } from '../../src/text/mask.ts'
import type { ReadUpdate } from '../../src/updates/model.ts'
import { saysUnfinished } from '../../src/updates/unfinished.ts'
import type { Answered, Given } from '../world.ts'
import { addToLast } from './adding.ts'
import { askAgency, askSource, askTask, askWhat } from './asking.ts'
import { type Entry, keepBeside, readOpenCards } from './card.ts'
import { lastNumber, proposeFix, RECENT_DAYS } from './correcting.ts'
import { entryOf } from './entry.ts'
import { keepCard } from './keep.ts'
import { open, origin } from './opening.ts'
import { readerOf } from './reader.ts'
import { doubtingAgain, repeatOf } from './repeats.ts'
import { type Known, resolve } from './resolve.ts'

/** Takes a message that reports something: records it where it is clear, else asks or shows a card. Null: it reports nothing. */
export async function takeUpdate(text: string, given: Given, known: Known = {}): Promise<Answered | null> {
  const { register } = await given.questions.ready()
  const read = readerOf(register)(text)
  const [only, second] = read.updates
  if (!only) return nothingRead(text, given, known)
  const masked = maskNumbers(text)
  if (!second && only.corrects && known.assignment === undefined) {
    const fix = await correctLast(only, text, given)
    if (fix) return fix
  }
  if (!second) {
    const added = known.assignment === undefined ? await addToLast(only, masked, given) : null
    return added ?? takeOne(only, masked, given, known)
  }
  return takeSeveral(read.updates, masked, given, known)
}

/** Several tasks are one card. What was just recorded in the same figures is left out of it and named, unless all of it was. */
async function takeSeveral(
  updates: readonly ReadUpdate[],
  text: string,
  given: Given,
  known: Known,
): Promise<Answered> {
  const entries: Entry[] = []
  const standings: StandingNow[] = []
  for (const update of updates) {
    const resolved = await resolve(update, given, {})
    if (!('standing' in resolved)) return askTask(text, given, resolved.among)
    const { standing, guessed } = resolved
    standings.push(standing)
    entries.push(await doubtingAgain(await entryOf(update, standing, { guessed }, given), given))
  }
  const fresh = entries.filter((entry) => !repeatOf(entry))
  const card = { ...origin(text, given, known, standings), entries: fresh.length > 0 ? fresh : entries }
  const shown = await open(card, standings, given)
  if (fresh.length === 0) return shown
  for (const entry of entries) {
    const again = repeatOf(entry)
    if (again) shown.note('update-not-again', { code: entry.code, number: again.number, time: again.time })
  }
  return shown
}

/** `em nhầm` corrects what was last said, of the task where one is named. Null: nothing was said of it. */
async function correctLast(update: ReadUpdate, text: string, given: Given): Promise<Answered | null> {
  if (update.task === null && update.taskNumber === null)
    return proposeFix(await lastNumber(given), text, given)
  const resolved = await resolve(update, given, {})
  if (!('standing' in resolved)) return null
  const since = given.now.minus({ days: RECENT_DAYS })
  const [last] = await given.reports.recent(resolved.standing.assignmentId, since)
  return last ? proposeFix(last.number, text, given) : null
}

/** No task, and nothing done: a sentence for somebody else, or what is missing is asked. */
async function nothingRead(text: string, given: Given, { assignment }: Known): Promise<Answered | null> {
  if (assignment === undefined) return given.said === '' ? null : askTask(text, given, null)
  const [standing] = await given.reports.standings({ ids: [assignment] })
  return standing ? askWhat(standing, given) : askTask(text, given, null)
}

async function takeOne(update: ReadUpdate, text: string, given: Given, known: Known): Promise<Answered> {
  const resolved = await resolve(update, given, known)
  if ('which' in resolved) {
    const { which, among } = resolved
    return which === 'task' ? askTask(text, given, among) : askAgency(text, among, given)
  }
  const { standing, guessed } = resolved
  const { register } = await given.questions.ready()
  const unfinished = saysUnfinished(text, register)
  const read = await entryOf(update, standing, { guessed, unfinished }, given)
  if (isEmpty(read.said)) return askWhat(standing, given)
  const entry = await doubtingAgain(read, given)
  const about = origin(text, given, known, [standing])
  if (about.onBehalf && about.source === null) {
    const source = update.onBehalf?.source ?? null
    if (source === null) return askSource(text, standing, given)
    about.source = source
  }
  const card = { ...about, entries: [entry] }
  if (entry.doubts.length > 0) return open(card, [standing], given)
  return keepBeside(await keepCard(card, [standing], given), readOpenCards(given.open))
}
