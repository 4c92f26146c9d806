import { addDays, isoDay } from '../../calendar/iso-day.ts'
import { periodOf } from '../../calendar/periods.ts'
import type { SpecialDay } from '../../calendar/working-days.ts'
import { type Phrase, phrase } from '../../chat/phrase.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { dayOf, daysOf } from './days.ts'
import type { Request } from './request.ts'
import type { Section } from './section.ts'

const MOST_MEETINGS = 6
const WEEK = 7

/** Meetings and days off ahead. */
export function coming({ meetings, window }: Snapshot, request: Request): Section {
  const { today } = window
  const lines = meetings.slice(0, MOST_MEETINGS).map(({ startsAt, title, place, host }) => {
    const at = startsAt.setZone(window.zone)
    const said = { day: dayOf(isoDay(at), today), time: at.toFormat('HH:mm'), title, host }
    return place ? phrase('digest-meeting-at', { ...said, place }) : phrase('digest-meeting', said)
  })
  if (meetings.length > MOST_MEETINGS)
    lines.push(phrase('digest-meetings-more', { count: meetings.length - MOST_MEETINGS }))
  const off = holiday(window, request)
  return { title: null, lines: off ? [...lines, off] : lines }
}

/** The next days off that are no mere weekend, with the weekend beside them. */
function holiday({ today }: Snapshot['window'], { kind, office, onWorkingDays }: Request): Phrase | null {
  const { workingDays } = office
  const until = kind === 'daily' ? addDays(workingDays.next(today), -1) : addDays(today, WEEK)
  const first = workingDays.special(addDays(today, 1), until).find((one) => one.kind === 'off')
  if (!first) return null
  let from = first.day
  while (addDays(from, -1) > today && !workingDays.isWorking(addDays(from, -1))) from = addDays(from, -1)
  const back = workingDays.next(from)
  const last = addDays(back, -1)
  const all = workingDays.special(from, last).filter(({ kind }) => kind === 'off')
  const key = all.some(({ provisional }) => provisional) ? 'digest-off-provisional' : 'digest-off'
  const said = phrase(key, { days: daysOf(from, last, today), name: namesOf(all) })
  if (kind === 'weekly') return phrase('digest-off-alone', { said })
  if (!onWorkingDays) return phrase('digest-off-quiet', { said })
  return phrase('digest-off-next', { said, day: dayOf(back, today) })
}

/** Days in place of others have no name of their own, unless they stand alone. */
function namesOf(days: readonly SpecialDay[]): string {
  const names = [...new Set(days.map(({ name }) => name))]
  const own = names.filter((name) => !INSTEAD.test(name))
  return (own.length > 0 ? own : names).join('; ')
}

const INSTEAD = /^nghỉ (?:bù|hoán đổi)/iu

/** When it was cut off, in which period; and what it is not. */
export function cutoff({ window }: Snapshot, { until, office }: Request): Phrase {
  const { today } = window
  const { from, to } = periodOf(until, office.periods, 'month')
  const period = `${dayOf(from, today)}–${dayOf(to, today)}`
  return phrase('digest-cutoff', { time: until.toFormat('HH:mm'), day: dayOf(today, today), period })
}
