import type { DateTime } from 'luxon'
import { type Phrase, phrase } from '../chat/phrase.ts'
import { token } from '../chat/token.ts'
import { type Item, isAtRest } from './item.ts'
import { nameOf } from './name.ts'

/** What can be chosen on a list; `asks`: what is typed behind its number is taken as the answer to what pressing it asks. */
export interface Offer {
  label: Phrase
  token: string
  asks?: { step: string; data: unknown }
}

/** How many things of a list are named. */
export const MOST_NAMED = 8

/** The hour at which somebody is reminded again who asked for it. */
export const AGAIN_HOUR = 14

/** What can be chosen on the list of these things, of which there are `count`. */
export function offersOf(items: readonly Item[], count: number): Offer[] {
  const [only] = items
  if (only && count === 1) return actionsOn(only)
  const named = items.slice(0, MOST_NAMED).map((item) => ({
    label:
      item.step === 3
        ? phrase('remind-of', { name: nameOf(item.view), agency: item.view.short })
        : nameOf(item.view),
    token: token('ritem', String(item.id)),
  }))
  if (items.every(({ step, view }) => step === 3 || isAtRest(view))) return named
  return [...named, { label: phrase('choice-remind-ack-all'), token: token('rackall') }]
}

/** What somebody can do about one thing they were reminded of. */
export function actionsOn(item: Item): Offer[] {
  const { id, view, step, why, at } = item
  const self = String(id)
  const task = String(view.id)
  if (isAtRest(view)) return [{ label: phrase('choice-task-card'), token: token('task', task) }]
  if (step === 3)
    return [
      { label: phrase('choice-remind-paper'), token: token('rdecide', self, 'paper') },
      { label: phrase('choice-remind-new-day'), token: token('moretime', task) },
      { label: phrase('choice-remind-watch'), token: token('rdecide', self, 'watch') },
      { label: phrase('choice-remind-stop'), token: token('rdecide', self, 'stop') },
    ]
  // What comes again every month is not over with one month's results.
  const ends = why !== 'results'
  return [
    ...(ends
      ? [
          {
            label: phrase('choice-remind-done'),
            token: token('rdone', self),
            asks: { step: 'document', data: { id } },
          },
        ]
      : []),
    { label: phrase('choice-task-update'), token: token('uptask', task) },
    ...(ends && view.dueOn
      ? [{ label: phrase('choice-remind-extend'), token: token('moretime', task) }]
      : []),
    { label: phrase('choice-remind-trouble'), token: token('rtrouble', self) },
    { label: phrase('choice-remind-ack'), token: token('rack', self) },
    ...(canComeAgain(at) ? [{ label: phrase('choice-remind-later'), token: token('rlater', self) }] : []),
  ]
}

/** Whether what was said then can be said again on the same day. */
export const canComeAgain = (at: DateTime): boolean => at.hour < AGAIN_HOUR
