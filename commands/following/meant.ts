import { isoDay } from '../../src/calendar/iso-day.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { maySee } from '../../src/people/policy.ts'
import type { AssignmentView } from '../../src/progress/tasks/view.ts'
import type { Named } from '../../src/updates/named.ts'
import { UserError } from '../../src/user-error.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { showCard } from './card.ts'
import { isGroup, ownAgencies, within } from './rights.ts'

const MOST_OFFERED = 8

/** The task of this code or number, as far as the asker may see it; `agency` (its id) where several have it. */
export async function showMeant(named: Named, agency: string | null, given: Given): Promise<Answered> {
  if (isGroup(given)) return reply('tasks-in-private')
  const { speaker, tasks, now } = given
  const agencies = named.number === undefined ? null : ownAgencies(speaker)
  const all = await tasks.find({ ...named, agencies }, isoDay(now))
  const [first] = all
  if (!first) return unknown(named)
  const seen = all.filter((view) => maySee(speaker, view.agencyId))
  const wanted = agency === null ? preferOwn(seen, given) : seen.filter((view) => view.agencyId === agency)
  const [one] = wanted
  if (one && wanted.length === 1) return showCard(one, given)
  if (one && wanted.every(({ task }) => task.id === one.task.id)) return showCollective(wanted)
  if (one) return choose(wanted)
  return agency === null ? showToOthers(first, given) : refuse(first, agency, given)
}

/** A reporter who may see several means their own; who oversees and works for one agency, all of them. */
function preferOwn(seen: AssignmentView[], { speaker }: Given): AssignmentView[] {
  if (within(speaker) === null) return seen
  const own = ownAgencies(speaker)
  const theirs = seen.filter(({ agencyId }) => own.includes(agencyId))
  return theirs.length > 0 ? theirs : seen
}

function unknown({ code, number }: Named): Answered {
  throw code === undefined
    ? new UserError('tasks-number-unknown', { number: number ?? 0 })
    : new UserError('tasks-code-unknown', { code })
}

/** A task of many: how many of them stand how, and no names. */
function showCollective(views: readonly AssignmentView[]): Answered {
  const [{ task } = { task: null }] = views
  if (!task) return reply('tasks-nothing')
  const shown = reply('task-collective', {
    code: task.code,
    title: task.title,
    lead: task.lead,
    count: views.length,
  })
  for (const [, same] of Map.groupBy(views, ({ state }) => state)) {
    const [example] = same
    if (example)
      shown.text('task-collective-state', {
        count: same.length,
        state: phrase(`task-state-${example.state}`),
      })
  }
  const late = views.filter((view) => view.late).length
  if (late > 0) shown.text('task-collective-late', { count: late })
  return shown.note('task-collective-how', { code: task.code })
}

function choose(views: readonly AssignmentView[]): Answered {
  const shown = reply('tasks-which')
  for (const view of views.slice(0, MOST_OFFERED)) {
    shown.offer(
      phrase('choice-task-titled', { code: view.task.code, title: view.task.title }),
      token('task', String(view.id)),
    )
  }
  return shown
}

/** Whoever helps sees the card, too; anyone else is told whose it is. */
async function showToOthers(view: AssignmentView, given: Given): Promise<Answered> {
  const { partnerIds } = await given.tasks.details(view.id, view.task.id, '', { most: 0, skip: 0 })
  const helps = ownAgencies(given.speaker).some((agency) => partnerIds.includes(agency))
  return helps && !view.shared ? showCard(view, given, true) : refuse(view, null, given)
}

async function refuse(
  { task, agency }: AssignmentView,
  asked: string | null,
  { questions }: Given,
): Promise<Answered> {
  const { register, plans } = await questions.ready()
  const name = asked === null ? task.lead : (register.byId(asked)?.name ?? agency)
  const shown = reply('task-of-others', { code: task.code, title: task.title, agency: name })
  const plan = plans.find(({ id }) => id === task.planId)
  if (plan && task.ref)
    shown.offer(phrase('choice-clause', { place: task.ref }), token('clause', plan.id, task.ref))
  return shown
}
