import type { Register } from '../../src/agencies/model.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import type { Scope } from '../../src/digests/compose.ts'
import type { Kind, Place, Subscription } from '../../src/digests/subscriptions.ts'
import { mayDigestFor } from '../../src/people/policy.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import { fold } from '../../src/text/fold.ts'
import { UserError } from '../../src/user-error.ts'
import { sinceOf } from '../following/since.ts'
import { shortPlace } from '../replies/reference.ts'
import type { Given } from '../world.ts'

const WHOLE_PLAN = /^(?:(?:toan |ca )?ke hoach|toan bo|tat ca|(?:the )?(?:whole )?plan|all)$/u

/** Where this is said, as digests know it. */
export const placeOf = ({ who, room }: Given): Place => ({
  channel: who.channel,
  room: room.kind === 'private' ? who.id : room.id,
  roomKind: room.kind,
})

const isAllowed = ({ speaker, room }: Given, scope: Scope): boolean =>
  mayDigestFor(speaker, scope.kind === 'agency' ? scope.agencyId : null, room.kind)

/**
 * What this person has posted unless they say otherwise: the whole plan, or, of a lead, the own agency. Throws a UserError where an
 * executive asks for it in a group.
 */
export function usualScope(given: Given): Scope {
  if (isAllowed(given, { kind: 'plan' })) return { kind: 'plan' }
  const [agencyId] = agenciesOf(given.speaker, 'lead')
  if (agencyId === undefined) throw new UserError('subscription-executive-private')
  return { kind: 'agency', agencyId }
}

/** What is shown where a digest has this scope: that, if the person may have it posted. */
export const shownScope = (scope: Scope | undefined, given: Given): Scope =>
  scope && isAllowed(given, scope) ? scope : usualScope(given)

const NONE_OF = { daily: 'subscription-none-daily', weekly: 'subscription-none-weekly' }

/** Those of this place that are meant. Throws a UserError where there are none, or where one is for others to set. */
export async function meant(kind: Kind | null, given: Given): Promise<Subscription[]> {
  const all = await given.digests.of(placeOf(given))
  const found = all.filter((one) => kind === null || one.kind === kind)
  if (found.length === 0)
    throw new UserError(kind === null || all.length === 0 ? 'subscription-none' : NONE_OF[kind])
  for (const { scope } of found) if (!isAllowed(given, scope)) throw new UserError('subscription-of-others')
  return found
}

/** A scope as it was typed: the plan, a content area's reference, an agency; null where it is none of them. */
export async function findScope(of: string, given: Given): Promise<Scope | null> {
  const folded = fold(of).trim()
  if (WHOLE_PLAN.test(folded)) return { kind: 'plan' }
  const ref = folded.replace(/^muc\s+/u, '').toUpperCase()
  const { plans, register } = await given.questions.ready()
  const areas = await given.tasks.countByGroup(null, await sinceOf(given), 0)
  const parents = new Set(areas.flatMap((area) => (area.kind === 'area' ? [parentOf(area.ref)] : [])))
  const isArea = plans.some(({ content }) => content.sections.some((section) => section.ref === ref))
  if (isArea && parents.has(parentOf(ref))) return { kind: 'content', ref }
  const agency = register.find(of)
  return agency ? { kind: 'agency', agencyId: agency.id } : null
}

// Areas that no task serves yet are areas, too.
const parentOf = (ref: string) => ref.replace(/\.[^.]+$/u, '')

/** Throws a UserError where this is not for this person to have posted. */
export async function refuseOthers(scope: Scope, given: Given): Promise<void> {
  if (isAllowed(given, scope)) return
  const { register } = await given.questions.ready()
  const own = agenciesOf(given.speaker, 'lead').map((id) => register.byId(id)?.name ?? id)
  if (own.length === 0) throw new UserError('subscription-executive-private')
  throw new UserError('subscription-own-agency', { agency: own.join(', ') })
}

export function scopeName(scope: Scope, register: Register): Phrase {
  if (scope.kind === 'plan') return phrase('subscription-plan')
  if (scope.kind === 'content') return shortPlace(scope.ref)
  return phrase('as-it-is', { text: register.byId(scope.agencyId)?.name ?? scope.agencyId })
}
