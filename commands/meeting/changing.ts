import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { masked } from '../../src/meetings/changing.ts'
import { codeOf, type Meeting, type Occurrence } from '../../src/meetings/model.ts'
import { announcementOf, type Changed, changesNothing, seriesFrom } from '../../src/meetings/moving.ts'
import {
  announcementPhrase,
  dayOf,
  keptPhrase,
  rhythmPhrase,
  shortMoment,
} from '../../src/meetings/phrases.ts'
import { UserError } from '../../src/user-error.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { known } from './asking.ts'
import { found } from './card.ts'
import { type Change, change, readNewTime } from './change.ts'
import { readTime } from './clock-time.ts'
import { mayChange } from './rights.ts'
import { askWhich, timesMeant } from './which.ts'

/** Asks for what is missing of a change; then shows what will be announced, to be agreed to. */
export async function settleChange(said: Change, given: Given): Promise<Answered> {
  const meeting = await changeable(said, given)
  const meant = await timesMeant({ ...masked(said), sequence: null }, meeting, given)
  const [occurrence, other] = meant.times
  return !occurrence || other ? askWhich(meant, meeting, given) : settleOne(meant.told, occurrence, given)
}

function settleOne(told: Change, occurrence: Occurrence, { now }: Given): Answered {
  const { meeting, startsAt } = occurrence
  const from = shortMoment(startsAt, now)
  const about = { code: codeOf(meeting), title: meeting.title, from, day: dayOf(startsAt, now) }
  if (!told.cancels && told.day === null && told.time === null && told.place === null)
    return reply('meeting-ask-when', about).asking('when', told)
  const changed = changedBy(told, meeting)
  const what = announcementOf(occurrence, changed)
  if (changesNothing(occurrence, changed)) throw new UserError('meeting-same', about)
  if (what.kind === 'moved' && what.to <= now)
    throw new UserError('meeting-past', { moment: what.to.toFormat('HH:mm dd/M') })
  if (meeting.rule && told.all === null)
    return reply(told.cancels ? 'meeting-ask-scope-cancel' : 'meeting-ask-scope', about)
      .offer(phrase('choice-meeting-one', about), token('meetscope', 'one'))
      .offer('choice-meeting-all', token('meetscope', 'all'))
      .asking('scope', told)
  if (told.why === null)
    return reply('meeting-ask-why', about)
      .offer('choice-meeting-no-why', token('meetwhy', 'open'))
      .asking('why', told)
  const shown = reply('meeting-change', { line: announcementPhrase(meeting, what, now) })
  if (meeting.rule && !told.all) shown.text('meeting-others-stay')
  else if (meeting.rule && what.kind === 'moved') {
    const { rule, changes } = seriesFrom(occurrence, changed)
    shown.text('meeting-change-all')
    if (rule) shown.text('meeting-rhythm', { rhythm: rhythmPhrase(rule) })
    const kept = keptPhrase(changes, what.to, now)
    if (kept) shown.text(kept)
  }
  return shown
    .note('meeting-change-note')
    .offer('choice-meeting-ok', token('meetok'))
    .offer('choice-meeting-leave', token('meetleave'))
    .asking('confirm', { ...told, sequence: meeting.sequence })
}

/** Changes what was agreed to, or shows it anew where the meeting was changed meanwhile. Null where no change is open. */
export async function carryOut(given: Given): Promise<Answered | null> {
  const kept = change.safeParse(given.open)
  if (!kept.success || kept.data.sequence === null) return null
  const { meetings, speaker, now } = given
  const meeting = await changeable(kept.data, given)
  if (meeting.sequence !== kept.data.sequence)
    return (await settleChange(kept.data, given)).note('meeting-changed-shown')
  const [occurrence] = (await timesMeant(kept.data, meeting, given)).times
  const what = changedBy(kept.data, meeting)
  const changed = occurrence && (await meetings.change(occurrence, what, speaker.person?.id ?? null, now))
  if (!changed) throw new UserError('meeting-changed-meanwhile')
  const shown = reply('meeting-changed', {
    line: announcementPhrase(changed, announcementOf(occurrence, what), now),
  })
  const file = await meetings.calendarFile(changed, given.language, now)
  if (file) shown.attach(file)
  return shown.note('meeting-told').closing()
}

async function changeable({ id }: Change, given: Given): Promise<Meeting> {
  const meeting = await found(id, given)
  if (!mayChange(given.speaker, meeting.host.id)) throw new UserError('meeting-not-yours')
  if (meeting.state !== 'planned') throw new UserError('meeting-not-set', { code: codeOf(meeting) })
  return meeting
}

const changedBy = ({ cancels, all, day, time, place, why }: Change, { rule }: Meeting): Changed => ({
  ...{ cancels, day, time, place },
  all: all ?? rule === null,
  why: why === 'open' ? null : why,
})

/** Puts what was answered in the open change, and goes on. Null where none is open, or nothing was answered. */
export async function amend(told: Partial<Change>, given: Given): Promise<Answered | null> {
  const kept = change.safeParse(given.open)
  const answered = known(told)
  return kept.success && Object.keys(answered).length > 0
    ? settleChange({ ...kept.data, ...answered }, given)
    : null
}

export async function amendWhen(text: string, given: Given): Promise<Answered | null> {
  const told = readNewTime(text, given.now)
  if (!told) throw new UserError('meeting-when-unread')
  return amend(told, given)
}

export const amendWhich = (text: string, given: Given): Promise<Answered | null> =>
  amend({ at: readTime(text)?.at ?? null }, given)
