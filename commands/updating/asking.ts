import { z } from 'zod'
import { phrase } from '../../src/chat/phrase.ts'
import { shortenText } from '../../src/chat/split.ts'
import { token } from '../../src/chat/token.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import { type Answered, type Given, reply } from '../world.ts'

// What is still missing is asked one thing at a time; what was said is kept with the question.

/** A message that waits for an answer about it. */
export const waiting = z.object({ text: z.string(), assignment: z.number().optional() })

const MOST_CHOICES = 8
const LONGEST_TITLE = 48

/** Which task is it about? Among those of the own agencies where none is given. */
export async function askTask(
  text: string,
  { reports, speaker }: Given,
  among: readonly StandingNow[] | null,
): Promise<Answered> {
  const tasks = among?.length
    ? among
    : await reports.standings({ openOf: agenciesOf(speaker, 'reporter', 'lead') })
  if (tasks.length === 0) return reply('update-no-tasks')
  const shown = reply('update-which-task')
  for (const { assignmentId, code, title } of tasks.slice(0, MOST_CHOICES)) {
    const label = phrase('choice-update-task', { code, title: shortenText(title, LONGEST_TITLE) })
    shown.offer(label, token('uptask', String(assignmentId)))
  }
  return shown.asking('task', { text })
}

/** Which of the agencies that share a task is it entered for? */
export function askAgency(text: string, among: readonly StandingNow[]): Answered {
  const [first] = among
  const shown = reply('update-which-agency', { code: first?.code ?? '' })
  if (among.length <= MOST_CHOICES)
    for (const { assignmentId, agencyName } of among)
      shown.offer(
        phrase('choice-update-agency', { agency: agencyName }),
        token('uptask', String(assignmentId)),
      )
  return shown.asking('agency', { text })
}

/** By what document or call is it known? Asked of who enters it on behalf. */
export const askSource = (text: string, { assignmentId }: StandingNow): Answered =>
  reply('update-source').asking('source', { text, assignment: assignmentId })

/** The task is known; what happened? */
export const askWhat = ({ assignmentId, code, title }: StandingNow): Answered =>
  reply('update-what', { code, title })
    .note('update-what-example')
    .asking('what', { text: '', assignment: assignmentId })
