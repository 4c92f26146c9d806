import { z } from 'zod'
import { isEmpty } from '../../src/progress/updates/content.ts'
import { doubtsOf } from '../../src/progress/updates/doubts.ts'
import { correct } from '../../src/progress/updates/merge.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import { tellFromTotals } from '../../src/progress/updates/totals.ts'
import { fold } from '../../src/text/fold.ts'
import { UserError } from '../../src/user-error.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { type Card, type Entry, keepBeside, openCards, readOpenCards, showCard } from './card.ts'
import { entryOf } from './entry.ts'
import { keepCard } from './keep.ts'
import { isSilent, leaves } from './leaving.ts'
import { monthOf, sayPeriod } from './office.ts'
import { readerOf } from './reader.ts'
import { repeatOf } from './repeats.ts'

/** Records an open card; the others stay open. */
export async function confirmCard(id: string, given: Given): Promise<Answered> {
  const { card, others } = find(id, given)
  return keepBeside(await keepCard(card, await standingsOf(card, given), given), others)
}

/** Drops a card; nothing was recorded. */
export async function dropCard(id: string, given: Given): Promise<Answered> {
  const { card, others } = find(id, given)
  const [again] = card.entries.flatMap((entry) => repeatOf(entry) ?? [])
  const shown = again ? reply('update-kept-as-is', { number: again.number }) : reply('update-dropped')
  return keepBeside(shown.closing(), others)
}

/** The large numbers of a card were totals to date. */
export async function takeAsTotals(id: string, given: Given): Promise<Answered> {
  const { card, others } = find(id, given)
  const entries = await Promise.all(card.entries.map((entry) => asTotals(entry, given)))
  return show({ ...card, entries }, others, given)
}

async function asTotals(entry: Entry, { reports }: Given): Promise<Entry> {
  const units = entry.doubts.flatMap((doubt) => (doubt.why === 'large' ? doubt.unit : []))
  const totals = entry.said.outputs.filter(({ unit }) => units.includes(unit))
  const rest = { ...entry.said, outputs: entry.said.outputs.filter(({ unit }) => !units.includes(unit)) }
  const known = await reports.totals(entry.assignmentId)
  const doubts = entry.doubts.filter(({ why }) => why !== 'large')
  return { ...entry, said: tellFromTotals(rest, totals, known), doubts }
}

const amending = z.object({ id: z.string(), cards: openCards.shape.cards, at: z.number() })

/** Asks what to change of a card, keeping it. */
export function askAmend(id: string, given: Given): Answered {
  const { card, others } = find(id, given)
  return reply('update-amend').asking('amend', { id, cards: [card, ...others], at: given.now.toMillis() })
}

/** Puts into a card what is now said otherwise. */
export async function amendCard(text: string, given: Given): Promise<Answered | null> {
  const held = amending.safeParse(given.open)
  if (!held.success || isSilent(held.data.at, given)) return null
  const { card, others } = pick(held.data.id, held.data.cards)
  const codes = card.entries.map(({ code }) => code)
  if (await leaves(text, codes, given)) return null
  const again = { ...held.data, at: given.now.toMillis() }
  const { register } = await given.questions.ready()
  const [update] = readerOf(register)(text).updates
  const [entry] = card.entries
  if (!update || !entry) return reply('update-not-read').asking('amend', again)
  const meant = card.entries.find(({ code }) => code === update.task) ?? entry
  const standings = await given.reports.standings({ ids: [meant.assignmentId] })
  const [standing] = standings
  if (!standing) throw new UserError('choice-expired')
  const fix = await entryOf(update, standing, {}, given)
  if (isEmpty(fix.said)) return reply('update-not-read').asking('amend', again)
  const said = correct(meant.said, fix.said)
  const doubts = doubtsOf(standing, said, await given.reports.totals(standing.assignmentId))
  const entries = card.entries.map((one) => (one === meant ? { ...one, said, doubts } : one))
  return show({ ...card, entries, text: `${card.text}\n${text}` }, others, given)
}

const YES = new Set([
  'ok',
  'oke',
  'duoc',
  'dung',
  'dung roi',
  'dong y',
  'ghi',
  'ghi nhan',
  'ghi di',
  'vang',
  'yes',
  'chuan',
])

/** What is typed while a card is open: a yes records the newest; anything else is for whoever understands it. */
export async function keepOpen(text: string, given: Given): Promise<Answered | null> {
  const [card, another] = readOpenCards(given.open)
  const said = fold(text)
    .replace(/^(?:da|vang|u)\s+|[.!]|\s+a$/g, '')
    .trim()
  const asks = card?.entries.some(repeatOf)
  return card && !another && !asks && YES.has(said) ? confirmCard(card.id, given) : null
}

function find(id: string, { open }: Given): { card: Card; others: Card[] } {
  const held = openCards.safeParse(open)
  return pick(id, held.success ? held.data.cards : [])
}

function pick(id: string, cards: readonly Card[]): { card: Card; others: Card[] } {
  const card = cards.find((one) => one.id === id)
  if (!card) throw new UserError('choice-expired')
  return { card, others: cards.filter((one) => one !== card) }
}

async function show(card: Card, others: readonly Card[], given: Given): Promise<Answered> {
  return showCard(card, others, await standingsOf(card, given), sayPeriod(await monthOf(given)))
}

const standingsOf = ({ entries }: Card, { reports }: Given): Promise<StandingNow[]> =>
  reports.standings({ ids: entries.map(({ assignmentId }) => assignmentId) })
