import { DateTime } from 'luxon'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { token } from '../../src/chat/token.ts'
import { codeOf } from '../../src/meetings/model.ts'
import { momentOf, rhythmPhrase } from '../../src/meetings/phrases.ts'
import type { Planned } from '../../src/meetings/planning.ts'
import { completeRule, endedRule, firstFrom, namesDay } from '../../src/meetings/rules.ts'
import { maskNumbers } from '../../src/text/mask.ts'
import { UserError } from '../../src/user-error.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { askPart, missing } from './asking.ts'
import { describe, found } from './card.ts'
import { type Draft, draft, kindOf } from './read.ts'
import { mayChange, maySetSome, ownHost } from './rights.ts'

const LONGEST_TITLE = 150

/** Asks for what is missing; then shows the whole, to be agreed to. */
export async function settleDraft(said: Draft, given: Given): Promise<Answered> {
  const { speaker, now } = given
  if (!maySetSome(speaker)) throw new UserError('meeting-not-yours')
  const told = withDay({ ...masked(said), host: said.host ?? ownHost(speaker) }, now)
  if (told.host !== null && !mayChange(speaker, told.host)) throw new UserError('meeting-host-not-yours')
  if (told.title !== null && told.title.length > LONGEST_TITLE)
    throw new UserError('meeting-title-long', { most: LONGEST_TITLE })
  const part = missing(told)
  if (part) return askPart(part, told, given)
  const planned = plannedOf(told, now)
  if (planned.startsAt <= now) throw new UserError('meeting-past', { moment: momentText(planned.startsAt) })
  if (told.until !== null && told.until < isoDay(planned.startsAt))
    throw new UserError('meeting-until-early', { day: DateTime.fromISO(told.until).toFormat('dd/M/yyyy') })
  return showDraft(told, planned, given)
}

const masked = (said: Draft): Draft => ({
  ...said,
  title: said.title && maskNumbers(said.title),
  place: said.place && maskNumbers(said.place),
})

/** `thứ ba hằng tuần` says itself on which day it begins. */
function withDay(told: Draft, now: DateTime): Draft {
  if (told.day !== null || told.rule === null || told.rule === 'once' || !namesDay(told.rule)) return told
  const first = firstFrom(completeRule(told.rule, now), now.startOf('day').plus({ days: 1 }))
  return { ...told, day: first.toISODate() }
}

function plannedOf(told: Draft, now: DateTime): Planned {
  const at = DateTime.fromISO(`${told.day}T${told.time}`, { zone: now.zone })
  const rule = told.rule === 'once' ? null : told.rule
  return {
    ...{ kind: kindOf(told.title ?? ''), title: told.title ?? '', hostId: told.host ?? '' },
    place: told.place === 'open' ? null : told.place,
    startsAt: rule && namesDay(rule) ? firstFrom(completeRule(rule, at), at) : at,
    rule: rule && ended(completeRule(rule, at), told.until, at),
    everyone: told.invited === 'everyone',
    attendees: Array.isArray(told.invited) ? told.invited : [],
  }
}

/** `đến 31/12`, that day included. */
function ended(rule: string, until: string | null, { zone }: DateTime): string {
  return until === null ? rule : endedRule(rule, DateTime.fromISO(until, { zone }).plus({ days: 1 }))
}

const momentText = (at: DateTime): string => at.toFormat('HH:mm dd/M')

async function showDraft(told: Draft, planned: Planned, { questions, now }: Given): Promise<Answered> {
  const { register } = await questions.ready()
  const name = (id: string) => register.byId(id)?.name ?? id
  const shown = reply('meeting-draft', { title: planned.title })
    .text('meeting-draft-when', { moment: momentOf(planned.startsAt, now) })
    .text(planned.place === null ? 'meeting-draft-no-place' : 'meeting-draft-place', {
      place: planned.place ?? '',
    })
    .text('meeting-draft-host', { host: name(planned.hostId) })
  if (told.besides !== null) shown.text('meeting-draft-besides', { text: told.besides })
  if (planned.rule) shown.text('meeting-rhythm', { rhythm: rhythmPhrase(planned.rule) })
  else shown.text('meeting-once')
  if (planned.rule && told.until !== null)
    shown.text('meeting-until', { day: DateTime.fromISO(told.until).toFormat('dd/M/yyyy') })
  if (planned.everyone) shown.text('meeting-invites-everyone')
  else shown.text('meeting-invites', { names: planned.attendees.map((id) => register.byId(id)?.short ?? id) })
  return shown
    .note('meeting-draft-note')
    .offer('choice-meeting-ok', token('meetok'))
    .offer('choice-meeting-leave', token('meetleave'))
    .asking('confirm', told)
}

/** Sets what was agreed to. Null where nothing is open. */
export async function plan(given: Given): Promise<Answered | null> {
  const { open, speaker, now, meetings } = given
  const kept = draft.safeParse(open)
  if (!kept.success || missing(kept.data)) return null
  const planned = plannedOf(kept.data, now)
  if (!mayChange(speaker, planned.hostId)) throw new UserError('meeting-host-not-yours')
  if (planned.startsAt <= now) throw new UserError('meeting-past', { moment: momentText(planned.startsAt) })
  const made = await meetings.plan(kept.data.id, planned, speaker.person?.id ?? null, now)
  if (!made) throw new UserError('meeting-changed-meanwhile')
  const shown = reply('meeting-set', { code: codeOf(made), title: made.title })
  await describe(shown, made, given)
  return shown.note('meeting-told').closing()
}

/** Begins to set a meeting that was proposed. */
export async function setProposed(id: number, told: Draft, given: Given): Promise<Answered> {
  const meeting = await found(id, given)
  if (!mayChange(given.speaker, meeting.host.id)) throw new UserError('meeting-not-yours')
  if (meeting.state !== 'proposed') throw new UserError('meeting-set-already', { code: codeOf(meeting) })
  return settleDraft(
    {
      ...{ ...told, id, title: meeting.title, host: meeting.host.id },
      rule: told.rule ?? meeting.rule,
    },
    given,
  )
}
