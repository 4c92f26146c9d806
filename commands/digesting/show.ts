import { Reply } from '../../src/chat/reply.ts'
import { token } from '../../src/chat/token.ts'
import { KINDS, type Kind, type Subscription } from '../../src/digests/subscriptions.ts'
import { mayCompare } from '../../src/people/policy.ts'
import { UserError } from '../../src/user-error.ts'
import { isGroup } from '../following/rights.ts'
import type { Answered, Given, Memory } from '../world.ts'
import { meant, placeOf, shownScope } from './place.ts'

/** The digest as of now, of what this place is sent or else of all that this person may have posted. */
export async function showDigest(kind: Kind, given: Given): Promise<Answered> {
  const { digests, now } = given
  const all = await digests.of(placeOf(given))
  const here = all.find((one) => one.kind === kind)
  const scope = shownScope(here?.scope, given)
  const of = here && here.scope === scope ? here.id : null
  const shown = carry(
    await digests.show(
      { kind, scope, headlineAlone: false, names: false, of, language: given.language, ...daysOf(here) },
      now,
    ),
  )
  offerSubscribing(shown, all, given)
  if (!isGroup(given) && mayCompare(given.speaker)) shown.offer('choice-digest-names', token('digestnames'))
  return shown
}

/** Exactly what this place would be sent now. */
export async function preview(kind: Kind | null, given: Given): Promise<Answered> {
  const [one] = await meant(kind, given)
  if (!one) throw new UserError('subscription-none')
  const { scope, headlineAlone, language, id } = one
  const wanted = { kind: one.kind, scope, headlineAlone, names: false, of: id, language, ...daysOf(one) }
  const shown = carry(await given.digests.show(wanted, given.now)).in(language)
  return shown.offer(`choice-digest-set-${one.kind}`, token('digestset', one.kind))
}

/** With the agencies that are late, by name: for who coordinates, and never in a group. */
export async function showNames(given: Given): Promise<Answered | null> {
  if (isGroup(given) || !mayCompare(given.speaker)) return null
  const wanted = {
    kind: 'daily',
    scope: { kind: 'plan' },
    headlineAlone: false,
    onWorkingDays: false,
    names: true,
    language: given.language,
    of: null,
  } as const
  return carry(await given.digests.show(wanted, given.now))
}

const daysOf = (here: Subscription | undefined) => ({
  onWorkingDays: here?.workingDays === true && !here.paused,
})

function offerSubscribing(shown: Answered, all: readonly Subscription[], given: Given): void {
  for (const kind of KINDS)
    if (all.some((one) => one.kind === kind))
      shown.offer(`choice-digest-set-${kind}`, token('digestset', kind))
    else if (given.digests.reaches(given.who.channel))
      shown.offer(`choice-digest-subscribe-${kind}`, token('digestsubscribe', kind))
}

/** A reply of a feature, as one of a command. */
function carry({ reply, chart }: Awaited<ReturnType<Given['digests']['show']>>): Answered {
  const shown = new Reply<Memory>()
  shown.blocks.push(...reply.blocks)
  shown.choices.push(...reply.choices)
  return chart ? shown.attach(chart) : shown
}
