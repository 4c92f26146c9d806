import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import type { Scope } from '../../src/digests/compose.ts'
import { type Kind, type Subscription, usual, type Wishes } from '../../src/digests/subscriptions.ts'
import { mayDigestFor } from '../../src/people/policy.ts'
import { UserError } from '../../src/user-error.ts'
import { isGroup } from '../following/rights.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { showSettings } from './card.ts'
import { findScope, meant, placeOf, refuseOthers, usualScope } from './place.ts'
import type { Wish } from './read.ts'
import { preview, showDigest } from './show.ts'

/** Does what was typed. */
export async function carryOut(wish: Wish, given: Given): Promise<Answered> {
  switch (wish.do) {
    case 'show':
      return showDigest(wish.kind ?? 'daily', given)
    case 'preview':
      return preview(wish.kind, given)
    case 'settings':
      return showSettings(await meant(wish.kind, given), given)
    case 'schedule': {
      const { kind, at, weekday } = wish
      return schedule(
        kind ?? 'daily',
        { ...(at !== null && { at }), ...(weekday !== null && { weekday }) },
        given,
      )
    }
    case 'change':
      return changeAll(wish.kind, wish.changes, given)
    case 'scope': {
      const scope = await findScope(wish.of, given)
      if (!scope) throw new UserError('subscription-scope-unknown', { text: wish.of })
      return setScope(wish.kind, scope, given)
    }
    default:
      return take(wish.do, wish.kind, given)
  }
}

/** Has it posted here, at this time or the usual one; or from now on at another time. */
export async function schedule(kind: Kind, changes: Partial<Wishes>, given: Given): Promise<Answered> {
  const { digests, who, now } = given
  const place = placeOf(given)
  if (!digests.reaches(who.channel)) throw new UserError('subscription-unreachable')
  const here = (await digests.of(place)).find((one) => one.kind === kind)
  if (here) await meant(kind, given)
  const wishes = { ...(here ? wishesOf(here) : asUsual(kind, given)), ...changes }
  const made = await digests.subscribe(place, kind, wishes, doer(given), now)
  return (await showSettings([made], given)).closing()
}

/** An executive, who has it for nobody else, is sent the two lines that stand alone unless they want more. */
function asUsual(kind: Kind, given: Given): Wishes {
  const scope = usualScope(given)
  const headlineAlone = scope.kind === 'plan' && !mayDigestFor(given.speaker, null, 'group')
  return { ...usual(kind, scope, given.language), headlineAlone }
}

/** Changes it of all that are meant. */
export async function changeAll(
  kind: Kind | null,
  changes: Partial<Wishes>,
  given: Given,
): Promise<Answered> {
  // A leader asks for two lines and has no digest yet; others have a time and a scope of their own to choose first.
  if (changes.headlineAlone) {
    if (isGroup(given)) throw new UserError('subscription-two-lines-private')
    const here = await given.digests.of(placeOf(given))
    if (here.length === 0) return schedule(kind ?? 'daily', changes, given)
  }
  const changed: Subscription[] = []
  for (const one of await meant(kind, given))
    changed.push(await given.digests.change(one, changes, doer(given), given.now))
  return (await showSettings(changed, given)).closing()
}

export async function setScope(kind: Kind | null, scope: Scope, given: Given): Promise<Answered> {
  await refuseOthers(scope, given)
  return changeAll(kind, { scope }, given)
}

export async function take(
  what: 'pause' | 'resume' | 'stop',
  kind: Kind | null,
  given: Given,
): Promise<Answered> {
  const { digests, now } = given
  const found = await meant(kind, given)
  if (what === 'stop') {
    for (const one of found) await digests.stop(one, doer(given), now)
    return reply('subscription-stopped').closing()
  }
  const after: Subscription[] = []
  for (const one of found) after.push(await digests[what](one, doer(given), now))
  return (await showSettings(after, given)).closing()
}

const TIMES = ['0700', '0730', '0800', '1630']

export function askTime(kind: Kind): Answered {
  const shown = reply('subscription-which-time')
  for (const at of TIMES)
    shown.offer(phrase('as-it-is', { text: readClock(at) }), token('digestat', kind, at))
  return shown.asking('time', { kind })
}

export const askScope = (kind: Kind): Answered =>
  reply('subscription-which-scope')
    .offer('choice-digest-plan', token('digestover', kind))
    .asking('scope', { kind })

/** `0730` is 07:30: a colon would end a part of a token. */
export const readClock = (digits: string): string => `${digits.slice(0, 2)}:${digits.slice(2)}`

const doer = ({ speaker }: Given) => ({ personId: speaker.person?.id ?? null })

const wishesOf = (one: Subscription): Wishes => {
  const { at, weekday, workingDays, scope, language, whenQuiet, headlineAlone } = one
  return { at, weekday, workingDays, scope, language, whenQuiet, headlineAlone }
}
