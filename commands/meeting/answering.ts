import { z } from 'zod'
import { rest } from '../../src/chat/arguments.ts'
import { UserError } from '../../src/user-error.ts'
import { type Answered, type Given, step } from '../world.ts'
import { known, type Part } from './asking.ts'
import { amend, carryOut } from './changing.ts'
import { isOtherThanAnswer } from './leaving.ts'
import { type Draft, draft, readDraft } from './read.ts'
import { readRhythm } from './rhythm.ts'
import { plan, settleDraft } from './settling.ts'

const words = z.object({ text: rest })

/** A step that takes what is typed as an answer, unless it is a command. */
export const answering = (run: (text: string, given: Given) => Promise<Answered | null>) =>
  step(words, ({ args: { text }, ...given }) =>
    isOtherThanAnswer(text, given) ? Promise.resolve(null) : run(text, given),
  )

/** Puts what was answered in the open draft, and goes on. Null where none is open. */
export async function fill(told: Partial<Draft>, given: Given): Promise<Answered | null> {
  const kept = draft.safeParse(given.open)
  return kept.success ? settleDraft({ ...kept.data, ...known(told) }, given) : null
}

/** What else an answer says is taken along: `5/5 14h30 tại Trung tâm Báo chí`. The part that was asked for must be there. */
export async function fillRead(text: string, part: Part, given: Given): Promise<Answered | null> {
  const { register } = await given.questions.ready()
  const { title, ...told } = readDraft(text, register, given.now)
  if (part === 'title') return fill({ title, ...told }, given)
  if (part === 'rule' && !readRhythm(text)) throw new UserError('meeting-rule-unread')
  if (part !== 'rule' && told[part] === null)
    throw new UserError(part === 'time' ? 'meeting-time-unread' : 'due-not-read')
  return fill(told, given)
}

/** What was agreed to is carried out. */
export async function agreed(given: Given): Promise<Answered | null> {
  return (await carryOut(given)) ?? plan(given)
}

/** Instead of agreeing, another time or place is typed: the card is shown anew. With a name in it, it is another matter. */
export async function reread(text: string, given: Given): Promise<Answered | null> {
  const { register } = await given.questions.ready()
  const { id: _, title, ...told } = readDraft(text, register, given.now)
  if (title !== null || Object.values(told).every((part) => part === null)) return null
  const { day, time, place } = told
  return (await fill(told, given)) ?? amend({ day, time, place }, given)
}
