import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { codeOf } from '../../src/meetings/model.ts'
import { dayOf, occurrencePhrase } from '../../src/meetings/phrases.ts'
import { type Answered, type Given, reply } from '../world.ts'
import type { Span } from './period.ts'
import { maySetSome } from './rights.ts'

const MOST_LINES = 20
const MOST_CHOICES = 5

/** What is within these days; for who sets meetings also what waits to be set. */
export async function showList({ from, to }: Span, given: Given): Promise<Answered> {
  const { meetings, speaker, now } = given
  const all = await meetings.list(from, to)
  const about = { from: dayOf(from, now), to: dayOf(to.minus({ seconds: 1 }), now), count: all.length }
  const shown = reply(all.length === 0 ? 'meetings-none' : 'meetings-list', about)
  for (const one of all.slice(0, MOST_LINES)) shown.text(occurrencePhrase(one, now))
  if (all.length > MOST_LINES) shown.note('meetings-more', { count: all.length - MOST_LINES })
  const ids = new Set(all.map(({ meeting }) => meeting.id))
  const codes = new Map(all.map(({ meeting }) => [meeting.id, codeOf(meeting)]))
  if (maySetSome(speaker)) {
    for (const meeting of await meetings.proposed(now)) {
      shown.text('meetings-waiting', { code: codeOf(meeting), title: meeting.title, ref: meeting.ref ?? '' })
      ids.add(meeting.id)
      codes.set(meeting.id, codeOf(meeting))
    }
    shown.note('meetings-how')
  }
  for (const id of [...ids].slice(0, MOST_CHOICES))
    shown.offer(phrase('choice-meeting', { code: codes.get(id) ?? '' }), token('meetcard', String(id)))
  return shown
}
