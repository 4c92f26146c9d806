import type { DateTime } from 'luxon'
import type { WorkingDays } from '../../src/calendar/working-days.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { type Only, PER_PAGE } from '../../src/progress/tasks/list.ts'
import type { AssignmentView } from '../../src/progress/tasks/view.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { dueOf, stateOf } from './phrases.ts'
import { isGroup, ownAgencies } from './rights.ts'
import { sinceOf } from './since.ts'

const MOST_OFFERED = 6

/** The tasks of the asker's agencies. */
export async function showOwn(only: Only, given: Given): Promise<Answered> {
  const agencies = ownAgencies(given.speaker)
  if (agencies.length === 0) return reply('tasks-no-agency')
  return showTasks(agencies, only, 0, given)
}

/** A page of the tasks of some agencies. A line has no number but that of its code, which alone means a task. */
export async function showTasks(
  agencies: readonly string[],
  only: Only,
  page: number,
  given: Given,
): Promise<Answered> {
  if (isGroup(given)) return reply('tasks-in-private')
  const { now, tasks, questions, calendar } = given
  const { workingDays } = await calendar.office()
  const isOwn = agencies.join() === ownAgencies(given.speaker).join()
  const { register } = await questions.ready()
  const agency = agencies.map((id) => register.byId(id)?.name ?? id)
  const {
    shown: views,
    count,
    late,
    partnerIn,
  } = await tasks.list(agencies, only, page, await sinceOf(given))
  const shown = reply(opening(only, count, late, agency))
  for (const view of views) shown.text('tasks-one', lineOf(view, { now, workingDays }))
  const left = count - (page + 1) * PER_PAGE
  if (partnerIn.length > 0) {
    const names = partnerIn.map(({ code, title }) => phrase('tasks-partner', { code, title }))
    shown.note('tasks-partnered', { names })
  }
  for (const { id, task } of views.slice(0, left > 0 ? MOST_OFFERED - 1 : MOST_OFFERED))
    shown.offer(phrase('choice-task', { code: task.code }), token('task', String(id)))
  if (left > 0)
    shown.offer(
      phrase('choice-tasks-more', { count: left }),
      token('tasks', only, String(page + 1), ...(isOwn ? [] : agencies)),
    )
  return shown
}

function opening(only: Only, count: number, late: number, agency: string[]) {
  if (only !== 'all') return phrase(count > 0 ? `tasks-${only}` : `tasks-${only}-none`, { agency, count })
  if (count === 0) return phrase('tasks-none', { agency })
  return late > 0 ? phrase('tasks-some-late', { agency, count, late }) : phrase('tasks', { agency, count })
}

function lineOf(view: AssignmentView, today: { now: DateTime; workingDays: WorkingDays }) {
  const due = dueOf(view, today)
  const state = stateOf(view)
  return {
    code: view.task.code,
    title: view.task.title,
    stands: due ? phrase('task-stands-due', { state, due }) : state,
  }
}
