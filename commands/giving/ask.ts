import type { DateTime } from 'luxon'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { dayOf } from '../following/phrases.ts'
import { type Answered, reply } from '../world.ts'
import type { Draft } from './read.ts'
import ways from './ways.json' with { type: 'json' }

/** A part of a draft that is still to be told. */
export type Part = 'agency' | 'title' | 'due' | 'way' | 'document'

/** The first part that is missing: a task beside the plan needs its document, one of an own plan how it is done. */
export function missing(draft: Draft, beside: boolean): Part | null {
  const parts: Part[] = beside ? ['agency', 'title', 'document', 'due'] : ['title', 'due', 'way']
  return parts.find((part) => draft[part] === null) ?? null
}

/** Asks for one part, with choices where there are some. */
export function askPart(part: Part, draft: Draft, agency: string, now: DateTime): Answered {
  const shown = reply(`give-ask-${part}`, { agency, title: draft.title ?? '' })
  if (part === 'due') {
    const days = [now.endOf('month'), now.plus({ months: 1 }).endOf('month'), now.endOf('quarter')].map(
      isoDay,
    )
    for (const day of new Set(days.filter((one) => one > isoDay(now))))
      shown.offer(phrase('choice-day', { day: dayOf(day, now) }), token('givedue', day))
    shown.offer('choice-no-due', token('givedue', 'open'))
  }
  if (part === 'way') {
    for (const way of Object.keys(ways)) shown.offer(`choice-way-${way}`, token('giveway', way))
    shown.offer('choice-no-way', token('giveway', 'open'))
  }
  if (part === 'document') shown.offer('choice-no-document', token('givedoc', 'open'))
  return shown.asking(part, { ...draft })
}
