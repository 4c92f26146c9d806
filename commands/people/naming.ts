import { z } from 'zod'
import { rest } from '../../src/chat/arguments.ts'
import type { Described } from '../../src/chat/command.ts'
import { readName } from '../../src/people/membership/names.ts'
import { fold } from '../../src/text/fold.ts'
import { press, reply, step } from '../world.ts'
import { privately } from './privately.ts'

const MOST_WORDS = 8

/** A question or a command typed where a name was asked for. */
export function isOtherThanName(text: string, commands: readonly Described[]): boolean {
  const word = fold(text).replace(/^\//u, '')
  const says = commands.some((command) => command.says.includes(word.replaceAll(/\s+/gu, '')))
  return says || text.startsWith('/') || /[?\d]/u.test(text) || text.split(/\s+/u).length > MOST_WORDS
}

export const namingPresses = {
  rename: press(
    z.object({}),
    privately(async ({ speaker }) =>
      speaker.person ? reply('name-which').asking('newname') : reply('people-unjoined').withoutTrace(),
    ),
  ),
}

export const namingSteps = {
  newname: step(
    z.object({ typed: rest }),
    privately(async ({ text, commands, membership, speaker, now }) => {
      if (!speaker.person || isOtherThanName(text, commands)) return null
      const name = readName(text)
      if (name === null) return reply('name-unfit').asking('newname')
      await membership.rename(speaker.person.id, name, now)
      return reply('renamed', { name })
    }),
  ),
}
