import { type Phrase, phrase } from '../../chat/phrase.ts'
import type { Figures } from '../figures.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Ending, ListedTask, TaskList } from '../snapshot/tasks.ts'
import { dayOf, daysOf } from './days.ts'
import { brief, inARow } from './phrases.ts'
import { isOfAWeek, lastWeek, type Request } from './request.ts'
import type { Section } from './section.ts'

/** What was told, what is over, what is late, stopped or near. */
export function work(snapshot: Snapshot, request: Request, now: Figures): Section {
  const { tasks, named } = snapshot
  const lines = [updatesLine(snapshot, request)]
  if (request.kind === 'weekly' && request.scope.kind !== 'agency')
    lines.push(heardLine(now, request, snapshot))
  const add = (key: string, list: TaskList, item: (task: ListedTask) => Phrase, more = {}) => {
    if (list.count === 0) return
    const left = list.tasks - list.shown.length
    const items = [...list.shown.map(item), ...(left > 0 ? [phrase('digest-more', { count: left })] : [])]
    lines.push(phrase(key, { count: list.count, items: inARow(items), ...more }))
  }
  add('digest-finished', tasks.finished, finishedItem)
  if (tasks.late.count > 0) lines.push(lateLine(snapshot))
  if (named && named.count > 0) {
    lines.push(
      ...named.named.map(({ agency, codes }) =>
        phrase('digest-late-named', { agency, codes: codes.join(', ') }),
      ),
    )
    if (named.agencies > named.named.length)
      lines.push(phrase('digest-late-named-more', { count: named.agencies - named.named.length }))
  }
  add('digest-paused', tasks.paused, pausedItem)
  const { today, soon } = snapshot.window
  add('digest-soon', tasks.soon, (task) => soonItem(task, today), { days: daysOf(today, soon, today) })
  lines.push(...tasks.ending.map((one) => endingLine(one, today)))
  return { title: null, lines }
}

function updatesLine({ updates, standing, window }: Snapshot, { scope, kind }: Request): Phrase {
  const { count, agencies } = updates
  if (scope.kind === 'agency')
    return count === 0 ? phrase('digest-updates-none') : phrase('digest-updates-own', { count })
  const said = count === 0 ? phrase('digest-updates-none') : phrase('digest-updates', { count, agencies })
  if (kind === 'weekly') return said
  const { heard, agencies: all } = standing
  const key = isThisWeek(window) ? 'digest-week' : 'digest-last-week'
  return phrase('digest-updates-week', { said, week: phrase(key, { heard, all }) })
}

// On the week's first morning, the week that is told is the last one.
export const isThisWeek = ({ today, activeFromDay }: Snapshot['window']) =>
  Date.parse(today) - Date.parse(activeFromDay) < 7 * 86_400_000

function heardLine({ heard, agencies }: Figures, request: Request, { window }: Snapshot): Phrase {
  const before = lastWeek(request)
  const said = { heard, agencies, percent: agencies === 0 ? 0 : Math.round((100 * heard) / agencies) }
  if (!isOfAWeek(request))
    return phrase('digest-heard-since', { ...said, day: dayOf(window.sinceDay, window.today) })
  return before
    ? phrase('digest-heard-before', { ...said, before: before.heard })
    : phrase('digest-heard', said)
}

const own = (key: string, count: number) => phrase(key, { count })

function finishedItem({ code, title, shared, count }: ListedTask): Phrase {
  if (code === null) return own('digest-own', count)
  return shared
    ? phrase('digest-of-agencies', { code, count })
    : phrase('digest-task', { code, title: brief(title) })
}

function lateLine({ tasks, standing, window }: Snapshot): Phrase {
  const { shown, count, tasks: all } = tasks.late
  const items = shown.map(({ code, title, shared, count: some, day }) => {
    if (code === null) return own('digest-own', some)
    if (shared) return phrase('digest-left-agencies', { code, count: some })
    return phrase('digest-task-due', { code, title: brief(title), day: dayOf(day ?? '', window.today) })
  })
  if (all > shown.length) items.push(phrase('digest-more', { count: all - shown.length }))
  const { reminded, newlyLate } = standing
  if (reminded >= count) items.push(phrase('digest-reminded'))
  else if (reminded > 0) items.push(phrase('digest-reminded-some', { count: reminded }))
  const said = { count, items: inARow(items) }
  return newlyLate > 0
    ? phrase('digest-late-new', { ...said, fresh: newlyLate })
    : phrase('digest-late', said)
}

function pausedItem({ code, title, shared, count, reason }: ListedTask): Phrase {
  if (code === null) return own('digest-own', count)
  if (shared) return phrase('digest-of-agencies', { code, count })
  const said = { code, title: brief(title) }
  return reason ? phrase('digest-task-why', { ...said, why: brief(reason) }) : phrase('digest-task', said)
}

function soonItem({ code, title, shared, count, day }: ListedTask, today: string): Phrase {
  const on = dayOf(day ?? '', today)
  if (code === null) return own('digest-own', count)
  if (shared) return phrase('digest-of-agencies-on', { code, count, day: on })
  return phrase('digest-task-on', { code, title: brief(title), day: on })
}

const PERIODS = {
  week: 'digest-ending-week',
  month: 'digest-ending-month',
  quarter: 'digest-ending-quarter',
  halfYear: 'digest-ending-half-year',
  year: 'digest-ending-year',
}

function endingLine({ period, count, codes }: Ending, today: string): Phrase {
  const what = phrase(PERIODS[period.kind], { days: daysOf(period.from, period.to, today) })
  return codes.length > 0
    ? phrase('digest-ending-of', { what, count, codes: codes.join(', ') })
    : phrase('digest-ending', { what, count })
}
