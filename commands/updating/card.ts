import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { content, isEmpty } from '../../src/progress/updates/content.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import { type Answered, reply } from '../world.ts'
import { money, named, ofAgency, output } from './phrases.ts'

const doubt = z.union([
  z.object({ why: z.literal('falls'), from: z.number(), to: z.number() }),
  z.object({ why: z.literal('large'), quantity: z.number(), unit: z.string(), before: z.number() }),
  z.object({ why: z.literal('below'), total: z.number(), unit: z.string(), before: z.number() }),
  z.object({ why: z.literal('again'), number: z.string(), time: z.string() }),
  z.object({ why: z.enum(['money', 'paused', 'dropped', 'guessed', 'reading', 'unit', 'reopens']) }),
])

const entry = z.object({
  assignmentId: z.number(),
  code: z.string(),
  version: z.number(), // of the assignment when the card was shown
  said: content,
  doubts: z.array(doubt),
})

/** What was read, waiting for a yes. */
export const card = z.object({
  id: z.string(),
  entries: z.array(entry).min(1),
  onBehalf: z.boolean(),
  source: z.string().nullable(),
  text: z.string(),
  message: z.string().nullable(),
  at: z.number(), // when it was last shown, in milliseconds
})

export type Card = z.infer<typeof card>
export type Entry = z.infer<typeof entry>

/** The cards that are open in a conversation, the newest first. */
export const openCards = z.object({ cards: z.array(card).min(1) })

export const newCardId = () => randomBytes(6).toString('base64url')

export function readOpenCards(open: unknown): Card[] {
  const read = openCards.safeParse(open)
  return read.success ? read.data.cards : []
}

const MOST_OPEN = 3

/** Shows the newest card; what was open before stays open. */
export function showCard(
  newest: Card,
  earlier: readonly Card[],
  standings: readonly StandingNow[],
  period: string,
): Answered {
  const shown = asksOnly(newest) ?? inFull(newest, standings, period)
  const left = withoutTasks(earlier, newest)
  const others = left.slice(0, MOST_OPEN - 1)
  const replaced = earlier.filter((one) => !left.some(({ id }) => id === one.id))
  if (replaced.length > 0) shown.note('update-replaces', { codes: replaced.map(codesOf) })
  offer(shown, newest, others.length > 0)
  return keepBeside(shown, others).asking('card', { cards: [newest, ...others] })
}

function inFull({ entries }: Card, standings: readonly StandingNow[], period: string): Answered {
  const [first, ...rest] = entries
  if (!first) throw new Error('a card without entries')
  const shown = reply(head(first, standings, period))
  addParts(shown, first, standings)
  for (const one of rest) addParts(shown.text(head(one, standings, period)), one, standings)
  return shown
}

/** One question instead of a whole card: the same again, or nothing but that something is not done after all. */
function asksOnly({ entries: [one, another] }: Card): Answered | null {
  const asked = one && !another ? one.doubts.find(isAsked(one)) : undefined
  if (!one || !asked) return null
  const shown = reply(sayDoubt(asked, one))
  for (const doubt of one.doubts) if (doubt !== asked) shown.note(sayDoubt(doubt, one))
  return shown
}

const isAsked =
  ({ said }: Entry) =>
  ({ why }: Entry['doubts'][number]): boolean =>
    why === 'again' || (why === 'reopens' && isEmpty({ ...said, state: null }))

const sayDoubt = ({ why, ...details }: Entry['doubts'][number], { code }: Entry): Phrase =>
  phrase(`doubt-update-${why}`, { ...details, code })

/** Of these cards, what tells of other tasks. */
function withoutTasks(cards: readonly Card[], { entries }: Card): Card[] {
  const told = new Set(entries.map(({ assignmentId }) => assignmentId))
  return cards
    .map((one) => ({ ...one, entries: one.entries.filter(({ assignmentId }) => !told.has(assignmentId)) }))
    .filter((one) => one.entries.length > 0)
}

/** Leaves these open beside what is said, and names them. */
export function keepBeside(shown: Answered, others: readonly Card[]): Answered {
  if (others.length === 0) return shown
  shown.note('update-also-open', { codes: others.map(codesOf) })
  for (const other of others) offer(shown, other, true)
  return shown.asking('card', { cards: others })
}

const codesOf = ({ entries }: Card) => entries.map(({ code }) => code).join(', ')

function offer(shown: Answered, one: Card, several: boolean): void {
  const code = codesOf(one)
  const add = (what: string, verb: string) => {
    const label = several ? phrase(`choice-update-${what}-of`, { code }) : phrase(`choice-update-${what}`)
    shown.offer(label, token(verb, one.id), one.id)
  }
  const doubts = new Set(one.entries.flatMap((entry) => entry.doubts.map(({ why }) => why)))
  if (doubts.has('again')) {
    add('same', 'drop')
    add('new', 'keep')
    return
  }
  if (asksOnly(one)) {
    add('right', 'keep')
    add('wrong', 'drop')
    return
  }
  if (doubts.has('large')) {
    add('period', 'keep')
    add('total', 'total')
  } else add('keep', 'keep')
  add('amend', 'amend')
  add('drop', 'drop')
}

function head({ assignmentId }: Entry, standings: readonly StandingNow[], period: string): Phrase {
  const standing = of(standings, assignmentId)
  const { code, agency } = named(standing)
  const { title, ref } = standing
  return ref === null
    ? ofAgency(['update-task-plain', 'update-task-plain-of'], agency, { code, title, period })
    : ofAgency(['update-task', 'update-task-of'], agency, { code, title, ref, period })
}

function addParts(shown: Answered, entry: Entry, standings: readonly StandingNow[]) {
  const { assignmentId, said, doubts } = entry
  const { percent: before, request, state } = of(standings, assignmentId)
  if (said.outputs.length > 0) shown.text('update-outputs', { outputs: said.outputs.map(output) })
  if (request) shown.note('update-request-no-percent')
  else if (said.percent !== null && before !== null && before !== said.percent)
    shown.text('update-percent-from', { percent: said.percent, before })
  else if (said.percent !== null) shown.text('update-percent', { percent: said.percent })
  else if (before !== null) shown.text('update-percent-kept', { before })
  if (said.state !== null && said.state !== state)
    shown.text('update-state', { state: phrase(`state-${said.state}`) })
  if (said.difficulty !== null) shown.text('update-difficulty', { text: said.difficulty })
  if (said.proposal !== null) shown.text('update-proposal', { text: said.proposal })
  if (said.amount !== null) shown.text('update-amount', { money: money(said.amount) })
  if (said.spent !== null) shown.text('update-spent', { money: money(said.spent) })
  if (said.documents.length > 0) shown.text('update-documents', { documents: said.documents })
  if (said.note !== null) shown.text('update-note-said', { text: said.note })
  for (const doubt of doubts) shown.note(sayDoubt(doubt, entry))
}

function of(standings: readonly StandingNow[], id: number): StandingNow {
  const standing = standings.find(({ assignmentId }) => assignmentId === id)
  if (!standing) throw new Error(`no assignment ${id}`)
  return standing
}
