import type { DateTime } from 'luxon'
import { z } from 'zod'
import { readDay } from '../../src/calendar/typed-day.ts'
import { rest } from '../../src/chat/arguments.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import type { Leave } from '../../src/people/membership/absences.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import { fold } from '../../src/text/fold.ts'
import { UserError } from '../../src/user-error.ts'
import { dayOf } from '../following/phrases.ts'
import { numberArgument } from '../updating/reference.ts'
import { type Answered, type Given, press, reply, step } from '../world.ts'
import { privately } from './privately.ts'

// Answers hold a colleague's name: they leave no trace, so that a name that is erased is not kept in one.

const MOST_OFFERED = 8
const BARE = /^(?:nghi(?: phep)?|leave)$/u
const FILLERS =
  /^(?:\s|[-–:,.;]|(?:nghi|phep|tu|den|toi|het|ngay|va|leave|from|to|until|thay|nguoi|boi|la|deputy)(?![\p{L}\d]))*$/u
const DEPUTY = /(?<!\p{L})(?:thay(?:\s+(?:bởi|boi|là|la))?|người thay|nguoi thay|deputy)\s*:?\s+(\S.*)$/isu

/** `nghỉ 02/5-06/5 thay: Trần Văn Minh`. Null where no day is named. */
export async function takeLeave(text: string, given: Given): Promise<Answered | null> {
  const { speaker, membership, now } = given
  const [, named = ''] = DEPUTY.exec(text) ?? []
  const days = readDays(named === '' ? text : text.slice(0, text.length - named.length), now)
  if (!days) return BARE.test(fold(text)) ? askLeave(given) : null
  if (!speaker.person) return reply('people-unjoined').withoutTrace()
  const today = now.toISODate() ?? ''
  if (days.to < today || days.to < days.from) throw new UserError('on-leave-past')
  const colleagues = await membership.colleaguesOf(speaker.person.id)
  const meant = named === '' ? [] : colleagues.filter(({ name }) => isNamed(name, named))
  const [deputy, another] = meant
  const chosen = deputy && !another ? deputy.person : null
  const leave = await membership.goOnLeave(speaker.person.id, days.from, days.to, chosen)
  if (chosen !== null) await tellDeputy('on-leave-deputy', leave, chosen, given)
  const shown = reply(sayLeave(leave, now)).closing()
  if (chosen !== null || colleagues.length === 0) return shown.note('on-leave-how-back').withoutTrace()
  shown.text(named === '' ? 'on-leave-who' : 'on-leave-who-of')
  for (const { person, name } of (meant.length > 0 ? meant : colleagues).slice(0, MOST_OFFERED))
    shown.offer(phrase('as-it-is', { text: name }), token('deputy', String(leave.id), String(person)))
  return shown.offer('choice-no-deputy', token('nodeputy')).note('on-leave-how-back').withoutTrace()
}

/** From when to when? */
export async function askLeave({ speaker, membership, now }: Given): Promise<Answered> {
  if (!speaker.person) return reply('people-unjoined').withoutTrace()
  const leave = await membership.leaveOf(speaker.person.id, now.toISODate() ?? '')
  const shown = leave ? reply(sayLeave(leave, now)).text('on-leave-which-days') : reply('on-leave-which-days')
  if (leave) shown.offer('choice-back', token('backatwork'))
  return shown.asking('leavedays').withoutTrace()
}

/** `đi làm lại`: nobody stands in any more. */
export async function returnToWork(given: Given): Promise<Answered> {
  const { speaker, membership, now } = given
  if (!speaker.person) return reply('people-unjoined').withoutTrace()
  const leave = await membership.returnToWork(speaker.person.id, now)
  if (!leave) return reply('on-leave-none').closing()
  if (leave.deputy) await tellDeputy('on-leave-deputy-over', leave, leave.deputy.id, given)
  return reply('on-leave-over').closing()
}

/** `Nghỉ từ 02/5 đến 06/5; người nhận tin nhắc thay: …`. */
export function sayLeave({ from, to, deputy }: Leave, now: DateTime): Phrase {
  const days = { from: dayOf(from, now), to: dayOf(to, now) }
  return deputy ? phrase('on-leave-with', { ...days, deputy: deputy.name }) : phrase('on-leave', days)
}

export const leaveSteps = {
  leavedays: step(
    z.object({ text: rest }),
    privately(async ({ args, ...given }) => takeLeave(args.text, given)),
  ),
}

export const leavePresses = {
  backatwork: press(z.object({}), privately(returnToWork)),
  nodeputy: press(z.object({}), async () => reply('on-leave-no-deputy').closing()),
  deputy: press(
    z.object({ leave: numberArgument, person: numberArgument }),
    privately(async ({ args, ...given }) => {
      const { speaker, membership, now } = given
      if (!speaker.person) return null
      const colleagues = await membership.colleaguesOf(speaker.person.id)
      if (!colleagues.some(({ person }) => person === args.person)) return null
      if (!(await membership.setDeputy(speaker.person.id, args.leave, args.person))) return null
      const leave = await membership.leaveOf(speaker.person.id, now.toISODate() ?? '')
      if (!leave) return null
      await tellDeputy('on-leave-deputy', leave, args.person, given)
      return reply(sayLeave(leave, now)).closing().withoutTrace()
    }),
  ),
}

/** Told as offices are: for which agency and which days, without a name. */
async function tellDeputy(words: string, leave: Leave, deputy: number, given: Given): Promise<void> {
  const { notices, questions, speaker, now } = given
  const { register } = await questions.ready()
  const [agency = ''] = agenciesOf(speaker, 'reporter', 'lead')
  const about = {
    agency: register.byId(agency)?.name ?? agency,
    from: dayOf(leave.from, now),
    to: dayOf(leave.to, now),
  }
  await notices.notify(deputy, reply(words, about), { key: `${words} ${leave.id}`, now })
}

/** One day, or from one to another; far behind means next year. Null where anything else is said: `Nghỉ 30/4 có họp không`. */
function readDays(text: string, now: DateTime): { from: string; to: string } | null {
  const first = readDay(text, now)
  if (!first) return null
  const [before, after] = [text.slice(0, first.start), text.slice(first.end).replace(/^[^\p{L}\d]+/u, '')]
  const second = readDay(after, now)
  const between = second ? after.slice(0, second.start) : after
  const behind = second ? after.slice(second.end) : ''
  if (![before, between, behind].every((part) => FILLERS.test(fold(part)))) return null
  const from = upcoming(first.on, now)
  return { from, to: second ? upcoming(second.on, now) : from }
}

function upcoming(day: string, now: DateTime): string {
  if (day >= (now.minus({ months: 6 }).toISODate() ?? '')) return day
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

/** A whole name or its last words, in any spelling: `Minh` is Trần Văn Minh. */
function isNamed(name: string, typed: string): boolean {
  const [whole, said] = [fold(name), fold(typed).trim().replace(/[.!]$/u, '').replaceAll(/\s+/gu, ' ')]
  return whole === said || whole.endsWith(` ${said}`)
}
