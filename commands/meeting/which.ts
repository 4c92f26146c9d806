import { DateTime } from 'luxon'
import { onDay } from '../../src/calendar/on-day.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { codeOf, type Meeting, type Occurrence } from '../../src/meetings/model.ts'
import { dayOf, shortMoment } from '../../src/meetings/phrases.ts'
import { UserError } from '../../src/user-error.ts'
import { type Answered, type Given, reply } from '../world.ts'
import type { Change } from './change.ts'

/** A change, and the times it may mean: several where a day has several. */
interface Meant {
  told: Change
  times: Occurrence[]
}

/** Which time of a meeting is meant. Once it is known it is kept by when it was to begin, since its day may be another by then. */
export async function timesMeant(said: Change, meeting: Meeting, given: Given): Promise<Meant> {
  const { meetings, now } = given
  if (said.was !== null) {
    const was = DateTime.fromISO(said.was, { zone: now.zone })
    const known = (await meetings.thatWas(meeting, was)) ?? (await hadThatDay(was, meeting, given))
    if (!known) throw new UserError('meeting-changed-meanwhile')
    return { told: { ...said, was: known.was.toISO() }, times: ahead([known], meeting, given) }
  }
  const told = await placeDay(said, meeting, given)
  const times = await timesNamed(told, meeting, given)
  const [only, other] = times
  if (!only || other) return { told, times }
  return { told: { ...told, was: only.was.toISO(), on: null, at: null }, times }
}

/** All were moved meanwhile: to another hour, or where there is but one, to anywhere. */
async function hadThatDay(
  was: DateTime,
  meeting: Meeting,
  { meetings, now }: Given,
): Promise<Occurrence | null> {
  if (meeting.rule === null) return meetings.next(meeting, now)
  const [only, other] = await meetings.onDay(meeting, was)
  return other ? null : (only ?? null)
}

/** A day typed alone is that of the time meant where the meeting is then, else the one it goes to. */
async function placeDay(said: Change, meeting: Meeting, { meetings, now }: Given): Promise<Change> {
  if (said.either === null) return said
  const there = await meetings.onDay(meeting, onDay(now, said.either))
  const isIts = there.some(({ startsAt }) => startsAt.toISODate() === said.either)
  return { ...said, either: null, ...(isIts ? { on: said.either } : { day: said.either }) }
}

async function timesNamed(told: Change, meeting: Meeting, given: Given): Promise<Occurrence[]> {
  const { meetings, now } = given
  const { on, at } = told
  const code = codeOf(meeting)
  const next = on === null ? await meetings.next(meeting, now, at) : null
  const times = on === null ? (next ? [next] : []) : await meetings.onDay(meeting, onDay(now, on))
  const named = times.filter(({ startsAt }) => at === null || startsAt.toFormat('HH:mm') === at)
  if (named.length > 0) return ahead(named, meeting, given)
  if (at !== null && (on === null || times.length > 0))
    throw new UserError('meeting-not-that-time', { code, time: at })
  if (on !== null) throw new UserError('meeting-not-that-day', { code, day: dayOf(onDay(now, on), now) })
  throw new UserError('meeting-none-ahead', { code })
}

function ahead(times: Occurrence[], meeting: Meeting, { now }: Given): Occurrence[] {
  const left = times.filter(({ startsAt }) => startsAt > now)
  const [first] = times
  if (left.length === 0 && first)
    throw new UserError('meeting-begun', { code: codeOf(meeting), day: dayOf(first.startsAt, now) })
  return left
}

/** Asks which of several times on one day. */
export function askWhich({ told, times }: Meant, meeting: Meeting, { now }: Given): Answered {
  const shown = reply('meeting-ask-which', { code: codeOf(meeting), title: meeting.title })
  for (const { startsAt, was, state } of times) {
    const about = { from: shortMoment(startsAt, now), before: shortMoment(was, now) }
    const label = phrase(state === 'moved' ? 'choice-meeting-which-moved' : 'choice-meeting-which', about)
    shown.offer(label, token('meetwhich', String(was.toUnixInteger())))
  }
  return shown.asking('which', told)
}
