import type { DateTime } from 'luxon'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { mayAskForTime, maySetDeadline } from '../../src/people/policy.ts'
import type { CardDetails, SaidOf } from '../../src/progress/tasks/card.ts'
import type { AssignmentView } from '../../src/progress/tasks/view.ts'
import { shortPlace } from '../replies/reference.ts'
import { monthOf } from '../updating/office.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { countedOf, dayOf, dueOf, momentOf, nameOf, stateOf } from './phrases.ts'

const SHOWN = 3

/** One task of one agency. `asPartner`: seen by one who helps, and answers for nothing in it. */
export async function showCard(view: AssignmentView, given: Given, asPartner = false): Promise<Answered> {
  const { now, tasks, calendar } = given
  const period = await monthOf(given)
  const details = await tasks.details(view.id, view.task.id, period.key, { most: SHOWN, skip: 0 })
  const { task } = view
  const name = nameOf(view)
  const shown = task.ref
    ? reply('task-card', { name, title: task.title, place: shortPlace(task.ref) })
    : reply('task-card-plain', { name, title: task.title })
  sayOwners(shown, view, details)
  const { workingDays } = await calendar.office()
  const due = dueOf(view, { now, workingDays })
  shown.text(due ? phrase('task-stands-due', { state: stateOf(view), due }) : stateOf(view))
  if (task.target) shown.text('task-target', { target: countedOf(task.target) })
  if (task.way) shown.text('task-way', { way: task.way })
  if (task.document) shown.text('task-document', { document: task.document })
  if (details.results.length > 0) {
    const results = details.results.map(countedOf)
    shown.text('task-results', { from: dayOf(period.from, now), to: dayOf(period.to, now), results })
  }
  const { extension } = details
  if (extension && extension.state !== 'granted')
    shown.text(`task-extension-${extension.state}`, { day: dayOf(extension.until, now) })
  for (const said of details.said) shown.text(saidLine(said, view, now))
  if (details.said.length === 0) shown.note('task-unsaid')
  if (details.mirrors.length > 0) shown.note('task-mirrors', { codes: details.mirrors })
  if (asPartner) return shown.note('task-as-partner')
  shown.note('task-self-reported', { at: momentOf(now, now) })
  return offer(shown, view, given, details.said.length > 0)
}

function sayOwners(
  shown: Answered,
  { agency, shared, task }: AssignmentView,
  { partners }: CardDetails,
): void {
  const lead = shared ? agency : task.lead
  const helped = partners.length > 0
  if (task.request) shown.text(helped ? 'task-asked-of-with' : 'task-asked-of', { lead, partners })
  else shown.text(helped ? 'task-led-by-with' : 'task-led-by', { lead, partners })
}

/** What was said, when and by whom by role; what was taken away says only that. */
export function saidLine(said: SaidOf, view: AssignmentView, now: DateTime): Phrase {
  const about = {
    number: said.number,
    at: momentOf(said.at, now),
    by: phrase(`task-by-${said.by}`, { agency: view.short }),
  }
  if (said.purged) return phrase('task-said-purged', about)
  const parts = [
    ...(said.percent === null ? [] : [phrase('task-said-percent', { percent: said.percent })]),
    ...(said.state === null ? [] : [phrase(`task-state-${said.state}`)]),
    ...said.outputs.map(countedOf),
    ...(said.difficulty === null ? [] : [phrase('task-said-difficulty', { text: said.difficulty })]),
    ...(said.note === null ? [] : [said.note]),
  ]
  return phrase('task-said', { ...about, parts })
}

function offer(
  shown: Answered,
  view: AssignmentView,
  { speaker, commands }: Given,
  hasHistory: boolean,
): Answered {
  const { id, task, dueOn, state } = view
  const over = task.closed || state === 'done' || state === 'dropped'
  const has = (name: string) => commands.some((command) => command.name === name)
  const reports = mayAskForTime(speaker, view.agencyId)
  if (reports && !task.closed && has('update')) shown.offer('choice-task-update', token('uptask', String(id)))
  if (hasHistory) shown.offer('choice-task-history', token('history', String(id), '0'))
  const sets = maySetDeadline(speaker, view.agencyId, task.origin === 'agency')
  if (!over && !task.request && has('deadline') && (sets || (reports && dueOn)))
    shown.offer(sets ? 'choice-task-deadline' : 'choice-task-extend', token('moretime', String(id)))
  return shown
}
