import { z } from 'zod'
import { token } from '../../src/chat/token.ts'
import { press, reply } from '../world.ts'
import { privately } from './privately.ts'

// Two steps: what is erased and what stays is said before.
export const leavingPresses = {
  leavehouse: press(
    z.object({}),
    privately(async ({ speaker }) =>
      speaker.person
        ? reply('leave-house')
            .text('leave-house-stays')
            .offer('choice-leave-sure', token('leavesure'))
            .offer('choice-stay', token('stayhouse'))
        : reply('people-unjoined'),
    ),
  ),

  stayhouse: press(z.object({}), async () => reply('stayed').closing()),

  leavesure: press(
    z.object({}),
    privately(async ({ speaker, membership, now }) => {
      if (!speaker.person) return reply('people-unjoined').withoutTrace()
      await membership.leave(speaker.person.id, now)
      return reply('left-house').forgetting('all').withoutTrace()
    }),
  ),
}
