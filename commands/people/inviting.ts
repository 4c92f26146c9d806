import { z } from 'zod'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { mayCompare, mayInvite } from '../../src/people/policy.ts'
import { agenciesOf, isOverall, ROLES, type Role } from '../../src/people/roles.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { moment } from './moment.ts'
import { sayRole } from './roles.ts'

/** What is known so far of whom to invite. */
export interface Wanted {
  role: Role | null
  agency: string | null
}

const wanted = z.object({ role: z.enum(ROLES).nullable(), agency: z.string().nullable() })

/** What an open question about an invitation was asked with. */
export const readOpen = (open: unknown): Wanted => wanted.safeParse(open).data ?? { role: null, agency: null }

/** Invites, or asks for the next thing that is missing. `name` is an agency as typed. */
export async function inviteFor(given: Given, so: Wanted, name = ''): Promise<Answered> {
  const { speaker, questions } = given
  const { register } = await questions.ready()
  const named = name === '' ? null : register.find(name)
  if (named === undefined) return reply('agency-unknown', { name }).asking('agency', so)
  if (named?.kind === 'collective') return reply('agency-many', { name: named.name }).asking('agency', so)
  const agency = so.role === 'executive' ? null : (named?.id ?? so.agency ?? onlyAgencyOf(given))
  if (so.role === null) return askRole(given, agency)
  if (agency === null && !isOverall(so.role)) return askAgency(given, so.role)
  const at = agency === null ? null : (register.byId(agency)?.name ?? null)
  const role = sayRole(so.role, at)
  if (!mayInvite(speaker, so.role, agency)) return reply('invite-not-allowed', { role }).closing()
  return mint(given, { role: so.role, agency }, role)
}

async function mint(
  { membership, speaker, inviteLinks, now }: Given,
  offered: { role: Role; agency: string | null },
  role: Phrase,
): Promise<Answered> {
  if (!speaker.person) return reply('people-unjoined').withoutTrace()
  const { code, expiresAt } = await membership.invite(offered, { person: speaker.person.id }, now)
  const shown = reply('invite-code', { role }).quote(code)
  for (const link of inviteLinks(code)) shown.quote(link)
  return shown
    .note('invite-until', { until: moment(expiresAt) })
    .closing()
    .withoutTrace()
}

/** A lead of one agency invites to it; coordinators and admins say where to. */
function onlyAgencyOf({ speaker }: Given): string | null {
  const [only, ...others] = agenciesOf(speaker, 'lead')
  return !mayCompare(speaker) && others.length === 0 ? (only ?? null) : null
}

function askRole({ speaker }: Given, agency: string | null): Answered {
  const somewhere = agency ?? agenciesOf(speaker, 'lead')[0] ?? ''
  const asked = reply('invite-role-which').asking('role', { role: null, agency })
  const offered = ROLES.filter((one) => mayInvite(speaker, one, somewhere))
  for (const role of agency === null ? offered : offered.filter((one) => one !== 'executive'))
    asked.offer(phrase(`person-role-${role}`), token('inviterole', role))
  return asked.offer('choice-members', token('members'))
}

async function askAgency({ speaker, questions }: Given, role: Role): Promise<Answered> {
  const { register } = await questions.ready()
  const asked = reply('invite-agency-which', { role: sayRole(role, null) }).asking('agency', {
    role,
    agency: null,
  })
  for (const id of agenciesOf(speaker, 'lead'))
    asked.offer(phrase('as-it-is', { text: register.byId(id)?.short ?? id }), token('inviteagency', id))
  return asked
}
