import { z } from 'zod'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import type { Profile } from '../../src/people/membership/profiles.ts'
import { keptDays } from '../../src/people/personal-data.ts'
import { date } from '../replies/reference.ts'
import { type Answered, type Given, press, reply } from '../world.ts'
import { sayLeave } from './leave-telling.ts'
import { privately } from './privately.ts'
import { sayRole } from './roles.ts'

const MOST_LEAVES = 6

/** Who someone is here: name, roles, channels, language, what is kept and until when. */
export async function showProfile(given: Given, person: number): Promise<Answered> {
  const { membership, now, language } = given
  const { name, roles, channels, joinedAt } = await membership.profileOf(person)
  const on = date(isoDay(joinedAt.setZone(now.zone)))
  const leaves = await membership.leavesOf(person, isoDay(now))
  const shown = reply('profile', { name }).text(sayRoles(roles))
  for (const leave of leaves.slice(0, MOST_LEAVES)) shown.text(sayLeave(leave, now))
  return shown
    .text('profile-channels', { channels: channels.map(({ channel }) => channel), on })
    .text('profile-language', { language: phrase(`language-${language}`) })
    .text('profile-kept', { days: keptDays('answers') })
    .note('me-questions')
    .offer('choice-rename', token('rename'))
    .offer('choice-language', token('chooselanguage'))
    .offer('choice-export', token('exportme'))
    .offer('choice-link', token('linkchannel'))
    .offer('choice-leave-house', token('leavehouse'))
}

const sayRoles = (roles: Profile['roles']) =>
  roles.length === 0
    ? phrase('profile-no-role')
    : phrase('profile-roles', { roles: roles.map(({ role, agency }) => sayRole(role, agency)) })

export const cardPresses = {
  exportme: press(
    z.object({}),
    privately(async ({ membership, speaker }) => {
      if (!speaker.person) return reply('people-unjoined')
      const kept = await membership.exportOf(speaker.person.id)
      return reply('export').quote(JSON.stringify(kept, plain, 2))
    }),
  ),
}

const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
