import { onDay } from '../../src/calendar/on-day.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import type { Changed } from '../../src/meetings/changing.ts'
import { codeOf, type Meeting, type Occurrence } from '../../src/meetings/model.ts'
import { announcementPhrase, dayOf, shortMoment } from '../../src/meetings/phrases.ts'
import { UserError } from '../../src/user-error.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { found } from './card.ts'
import { type Change, change, newStart } from './change.ts'
import { mayChange } from './rights.ts'

/** Asks for what is missing of a change; then shows what will be announced, to be agreed to. */
export async function settleChange(said: Change, given: Given): Promise<Answered> {
  const { now } = given
  const { meeting, occurrence } = await meantBy(said, given)
  const told = { ...said, on: occurrence.was.toISODate() }
  const from = shortMoment(occurrence.startsAt, now)
  const about = { code: codeOf(meeting), title: meeting.title, from, day: dayOf(occurrence.startsAt, now) }
  if (!told.cancels && told.day === null && told.time === null && told.place === null)
    return reply('meeting-ask-when', about).asking('when', told)
  const to = newStart(told, occurrence.startsAt)
  if (!told.cancels && to <= now) throw new UserError('meeting-past', { moment: to.toFormat('HH:mm dd/M') })
  if (meeting.rule && told.all === null)
    return reply(told.cancels ? 'meeting-ask-scope-cancel' : 'meeting-ask-scope', about)
      .offer(phrase('choice-meeting-one', about), token('meetscope', 'one'))
      .offer('choice-meeting-all', token('meetscope', 'all'))
      .asking('scope', told)
  if (told.why === null)
    return reply('meeting-ask-why', about)
      .offer('choice-meeting-no-why', token('meetwhy', 'open'))
      .asking('why', told)
  const words = announcementPhrase(meeting, announced(told, occurrence), now)
  const shown = reply('meeting-change', { line: words })
  if (meeting.rule && !told.all) shown.text('meeting-others-stay')
  else if (meeting.rule && !told.cancels) shown.text('meeting-change-all')
  return shown
    .note('meeting-change-note')
    .offer('choice-meeting-ok', token('meetok'))
    .offer('choice-meeting-leave', token('meetleave'))
    .asking('confirm', told)
}

/** Changes what was agreed to. Null where no change is open. */
export async function carryOut(given: Given): Promise<Answered | null> {
  const kept = change.safeParse(given.open)
  if (!kept.success || kept.data.why === null) return null
  const { meetings, speaker, now } = given
  const { occurrence } = await meantBy(kept.data, given)
  const what = changedBy(kept.data, occurrence)
  const changed = await meetings.change(occurrence, what, speaker.person?.id ?? null, now)
  if (!changed) throw new UserError('meeting-changed-meanwhile')
  const shown = reply('meeting-changed', {
    line: announcementPhrase(changed, announced(kept.data, occurrence), now),
  })
  const file = await meetings.calendarFile(changed, given.language, now)
  if (file) shown.attach(file)
  return shown.note('meeting-told').closing()
}

async function meantBy(told: Change, given: Given): Promise<{ meeting: Meeting; occurrence: Occurrence }> {
  const { meetings, speaker, now } = given
  const meeting = await found(told.id, given)
  if (!mayChange(speaker, meeting.host.id)) throw new UserError('meeting-not-yours')
  if (meeting.state !== 'planned') throw new UserError('meeting-not-set', { code: codeOf(meeting) })
  const day = told.on && onDay(now, told.on)
  const occurrence = day ? await meetings.onDay(meeting, day) : await meetings.next(meeting, now)
  if (!occurrence)
    throw day
      ? new UserError('meeting-not-that-day', { code: codeOf(meeting), day: dayOf(day, now) })
      : new UserError('meeting-none-ahead', { code: codeOf(meeting) })
  if (occurrence.startsAt <= now)
    throw new UserError('meeting-begun', { code: codeOf(meeting), day: dayOf(occurrence.startsAt, now) })
  return { meeting, occurrence }
}

function changedBy(told: Change, { startsAt }: Occurrence): Changed {
  return {
    all: told.all ?? true,
    startsAt: told.cancels ? null : newStart(told, startsAt),
    place: told.place,
    why: told.why === 'open' ? null : told.why,
  }
}

function announced(told: Change, occurrence: Occurrence) {
  const { all, startsAt, place, why } = changedBy(told, occurrence)
  const from = occurrence.startsAt
  return startsAt
    ? ({ kind: 'moved', from, to: startsAt, place, all, why } as const)
    : ({ kind: 'cancelled', from, all, why } as const)
}
