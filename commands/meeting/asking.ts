import { isoDay } from '../../src/calendar/iso-day.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import { dayOf } from '../following/phrases.ts'
import { type Answered, type Given, reply } from '../world.ts'
import type { Draft } from './read.ts'
import titles from './titles.json' with { type: 'json' }

/** A part that is still to be told. */
export type Part = 'title' | 'rule' | 'day' | 'time' | 'place' | 'host' | 'invited'

const PARTS: readonly Part[] = ['title', 'rule', 'day', 'time', 'place', 'host', 'invited']
const TIMES = ['08:30', '09:00', '14:00', '14:30']

/** The first part that is missing. */
export const missing = (told: Draft): Part | null => PARTS.find((part) => told[part] === null) ?? null

/** Asks for one part, with choices where there are some. */
export async function askPart(part: Part, told: Draft, given: Given): Promise<Answered> {
  const { now, speaker, questions } = given
  const shown = reply(`meeting-ask-${part}`, { title: told.title ?? '' })
  if (part === 'title') {
    for (const kind of ['press', 'adhoc', 'briefing', 'class'] as const)
      shown.offer(phrase('as-it-is', { text: titles[kind] }), token('meettitle', kind))
  }
  if (part === 'rule') {
    for (const rule of ['once', 'week', 'month', 'quarter'] as const)
      shown.offer(`choice-meeting-${rule}`, token('meetrule', rule))
  }
  if (part === 'day') {
    const { workingDays } = await given.meetings.calendar()
    const first = workingDays.add(isoDay(now.plus({ days: 7 })), 0)
    for (const day of [first, workingDays.add(first, 1), workingDays.add(first, 2)])
      shown.offer(phrase('meeting-day', { day: dayOf(day, now) }), token('meetday', day))
  }
  if (part === 'time')
    for (const time of TIMES)
      shown.offer(phrase('as-it-is', { text: time }), token('meettime', time.replace(':', '')))
  if (part === 'place') shown.offer('choice-meeting-place-open', token('meetplace', 'open'))
  if (part === 'host') {
    const { register } = await questions.ready()
    for (const id of agenciesOf(speaker).slice(0, 3)) {
      const agency = register.byId(id)
      if (agency) shown.offer(phrase('as-it-is', { text: agency.name }), token('meethost', id))
    }
  }
  if (part === 'invited') shown.offer('choice-meeting-everyone', token('meetinvite', 'everyone'))
  return shown.asking(part, told)
}

/** What was answered, without what was not. */
export function known<T extends object>(told: T): Partial<T> {
  const copy = { ...told }
  for (const key in copy) if (copy[key] === null) delete copy[key]
  return copy
}
