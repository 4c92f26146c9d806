import type { DateTime } from 'luxon'
import { isoDay } from '../calendar/iso-day.ts'
import type { OfficeCalendar } from '../calendar/office.ts'
import { type Phrase, phrase } from '../chat/phrase.ts'
import { Reply } from '../chat/reply.ts'
import type { SaidOf } from '../progress/tasks/card.ts'
import type { AssignmentView } from '../progress/tasks/view.ts'
import { actionsOn, MOST_NAMED, type Offer, offersOf } from './choices.ts'
import { endingPeriod } from './ending.ts'
import { type Item, isAtRest } from './item.ts'
import { nameOf, sayDay } from './name.ts'

/** When, and by which calendar. */
export interface Moment {
  now: DateTime
  calendar: OfficeCalendar
}

/** How many things a whole list has, and how many of them the agency is late with. */
export interface Counts {
  count: number
  late: number
}

/** A list that begins with these things: one in full, several by a line each. */
export function sayList<Memory>(
  items: readonly Item[],
  { count, late }: Counts,
  moment: Moment,
): Reply<Memory> {
  const [only] = items
  if (only && count === 1) return sayItem(only, moment)
  const day = sayDay(isoDay(moment.now), moment.now)
  const shown = new Reply<Memory>().lead(late > 0 ? 'remind-list-late' : 'remind-list', { day, count, late })
  for (const [at, item] of items.slice(0, MOST_NAMED).entries())
    shown.text('remind-line', {
      number: at + 1,
      name:
        item.step === 3
          ? phrase('remind-of', { name: nameOf(item.view), agency: item.view.short })
          : nameOf(item.view),
      title: item.view.task.title,
      stands: standsOf(item, moment),
    })
  if (count > MOST_NAMED) shown.text('remind-more', { count: count - MOST_NAMED })
  return offering(shown.note('remind-private'), offersOf(items, count))
}

/** One thing in full, with what can be done about it. */
export function sayItem<Memory>(item: Item, moment: Moment): Reply<Memory> {
  const { view, step, times, last } = item
  const { ref, title } = view.task
  const about = {
    name: step === 3 ? phrase('remind-of', { name: nameOf(view), agency: view.short }) : nameOf(view),
    title,
    place: ref ? phrase(ref.startsWith('closing') ? 'place-closing' : 'place-short', { ref }) : '',
    stands: standsOf(item, moment),
  }
  const shown = new Reply<Memory>().lead(ref ? 'remind-one' : 'remind-one-plain', about)
  const rests = isAtRest(view)
  if (step === 2 && !rests) shown.text('remind-for-lead', { times })
  if (step === 3 && !rests) shown.text('remind-proposal', { times })
  if (last)
    shown.text('remind-last', { day: sayDay(isoOf(last.at, moment), moment.now), said: saidBriefly(last) })
  else shown.text('remind-unsaid')
  shown.note(step === 3 ? 'remind-proposal-private' : 'remind-private')
  return offering(shown, actionsOn(item))
}

/** How it stands: `hạn 22/4, quá 4 ngày làm việc. Nhắc lần 2`, `Hoàn thành`. */
function standsOf({ why, step, times, view }: Item, { now, calendar }: Moment): Phrase {
  if (isAtRest(view)) return restOf(view)
  const today = isoDay(now)
  const { workingDays } = calendar
  const { dueOn } = view
  if (why === 'results' || !dueOn) {
    const period = endingPeriod(view.task.cadence, now, calendar)
    return period
      ? phrase('remind-results', { from: sayDay(period.from, now), to: sayDay(period.to, now) })
      : phrase('remind-results-open')
  }
  const day = sayDay(dueOn, now)
  if (dueOn < today) {
    const days = workingDays.between(dueOn, today)
    return times > 1 && step < 3
      ? phrase('remind-late-again', { day, days, times })
      : phrase('remind-late', { day, days })
  }
  if (dueOn === today) return phrase('remind-today', { day })
  return phrase('remind-before', { day, days: workingDays.between(today, dueOn) })
}

/** What became of it meanwhile. */
const restOf = ({ state, task }: AssignmentView): Phrase =>
  task.closed && state !== 'done' && state !== 'dropped'
    ? phrase('remind-closed')
    : phrase(`task-state-${state}`)

/** What was last said, in the first words that tell. */
function saidBriefly({ note, difficulty, percent, state, outputs }: SaidOf): Phrase | string {
  if (note !== null) return note
  if (difficulty !== null) return phrase('task-said-difficulty', { text: difficulty })
  const [counted] = outputs
  if (counted) return phrase('task-counted', { ...counted })
  if (percent !== null) return phrase('task-said-percent', { percent })
  return phrase(`task-state-${state ?? 'inProgress'}`)
}

const isoOf = (at: DateTime, { now }: Moment) => isoDay(at.setZone(now.zone))

function offering<Memory>(shown: Reply<Memory>, offers: readonly Offer[]): Reply<Memory> {
  for (const { label, token } of offers) shown.offer(label, token)
  return shown
}
