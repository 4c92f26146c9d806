import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import type { Subscription } from '../../src/digests/subscriptions.ts'
import { momentOf } from '../following/phrases.ts'
import { isGroup } from '../following/rights.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { scopeName } from './place.ts'

/** How one digest of this place is set, and what may be changed of it; of several, their settings alone. */
export async function showSettings(subscriptions: readonly Subscription[], given: Given): Promise<Answered> {
  const [first, ...others] = subscriptions
  if (!first) return reply('subscription-none')
  const shown = reply(titleOf(first))
  await sayDetails(shown, first, given)
  for (const other of others) {
    shown.text(titleOf(other))
    await sayDetails(shown, other, given)
  }
  if (others.length === 0) return offerChanges(shown, first, given)
  for (const { kind } of subscriptions) shown.offer(`choice-digest-set-${kind}`, token('digestset', kind))
  return shown
}

function titleOf({ kind, at, weekday, workingDays }: Subscription): Phrase {
  const days = workingDays ? 'working' : 'all'
  return kind === 'daily'
    ? phrase(`subscription-daily-${days}`, { at })
    : phrase(`subscription-weekly-${days}`, { at, weekday: phrase(`weekday-${weekday ?? 5}`) })
}

async function sayDetails(shown: Answered, subscription: Subscription, given: Given): Promise<void> {
  const { scope, language, whenQuiet, headlineAlone, paused } = subscription
  const { register } = await given.questions.ready()
  const about = { scope: scopeName(scope, register), language: phrase(`language-${language}`) }
  shown.text(whenQuiet ? 'subscription-about-quiet' : 'subscription-about', about)
  if (headlineAlone) shown.text('subscription-two-lines')
  if (paused) shown.note('subscription-paused')
  else {
    const next = await given.digests.next(subscription, given.now)
    shown.note('subscription-next', { at: momentOf(next, given.now) })
  }
}

function offerChanges(shown: Answered, subscription: Subscription, given: Given): Answered {
  const { kind, language, whenQuiet, workingDays, headlineAlone, paused } = subscription
  const to = (what: string) => shown.offer(`choice-digest-${what}`, token('digestto', kind, what))
  shown.offer('choice-digest-preview', token('digestpreview', kind))
  shown.offer('choice-digest-time', token('digesttime', kind))
  shown.offer('choice-digest-scope', token('digestscope', kind))
  for (const other of given.languages)
    if (other !== language)
      shown.offer(
        phrase('choice-digest-language', { language: phrase(`language-${other}`) }),
        token('digestin', kind, other),
      )
  to(whenQuiet ? 'skipquiet' : 'quiet')
  to(workingDays ? 'alldays' : 'workingdays')
  if (!isGroup(given)) to(headlineAlone ? 'whole' : 'twolines')
  if (paused) shown.offer('choice-digest-resume', token('digestresume', kind))
  else shown.offer('choice-digest-pause', token('digestpause', kind))
  return shown.offer('choice-digest-stop', token('digeststop', kind))
}
