import { DateTime } from 'luxon'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import type { Content } from '../../src/progress/updates/content.ts'
import type { Recorded } from '../../src/progress/updates/record.ts'
import type { Last, StandingNow } from '../../src/progress/updates/standing.ts'
import { type Answered, reply } from '../world.ts'
import { dayOf, money, named, ofAgency, output, timeOf } from './phrases.ts'

export interface Kept {
  standing: StandingNow // as it was before
  recorded: Recorded
  said: Content
  /** What was said of it right before, and whether that was after its card was shown. */
  last: Last | null
  unseen: boolean
}

/** What somebody gets for what was recorded: its number, what was read, where it appears, how to take it back. */
export function showReceipt(
  kept: readonly Kept[],
  {
    now,
    period,
    source,
    personId,
  }: { now: DateTime; period: string; source: string | null; personId: number },
): Answered {
  const [first, ...rest] = kept
  if (!first) throw new Error('a receipt for nothing')
  const shown = reply(line(first, now))
  for (const [at, one] of kept.entries()) {
    if (at > 0) shown.text(line(one, now))
    addRead(shown, one, { now, personId, source })
  }
  if (source === null) shown.note('update-appears', { period })
  else shown.text('update-kept-by', { source }).note('update-appears-entered', { period })
  if (rest.length > 0) return shown.closing()
  const number = String(first.recorded.number)
  return shown
    .offer('choice-update-correct', token('correct', number))
    .offer('choice-update-recall', token('recall', number))
    .closing()
}

function line({ standing, recorded: { number } }: Kept, now: DateTime): Phrase {
  const { code, agency } = named(standing)
  return ofAgency(['update-kept', 'update-kept-of'], agency, {
    number: String(number),
    code,
    time: timeOf(now),
    day: dayOf(now),
  })
}

function addRead(
  shown: Answered,
  { said, last, unseen }: Kept,
  { now, personId, source }: { now: DateTime; personId: number; source: string | null },
): void {
  const parts = partsOf(said)
  if (parts.length > 0) shown.text('update-read', { parts: inARow(parts) })
  addLines(shown, said, source)
  if (!last || last.personId === personId) return
  if (!unseen && now.toMillis() - last.at.getTime() > NEAR_MS) return
  const at = DateTime.fromJSDate(last.at).setZone(now.zone)
  const about = { number: String(last.number), time: timeOf(at), day: dayOf(at) }
  if (last.percent === null) shown.note('update-before', about)
  else shown.note('update-before-percent', { ...about, percent: last.percent })
}

/** So recent that whoever reports may not have seen it. */
const NEAR_MS = 30 * 60_000

export function partsOf({ percent, state, outputs, difficulty }: Content): Phrase[] {
  const parts: Phrase[] = []
  if (percent !== null) parts.push(phrase('update-said-percent', { percent }))
  if (state !== null && state !== 'inProgress')
    parts.push(phrase('update-said-state', { state: phrase(`state-${state}`) }))
  parts.push(...outputs.map(output))
  if (difficulty !== null) parts.push(phrase('update-said-difficulty', { text: difficulty }))
  return parts
}

/** What is told in words or in money, each in a line of its own; not the document named as its `source`. */
export function addLines(
  shown: Answered,
  { proposal, amount, spent, documents, note }: Content,
  source: string | null = null,
): void {
  const others = documents.filter((one) => one !== source)
  if (proposal !== null) shown.text('update-proposal', { text: proposal })
  if (amount !== null) shown.text('update-amount', { money: money(amount) })
  if (spent !== null) shown.text('update-spent', { money: money(spent) })
  if (others.length > 0) shown.text('update-documents-said', { documents: others.join('; ') })
  if (note !== null && !documents.some((one) => note.includes(one.split(' ')[0] ?? one)))
    shown.text('update-note-said', { text: note })
}

/** One after the other, without the "and" of a sentence. */
export function inARow([first, ...rest]: readonly Phrase[]): Phrase | string {
  if (!first) return ''
  return rest.length === 0 ? first : phrase('update-read-more', { first, rest: inARow(rest) })
}
