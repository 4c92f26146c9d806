import { z } from 'zod'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { token } from '../../src/chat/token.ts'
import { mayGiveTasks, mayPlanFor } from '../../src/people/policy.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import type { GivenTask } from '../../src/progress/giving/give.ts'
import type { AssignmentView } from '../../src/progress/tasks/view.ts'
import { UserError } from '../../src/user-error.ts'
import { dayOf } from '../following/phrases.ts'
import { tellReporters } from '../telling/agency.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { askPart, missing } from './ask.ts'
import { type Draft, told as said } from './read.ts'
import { askSure } from './sure.ts'

const part = z.string().nullable()

/** A draft as it was kept in an open dialogue. */
export const keptDraft = z.object({ agency: part, title: part, due: part, way: part, document: part })

const LONGEST_TITLE = 200

/** Whether this person gives tasks beside the plan; others add to the plan of their own agency. */
export const givesBeside = ({ speaker }: Pick<Given, 'speaker'>): boolean => mayGiveTasks(speaker)

/** Gives the task once nothing is missing; asks for the next part until then, and whether it is so where many agencies are meant. */
export async function settleDraft(told: Draft, given: Given, sure = false): Promise<Answered> {
  const { now, speaker, questions } = given
  const beside = givesBeside(given)
  const [own = null] = agenciesOf(speaker, 'lead')
  const draft = beside ? told : { ...told, agency: own }
  check(draft, given)
  const { register } = await questions.ready()
  const agency = register.byId(draft.agency ?? '')?.name ?? ''
  const next = missing(draft, beside)
  if (next) return askPart(next, draft, agency, now)
  if (!beside) return addToOwnPlan(draft, agency, given)
  const count = sure ? 1 : await given.tasks.doersOf(draft.agency ?? '', isoDay(now))
  return count > 1 ? askSure(draft, agency, count, given) : giveBeside(draft, agency, given)
}

function check({ title, due }: Draft, { now }: Given): void {
  if (title !== null && title.length > LONGEST_TITLE)
    throw new UserError('give-title-long', { most: LONGEST_TITLE })
  if (due !== null && due !== 'open' && due <= isoDay(now))
    throw new UserError('due-past', { day: dayOf(due, now) })
}

const taskOf = ({ title, due, way, document }: Draft, agencyId: string) => ({
  ...{ agencyId, title: title ?? '', dueOn: said(due), way: said(way), document: said(document) },
})

async function addToOwnPlan(draft: Draft, agency: string, given: Given): Promise<Answered> {
  const { tasks, speaker, now } = given
  if (draft.agency === null || !mayPlanFor(speaker, draft.agency)) throw new UserError('give-not-yours')
  const parent = await tasks.ownPlanOf(draft.agency)
  if (!parent) throw new UserError('give-no-own-plan', { agency })
  const made = await tasks.give(
    taskOf(draft, draft.agency),
    parent.id,
    { personId: speaker.person?.id ?? null },
    now,
  )
  if (!made) throw new UserError('no-plan-in-force')
  const shown = reply('give-added', { code: made.code, agency, title: draft.title ?? '' })
  if (said(draft.way)) shown.text('task-way', { way: draft.way ?? '' })
  return finish(shown.note('give-under', { code: parent.code }), draft, made, given)
}

async function giveBeside(draft: Draft, agency: string, given: Given): Promise<Answered> {
  const { tasks, speaker, now } = given
  if (draft.agency === null || !mayGiveTasks(speaker)) throw new UserError('give-not-yours')
  const made = await tasks.give(
    taskOf(draft, draft.agency),
    null,
    { personId: speaker.person?.id ?? null },
    now,
  )
  if (!made) throw new UserError('no-plan-in-force')
  const about = { code: made.code, agency, title: draft.title ?? '', count: made.doers.length }
  const shown = reply(
    made.doers.length > 1 ? 'give-given-many' : made.request ? 'give-asked' : 'give-given',
    about,
  )
  if (said(draft.document)) shown.text('task-document', { document: draft.document ?? '' })
  if (!made.request) await tellOfTask(draft, made, given)
  return finish(shown, draft, made, given)
}

/** Whether those who report for its agencies were told of a task when it was given. */
export const isToldOf = ({ task }: AssignmentView): boolean => task.origin === 'adHoc' && !task.request

async function tellOfTask(
  { title, due, document }: Draft,
  { code, doers }: GivenTask,
  given: Given,
): Promise<void> {
  const shown = reply('notice-given', { code, title: title ?? '' })
  if (said(document)) shown.text('task-document', { document: document ?? '' })
  const day = said(due)
  if (day) shown.text('give-due', { day: dayOf(day, given.now) })
  await tellReporters(doers, shown, `given ${code}`, given)
}

function finish(
  shown: Answered,
  { due }: Draft,
  made: { code: string; request: boolean },
  { now }: Given,
): Answered {
  const day = said(due)
  if (made.request) shown.note('give-request')
  else if (day) shown.text('give-due', { day: dayOf(day, now) })
  return shown.offer('choice-take-back', token('giveback', made.code)).closing()
}
