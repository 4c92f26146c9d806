import { shorten, token } from '../../src/chat/token.ts'
import { dayOf } from '../following/phrases.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { type Draft, told } from './read.ts'

/** Whether a choice stood on the card of this draft: that of an earlier card gives nothing. */
export const isCardOf = (card: string, draft: Draft): boolean => card === cardOf(draft)

const cardOf = ({ agency, title, due, way, document }: Draft): string =>
  shorten(JSON.stringify([agency, title, due, way, document]))

/** Shows a task for many agencies before it is given: it cannot be unsaid to all of them. */
export function askSure(draft: Draft, agency: string, count: number, { now }: Given): Answered {
  const shown = reply('give-sure', { agency, count, title: draft.title ?? '' })
  const document = told(draft.document)
  if (document) shown.text('task-document', { document })
  const day = told(draft.due)
  if (day) shown.text('give-due', { day: dayOf(day, now) })
  return shown
    .note('give-sure-told')
    .offer('choice-give', token('giveyes', cardOf(draft)))
    .offer('choice-give-not', token('giveno'))
    .asking('sure', { ...draft })
}
