import { z } from 'zod'
import { rest } from '../src/chat/arguments.ts'
import { means } from '../src/chat/token.ts'
import { readRole, takeRole } from '../src/people/read-role.ts'
import { ROLES } from '../src/people/roles.ts'
import { fold } from '../src/text/fold.ts'
import { inviteFor, readOpen } from './people/inviting.ts'
import { askWhose, listHolders, memberPresses } from './people/members.ts'
import { privately } from './people/privately.ts'
import { defineCommand, press, step } from './world.ts'

const LIST = /^(?:danh sach|nguoi da tham gia|list|members)(?!\p{L})\s*/u

export default defineCommand({
  name: 'invite',
  says: ['themnguoi', 'moinguoi', 'invite'],
  allowedFor: 'inviter',
  effect: 'writes',
  args: z.object({ whom: rest }),
  examples: {
    vi: ['themnguoi Sở Y tế, đầu mối', 'themnguoi danh sách Sở Y tế'],
    en: ['invite reporter for Sở Y tế', 'invite list Sở Y tế'],
  },

  run: privately(async ({ args: { whom }, ...given }) => {
    const listed = fold(whom).match(LIST)
    if (listed) return listHolders(given, whom.slice(listed[0].length))
    const { role, rest: name } = takeRole(whom)
    return inviteFor(given, { role, agency: null }, name)
  }),

  steps: {
    role: step(
      z.object({ typed: rest }),
      privately(async ({ args: { typed }, ...given }) => {
        const role = readRole(typed)
        return role ? inviteFor(given, { ...readOpen(given.open), role }) : null
      }),
    ),

    agency: step(
      z.object({ typed: rest }),
      privately(async ({ args: { typed }, ...given }) => {
        return typed.includes('?') ? null : inviteFor(given, readOpen(given.open), typed)
      }),
    ),

    whose: step(
      z.object({ typed: rest }),
      privately(async ({ args: { typed }, ...given }) => {
        return typed.includes('?') ? null : listHolders(given, typed)
      }),
    ),
  },

  presses: {
    inviterole: press(
      z.object({ role: z.enum(ROLES) }),
      privately(async ({ args: { role }, ...given }) => inviteFor(given, { ...readOpen(given.open), role })),
    ),

    inviteagency: press(
      z.object({ agency: z.string().min(1) }),
      privately(async ({ args: { agency: part }, ...given }) => {
        const { register } = await given.questions.ready()
        const agency = register.agencies.find(({ id }) => means(part, id))
        return agency ? inviteFor(given, { ...readOpen(given.open), agency: agency.id }) : null
      }),
    ),

    members: press(z.object({}), privately(askWhose)),
    ...memberPresses,
  },
  shows: ['members', 'membersof', 'withdraw'],
})
