import type { DateTime } from 'luxon'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { onDay } from '../../src/calendar/on-day.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { mayAskForTime, maySetDeadline } from '../../src/people/policy.ts'
import type { AssignmentView } from '../../src/progress/tasks/view.ts'
import { UserError } from '../../src/user-error.ts'
import { dayOf, nameOf } from '../following/phrases.ts'
import { tellCoordinators } from '../telling/coordinators.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { showAsked, tellOfDay } from './waiting.ts'

/** Whose deadline, and what is known of the new one. Kept in an open dialogue. */
export interface Wanted {
  views: readonly AssignmentView[]
  until: string | null
  reason: string | null
}

const REASONS = ['money', 'approval', 'partner'] as const

/** Sets the day where the person may, asks for it where they may ask; what is missing is asked for first. */
export async function settleDeadline({ views, until, reason }: Wanted, given: Given): Promise<Answered> {
  const [first] = views
  if (!first) return reply('tasks-nothing')
  const { speaker, now } = given
  const sets = views.every(({ agencyId, task }) =>
    maySetDeadline(speaker, agencyId, task.origin === 'agency'),
  )
  refuseUnfit(first, sets, given)
  if (until === null) return askDay(views, sets, reason, now)
  const today = isoDay(now)
  if (until <= today) throw new UserError('due-past', { day: dayOf(until, now) })
  if (sets) return setDay(views, until, given)
  if (first.dueOn && until <= first.dueOn)
    throw new UserError('due-not-later', { day: dayOf(first.dueOn, now) })
  return reason === null ? askReason(first, until, now) : askTime(first, until, reason, given)
}

function refuseUnfit(
  { task, agencyId, state, dueOn, shared, agency }: AssignmentView,
  sets: boolean,
  { speaker }: Given,
): void {
  const { code } = task
  if (!sets && !mayAskForTime(speaker, agencyId))
    throw new UserError('due-of-others', { code, agency: shared ? agency : task.lead })
  if (task.request) throw new UserError('due-of-request', { code })
  if (task.closed || state === 'done' || state === 'dropped') throw new UserError('due-over', { code })
  if (!sets && !dueOn) throw new UserError('due-none', { code })
}

async function setDay(views: readonly AssignmentView[], until: string, given: Given): Promise<Answered> {
  const { tasks, speaker, now } = given
  const [first] = views
  const whole = first !== undefined && views.length > 1
  const answered = await tasks.setDeadline(views, whole, until, { personId: speaker.person?.id ?? null }, now)
  for (const asked of answered) await tellOfDay(asked, until, given)
  const day = dayOf(until, now)
  if (!first) return reply('tasks-nothing')
  if (whole) return reply('due-set-all', { code: first.task.code, day, count: views.length }).closing()
  return first.dueOn
    ? reply('due-set-from', { name: nameOf(first), day, before: dayOf(first.dueOn, now) }).closing()
    : reply('due-set', { name: nameOf(first), day }).closing()
}

async function askTime(view: AssignmentView, until: string, reason: string, given: Given): Promise<Answered> {
  const { tasks, speaker, now } = given
  const id = await tasks.askForTime(view, until, reason, { personId: speaker.person?.id ?? null }, now)
  const asked = await tasks.askedOne(id)
  if (asked) await tellCoordinators(showAsked(asked, given), `extension asked ${id}`, given)
  const before = view.dueOn === null ? '' : dayOf(view.dueOn, now)
  const shown = reply('due-asked', { name: nameOf(view), day: dayOf(until, now), reason })
  return shown.note('due-asked-note', { before }).closing()
}

/** What a choice or an open question means: one assignment by its number, or all of a task. */
export const targetOf = (views: readonly AssignmentView[]): string =>
  views.length > 1 ? `all${views[0]?.task.code ?? ''}` : String(views[0]?.id ?? 0)

function askDay(
  views: readonly AssignmentView[],
  sets: boolean,
  reason: string | null,
  now: DateTime,
): Answered {
  const [first] = views
  const name = first ? nameOf(first) : ''
  const from = first?.dueOn && first.dueOn > isoDay(now) ? onDay(now, first.dueOn) : now
  const days = [from.plus({ weeks: 1 }), from.plus({ weeks: 2 }), from.plus({ weeks: 2 }).endOf('month')]
  const shown = reply(sets ? 'due-which-day' : 'due-until-when', { name })
  for (const day of new Set(days.map(isoDay)))
    shown.offer(phrase('choice-day', { day: dayOf(day, now) }), token('until', targetOf(views), day))
  return shown.asking('until', { target: targetOf(views), reason })
}

function askReason(view: AssignmentView, until: string, now: DateTime): Answered {
  const shown = reply('due-why', { name: nameOf(view), day: dayOf(until, now) })
  for (const why of REASONS) shown.offer(`choice-why-${why}`, token('why', String(view.id), until, why))
  return shown.asking('reason', { target: String(view.id), until })
}
