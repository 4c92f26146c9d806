import { z } from 'zod'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { means, token } from '../../src/chat/token.ts'
import type { Held } from '../../src/people/membership/members.ts'
import { mayListPeople, mayWithdraw } from '../../src/people/policy.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import { type Answered, type Given, press, reply } from '../world.ts'
import { privately } from './privately.ts'
import { sayRole } from './roles.ts'

// Lists hold names of others: they leave no trace, so that a name that is erased is not kept in an answer.

const OVERALL = 'all'
const AT_ONCE = 8

/** Whose list: a lead's own agency, or which. */
export async function askWhose(given: Given): Promise<Answered> {
  const own = agenciesOf(given.speaker, 'lead')
  const overall = mayListPeople(given.speaker, null)
  if (!overall && own.length === 1) return showHolders(given, own[0] ?? null, 0)
  const { register } = await given.questions.ready()
  const asked = reply('members-whose').asking('whose').withoutTrace()
  for (const id of own)
    asked.offer(phrase('as-it-is', { text: register.byId(id)?.short ?? id }), token('membersof', id, '0'))
  return overall ? asked.offer('choice-overall', token('membersof', OVERALL, '0')) : asked
}

/** Who holds which role for the agency so called. */
export async function listHolders(given: Given, name: string): Promise<Answered> {
  if (name.trim() === '') return askWhose(given)
  const { register } = await given.questions.ready()
  const agency = register.find(name)
  return agency
    ? showHolders(given, agency.id, 0)
    : reply('agency-unknown', { name }).asking('whose').withoutTrace()
}

async function showHolders(given: Given, agency: string | null, from: number): Promise<Answered> {
  const { membership, speaker, questions } = given
  if (!mayListPeople(speaker, agency)) return reply('members-not-allowed').withoutTrace()
  const { register } = await questions.ready()
  const of: string | Phrase =
    agency === null ? phrase('members-overall') : (register.byId(agency)?.name ?? agency)
  const all = await membership.holdersOf(agency)
  if (all.length === 0) return reply('members-none', { of }).closing().withoutTrace()
  const listed = all.slice(from, from + AT_ONCE)
  const shown = reply('members', { of, count: all.length })
  for (const [at, held] of listed.entries())
    shown.text('member', { nth: from + at + 1, name: held.name, role: sayRole(held.role, null) })
  for (const held of listed.filter((one) => mayWithdraw(speaker, one.role, one.agency)))
    shown.offer(phrase('choice-withdraw', roleAndName(held)), token('withdraw', String(held.id)))
  if (all.length > from + AT_ONCE)
    shown.offer('choice-more', token('membersof', agency ?? OVERALL, String(from + AT_ONCE)))
  return shown.closing().withoutTrace()
}

const roleAndName = ({ role, name }: Held) => ({ role: sayRole(role, null), name })

const grant = z.object({ grant: z.coerce.number().int().positive().max(2_147_483_647) })

export const memberPresses = {
  membersof: press(
    z.object({ agency: z.string().min(1), from: z.coerce.number().int().min(0) }),
    privately(async ({ args: { agency: part, from }, ...given }) => {
      if (part === OVERALL) return showHolders(given, null, from)
      const { register } = await given.questions.ready()
      const agency = register.agencies.find(({ id }) => means(part, id))
      return agency ? showHolders(given, agency.id, from) : null
    }),
  ),

  withdraw: press(
    grant,
    privately(async ({ args, membership, speaker }) => {
      const held = await membership.held(args.grant)
      if (!held || !mayWithdraw(speaker, held.role, held.agency)) return null
      return reply('withdraw-sure', { name: held.name, role: sayRole(held.role, held.agencyName) })
        .offer('choice-withdraw-sure', token('withdrawsure', String(held.id)))
        .offer('choice-keep', token('members'))
        .withoutTrace()
    }),
  ),

  withdrawsure: press(
    grant,
    privately(async ({ args, membership, speaker, now }) => {
      const held = await membership.held(args.grant)
      if (!held || !speaker.person || !mayWithdraw(speaker, held.role, held.agency)) return null
      await membership.withdraw(held, { person: speaker.person.id }, now)
      return reply('withdrawn', { role: sayRole(held.role, held.agencyName) })
    }),
  ),
}
