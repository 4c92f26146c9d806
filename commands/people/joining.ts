import { DateTime } from 'luxon'
import { z } from 'zod'
import { rest } from '../../src/chat/arguments.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { readCode } from '../../src/people/membership/codes.ts'
import { readName } from '../../src/people/membership/names.ts'
import type { Invitation } from '../../src/people/membership/presenting.ts'
import { type Answered, type Given, press, reply, step } from '../world.ts'
import { askConsent } from './consent.ts'
import { isOtherThanName } from './naming.ts'
import { privately } from './privately.ts'
import { sayRole } from './roles.ts'

// A code is presented, what will be kept is agreed to, a name is given: only then is somebody made of whoever speaks.
// Until they agree, what was opened is in memory alone; afterwards it survives a restart.

/** Takes a code as what it is: a way in, a further role, or one more channel. */
export async function presentCode(given: Given, code: string): Promise<Answered> {
  const { membership, who, speaker, now } = given
  const presented = await membership.present(code, who, now)
  if ('refused' in presented) return reply(`code-${presented.refused}`).withoutTrace()
  const { invitation } = presented
  if (invitation.kind === 'link') return linkChannel(given, invitation)
  if (!speaker.person) return askConsent(invitation)
  const outcome = await membership.takeUp(invitation, speaker.person.id, now)
  return reply(`code-taken-${outcome}`, { role: roleIn(invitation) })
}

/** Asks for the code of who was invited. */
export const askCode = (words: string): Answered => reply(words).asking('code').withoutTrace()

async function linkChannel({ membership, who, now }: Given, invitation: Invitation): Promise<Answered> {
  const outcome = await membership.link(invitation, who, now)
  return outcome === 'done'
    ? reply('channel-linked').closing()
    : reply(`code-taken-${outcome}`, { role: '' }).withoutTrace()
}

const consented = z.object({ invitation: z.number(), consentAt: z.iso.datetime({ offset: true }) })
const shown = consented.pick({ invitation: true })

export const joiningSteps = {
  code: step(z.object({ typed: rest }), async (given) => {
    const code = readCode(given.args.typed)
    return code === null ? null : presentCode(given, code)
  }),

  name: step(
    z.object({ typed: rest }),
    privately(async (given) => {
      const { open, text, commands } = given
      if (isOtherThanName(text, commands)) return null
      const name = readName(text)
      return name === null ? reply('name-unfit').asking('name', open) : join(given, name)
    }),
  ),
}

export const joiningPresses = {
  agree: press(
    z.object({}),
    privately(async ({ membership, open, now }) => {
      const invitation = await invitationIn(shown.safeParse(open).data, membership, now)
      if (!invitation) return reply('code-again').withoutTrace()
      const asked = reply('name-which').asking('name', { invitation: invitation.id, consentAt: now.toISO() })
      if (invitation.forName) asked.offer(phrase('as-it-is', { text: invitation.forName }), token('joinas'))
      return asked
    }),
  ),

  disagree: press(z.object({}), async () => reply('joining-declined').closing().withoutTrace()),

  joinas: press(
    z.object({}),
    privately(async (given) => {
      const invitation = await invitationIn(consented.safeParse(given.open).data, given.membership, given.now)
      return join(given, invitation?.forName ?? '')
    }),
  ),
}

async function join(given: Given, name: string): Promise<Answered> {
  const { membership, open, who, now } = given
  const agreed = consented.safeParse(open).data
  const invitation = await invitationIn(agreed, membership, now)
  if (!invitation || !agreed || name === '') return reply('code-again').closing().withoutTrace()
  const consentAt = DateTime.fromISO(agreed.consentAt)
  const outcome = await membership.join(invitation, { who, name, consentAt }, now)
  if (outcome !== 'done') return reply(`code-taken-${outcome}`, { role: '' }).closing().withoutTrace()
  return greet(name, invitation)
}

const invitationIn = async (
  opened: { invitation: number } | undefined,
  membership: Given['membership'],
  now: DateTime,
) => (opened ? membership.invitationOf(opened.invitation, now) : null)

const EXAMPLES = [1, 2, 3]

/** What this role may do, and what it may type. */
function greet(name: string, invitation: Invitation): Answered {
  const role = invitation.role ?? 'staff'
  const greeted = reply('joined', { name, role: roleIn(invitation) })
    .text(`role-may-${role}`)
    .note('help-examples')
  for (const nth of EXAMPLES) greeted.quote(phrase(`role-example-${role}-${nth}`))
  return greeted.offer('choice-rename', token('rename')).closing()
}

const roleIn = ({ role, agency }: Invitation) => sayRole(role ?? 'staff', agency?.name ?? null)
