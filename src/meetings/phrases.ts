import type { DateTime } from 'luxon'
import { type Phrase, phrase } from '../chat/phrase.ts'
import { type Change, codeOf, type Meeting, type Occurrence } from './model.ts'
import { rhythmOf } from './rules.ts'

/** `05/5, 14:30`; with its year where that is another than now. */
export const shortMoment = (at: DateTime, now: DateTime): string =>
  `${dayOf(at, now)}, ${at.toFormat('HH:mm')}`

/** `14:30, thứ Năm 05/5`. */
export const momentOf = (at: DateTime, now: DateTime): Phrase =>
  phrase('meeting-moment', { time: at.toFormat('HH:mm'), weekday: weekday(at.weekday), day: dayOf(at, now) })

export const dayOf = (at: DateTime, now: DateTime): string =>
  at.toFormat(at.year === now.year ? 'dd/M' : 'dd/M/yyyy')

const weekday = (number: number) => phrase(`meeting-weekday-${number}`)

/** `thứ Ba hằng tuần`, `ngày 5 hằng tháng`. */
export function rhythmPhrase(rule: string): Phrase {
  const { every, weekday: on, nth, day } = rhythmOf(rule)
  if (every === 'week')
    return on === null ? phrase('meeting-weekly') : phrase('meeting-weekly-on', { weekday: weekday(on) })
  if (nth !== null && on !== null)
    return phrase(nth < 0 ? `meeting-${every}ly-last` : `meeting-${every}ly-nth`, {
      nth,
      weekday: weekday(on),
    })
  return day === null ? phrase(`meeting-${every}ly`) : phrase(`meeting-${every}ly-day`, { day })
}

/** One time on the card of its meeting: `14:30, thứ Năm 05/5, tại Trung tâm Báo chí`. */
export const timePhrase = ({ startsAt, place, state, was }: Occurrence, now: DateTime): Phrase =>
  phrase(`meeting-time-${state}`, {
    ...{ moment: momentOf(startsAt, now), at: placePhrase(place), before: shortMoment(was, now) },
  })

/** One time in a list: `05/5, 14:30: họp báo tháng 4, tại Trung tâm Báo chí; Văn phòng chủ trì (LH-3)`. */
export function occurrencePhrase(
  { meeting, startsAt, place, state, why, was }: Occurrence,
  now: DateTime,
): Phrase {
  const about = {
    ...{ moment: momentOf(startsAt, now), title: meeting.title, code: codeOf(meeting) },
    at: placePhrase(place),
    host: meeting.host.name,
    before: shortMoment(was, now),
    why: why ?? phrase('meeting-why-unsaid'),
  }
  return phrase(`meeting-line-${state}`, about)
}

const placePhrase = (place: string | null): Phrase =>
  place === null ? phrase('meeting-at-unsaid') : phrase('meeting-at', { place })

/** What a calendar says of it. */
export const aboutPhrase = (meeting: Meeting): Phrase =>
  phrase('meeting-about', { code: codeOf(meeting), host: meeting.host.name })

/** What is announced: a new one, a time that is another now, one that is not. */
export type Announcement =
  | { kind: 'planned'; begins: DateTime }
  | { kind: 'moved'; from: DateTime; to: DateTime; place: string | null; all: boolean; why: string | null }
  | { kind: 'cancelled'; from: DateTime; all: boolean; why: string | null }

/** The line that says it. */
export function announcementPhrase(meeting: Meeting, what: Announcement, now: DateTime): Phrase {
  const about = { code: codeOf(meeting), title: meeting.title }
  if (what.kind === 'planned')
    return phrase('meeting-said-planned', {
      ...{ ...about, moment: momentOf(what.begins, now), at: placePhrase(meeting.place) },
      host: meeting.host.name,
    })
  const why = what.why ?? phrase('meeting-why-unsaid')
  const from = shortMoment(what.from, now)
  if (what.kind === 'cancelled')
    return phrase(what.all && meeting.rule ? 'meeting-said-cancelled-all' : 'meeting-said-cancelled', {
      ...{ ...about, from, why },
    })
  const stays = what.from.equals(what.to)
  const which = stays
    ? what.place === null
      ? 'meeting-said-held'
      : 'meeting-said-place'
    : what.place === null
      ? 'meeting-said-moved'
      : 'meeting-said-moved-place'
  return phrase(which, { ...about, from, why, to: shortMoment(what.to, now), place: what.place ?? '' })
}

/** Which times stay as somebody decided where all others change, but for the one that is at `but`; null where none does. */
export function keptPhrase(changes: readonly Change[], but: DateTime, now: DateTime): Phrase | null {
  const times = changes
    .filter(({ startsAt }) => !startsAt?.equals(but))
    .map(({ was, startsAt }) =>
      startsAt
        ? phrase('meeting-kept-moved', { moment: shortMoment(startsAt, now) })
        : phrase('meeting-kept-cancelled', { day: dayOf(was, now) }),
    )
  return times.length === 0 ? null : phrase('meeting-kept', { times })
}
