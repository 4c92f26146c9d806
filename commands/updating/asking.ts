import { z } from 'zod'
import { phrase } from '../../src/chat/phrase.ts'
import { shortenText } from '../../src/chat/split.ts'
import { token } from '../../src/chat/token.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { openCards, readOpenCards } from './card.ts'

// What is still missing is asked one thing at a time; what was said is kept with the question.

/** A message that waits for an answer about it. */
export const waiting = z.object({
  text: z.string(),
  assignment: z.number().optional(),
  cards: openCards.shape.cards.optional(),
})

/** The cards that were open stay so. */
function withCards(held: z.infer<typeof waiting>, { open }: Given): z.infer<typeof waiting> {
  const cards = readOpenCards(open)
  return cards.length > 0 ? { ...held, cards } : held
}

const MOST_CHOICES = 8
const LONGEST_TITLE = 48

/** Which task is it about? Among those of the own agencies where none is given. */
export async function askTask(
  text: string,
  given: Given,
  among: readonly StandingNow[] | null,
): Promise<Answered> {
  const { reports, speaker } = given
  const tasks = among?.length
    ? among
    : await reports.standings({ openOf: agenciesOf(speaker, 'reporter', 'lead') })
  if (tasks.length === 0) return reply('update-no-tasks')
  const shown = reply('update-which-task')
  for (const { assignmentId, code, title } of tasks.slice(0, MOST_CHOICES)) {
    const label = phrase('choice-update-task', { code, title: shortenText(title, LONGEST_TITLE) })
    shown.offer(label, token('uptask', String(assignmentId)))
  }
  return shown.asking('task', withCards({ text }, given))
}

/** Which of the agencies that share a task is it entered for? */
export function askAgency(text: string, among: readonly StandingNow[], given: Given): Answered {
  const [first] = among
  const shown = reply('update-which-agency', { code: first?.code ?? '' })
  if (among.length <= MOST_CHOICES)
    for (const { assignmentId, agencyName } of among)
      shown.offer(
        phrase('choice-update-agency', { agency: agencyName }),
        token('uptask', String(assignmentId)),
      )
  return shown.asking('agency', withCards({ text }, given))
}

/** By what document or call is it known? Asked of who enters it on behalf. */
export const askSource = (text: string, { assignmentId }: StandingNow, given: Given): Answered =>
  reply('update-source').asking('source', withCards({ text, assignment: assignmentId }, given))

/** The task is known; what happened? */
export const askWhat = ({ assignmentId, code, title }: StandingNow, given: Given): Answered =>
  reply('update-what', { code, title })
    .note('update-what-example')
    .asking('what', withCards({ text: '', assignment: assignmentId }, given))
