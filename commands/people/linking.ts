import { z } from 'zod'
import { type Answered, type Given, press, reply } from '../world.ts'
import { askCode } from './joining.ts'
import { moment } from './moment.ts'
import { privately } from './privately.ts'

/** The code that joins another channel to the same person; who has not joined is asked for theirs. */
export async function offerLink({ membership, speaker, now }: Given): Promise<Answered> {
  if (!speaker.person) return askCode('link-how')
  const { code, expiresAt } = await membership.inviteChannel(speaker.person.id, now)
  return reply('link-code')
    .quote(code)
    .note('link-until', { until: moment(expiresAt) })
    .withoutTrace()
}

export const linkingPresses = {
  linkchannel: press(z.object({}), privately(offerLink)),
}
