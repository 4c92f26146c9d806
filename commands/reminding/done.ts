import { z } from 'zod'
import { token } from '../../src/chat/token.ts'
import { taskWithin } from '../../src/updates/named.ts'
import { nameOf } from '../following/phrases.ts'
import { takeUpdate } from '../updating/start.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { own } from './list.ts'
import openers from './openers.json' with { type: 'json' }

const open = z.object({ id: z.number() })

// `45/KH-UBND`, `812/2022/QĐ-UBND`
const DOCUMENT = /(?<!\d)\d{1,5}\s*\/\s*(?:\d{4}\s*\/\s*)?\p{L}[\p{L}-]+/u

/** It is done: by which document? */
export async function askDocument(id: number, given: Given): Promise<Answered> {
  const { view } = await own(id, given)
  return reply('remind-which-document', { name: nameOf(view) })
    .offer('choice-remind-no-document', token('rdonebare', String(id)))
    .asking('document', { id })
}

/** `KH 45/KH-UBND 27/4`. Null where no document is named: then it is something else. */
export async function takeDocument(text: string, given: Given): Promise<Answered | null> {
  const kept = open.safeParse(given.open)
  if (!kept.success || !DOCUMENT.test(text)) return null
  return takeDone(kept.data.id, text, given)
}

/** Records it as done, in the way of any update. */
export async function takeDone(id: number, document: string, given: Given): Promise<Answered | null> {
  const { view } = await own(id, given)
  // With its code, since what names no task may be a sentence for somebody else.
  const done = `${view.task.code} ${openers.done}`
  const said = document === '' ? done : `${done}, ${document}`
  const taken = await takeUpdate(said, given, { assignment: view.id })
  if (!taken || taken.dialogue) return taken
  if (document !== '') taken.text('remind-document', { document: document.replace(/[\s.]+$/u, '') })
  return taken.note('remind-no-more')
}

/** What holds it up? */
export async function askTrouble(id: number, given: Given): Promise<Answered> {
  const { view } = await own(id, given)
  return reply('remind-which-trouble', { name: nameOf(view) })
    .closing()
    .asking('trouble', { id })
}

/** Null where another task is named. */
export async function takeTrouble(text: string, given: Given): Promise<Answered | null> {
  const kept = open.safeParse(given.open)
  const { register } = await given.questions.ready()
  if (!kept.success || taskWithin(text, register)) return null
  const { view } = await own(kept.data.id, given)
  return takeUpdate(`${view.task.code} ${openers.trouble}: ${text}`, given, { assignment: view.id })
}
