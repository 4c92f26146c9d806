import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { maySee } from '../../src/people/policy.ts'
import type { AssignmentView } from '../../src/progress/tasks/view.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { saidLine } from './card.ts'
import { nameOf } from './phrases.ts'

const PAGE = 10

/** Everything that was said of a task and holds, newest first, a page at a time. Null for who may not see it. */
export async function showHistory(
  view: AssignmentView,
  page: number,
  { speaker, tasks, now }: Given,
): Promise<Answered | null> {
  if (!maySee(speaker, view.agencyId)) return null
  const said = await tasks.said(view.id, { most: PAGE + 1, skip: page * PAGE })
  const shown = reply('task-history', { name: nameOf(view), title: view.task.title })
  for (const one of said.slice(0, PAGE)) shown.text(saidLine(one, view, now))
  if (said.length > PAGE)
    shown.offer(phrase('choice-history-more'), token('history', String(view.id), String(page + 1)))
  return shown.offer('choice-task-card', token('task', String(view.id)))
}
