import { DateTime } from 'luxon'
import { UserError } from '../../user-error.ts'
import { defineOperatorCommand } from '../command.ts'
import { inviteProcedure, role } from '../procedures/invite.ts'

/** Works whenever somebody sits at the machine: an admin who lost the way in comes back by it. */
export const invite = defineOperatorCommand({
  name: 'invite',
  says: ['invite'],
  options: { role: { type: 'string' }, agency: { type: 'string' } },
  words: [0, 0],
  async run({ values }, { say, print, reach, officeZone }) {
    const wanted = role.safeParse(values.role).data
    if (!wanted) throw new UserError('invite-role-wrong')
    const { code, agency, expiresAt } = await reach(inviteProcedure, { role: wanted, agency: values.agency })
    const until = DateTime.fromISO(expiresAt, { zone: officeZone }).toFormat('HH:mm dd/MM/yyyy')
    print(say('invite-made', { code, until, role: say(`person-role-${wanted}`), agency: agency ?? 'none' }))
    return 0
  },
})
