import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { codeOf, type Meeting } from '../../src/meetings/model.ts'
import { momentOf, rhythmPhrase, timePhrase } from '../../src/meetings/phrases.ts'
import { UserError } from '../../src/user-error.ts'
import { isGroup } from '../following/rights.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { mayChange } from './rights.ts'

/** A meeting by its number. */
export async function found(id: number, { meetings, now }: Given): Promise<Meeting> {
  const meeting = await meetings.byId(id, now)
  if (!meeting) throw new UserError('meeting-unknown', { number: id })
  return meeting
}

/** All about one meeting, with its file for people's calendars. */
export async function showMeeting(id: number, given: Given): Promise<Answered> {
  const meeting = await found(id, given)
  const shown = reply('meeting-card', {
    code: codeOf(meeting),
    title: meeting.title,
    host: meeting.host.name,
  })
  await describe(shown, meeting, given)
  if (isGroup(given) || !mayChange(given.speaker, meeting.host.id)) return shown
  const number = String(meeting.id)
  if (meeting.state === 'proposed')
    return shown
      .offer(phrase('choice-meeting-set', { code: codeOf(meeting) }), token('meetset', number))
      .offer('choice-meeting-drop', token('meetdrop', number))
  if (meeting.state === 'cancelled') return shown
  return shown
    .offer('choice-meeting-move', token('meetmove', number))
    .offer('choice-meeting-cancel', token('meetcancel', number))
}

/** The lines of a card below its first. */
export async function describe(shown: Answered, meeting: Meeting, given: Given): Promise<void> {
  const { meetings, language, now } = given
  if (meeting.state === 'proposed') {
    shown.text('meeting-proposed', { ref: meeting.ref ?? '' })
    return
  }
  if (meeting.state === 'cancelled') shown.text('meeting-is-cancelled')
  else {
    const next = await meetings.next(meeting, now)
    if (next) shown.text(meeting.rule ? 'meeting-next' : 'meeting-when', { time: timePhrase(next, now) })
    const last = await meetings.last(meeting)
    if (last && !next) shown.text('meeting-over', { moment: momentOf(last.startsAt, now) })
    else if (last && meeting.rule) shown.text('meeting-last', { moment: momentOf(last.startsAt, now) })
  }
  if (meeting.rule) shown.text('meeting-rhythm', { rhythm: rhythmPhrase(meeting.rule) })
  if (meeting.everyone) shown.text('meeting-invites-everyone')
  else if (meeting.attendees.length > 0)
    shown.text('meeting-invites', { names: meeting.attendees.map(({ short }) => short) })
  const file = await meetings.calendarFile(meeting, language, now)
  if (file) shown.attach(file)
}
