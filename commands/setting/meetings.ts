import { DateTime } from 'luxon'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { codeOf } from '../../src/meetings/model.ts'
import { momentOf } from '../../src/meetings/phrases.ts'
import { dayOf } from '../following/phrases.ts'
import type { Answered, Given } from '../world.ts'

const MOST_NAMED = 6
const MOST_OFFERED = 3

/** Names the meetings that are, or were to be, on days that are off from now on: nobody was told, and nothing was moved. */
export async function nameMeetings(shown: Answered, from: string, to: string, given: Given): Promise<void> {
  const { meetings, calendar, now } = given
  const [first, last] = [from, to].map((day) => DateTime.fromISO(day, { zone: now.zone }))
  if (!first || !last) return
  const listed = await meetings.list(DateTime.max(first, now), last.plus({ days: 1 }))
  const found = listed.filter(({ state }) => state !== 'cancelled')
  const [next] = found
  if (!next) return
  shown.text('settings-meetings', { count: found.length })
  for (const { meeting, startsAt } of found.slice(0, MOST_NAMED)) {
    const about = { code: codeOf(meeting), title: meeting.title, moment: momentOf(startsAt, now) }
    shown.text('settings-meeting', about)
  }
  if (found.length > MOST_NAMED) shown.text('settings-meetings-more', { count: found.length - MOST_NAMED })
  const { workingDays } = await calendar.office()
  shown.note('settings-meetings-how', {
    number: String(next.meeting.id),
    day: dayOf(next.startsAt.toISODate() ?? from, now),
    later: dayOf(workingDays.add(to, 0), now),
    time: next.startsAt.toFormat('H:mm'),
  })
  const ids = [...new Set(found.map(({ meeting }) => meeting.id))]
  for (const id of ids.slice(0, MOST_OFFERED))
    shown.offer(phrase('choice-meeting', { code: codeOf({ id }) }), token('meetcard', String(id)))
}
