import { z } from 'zod'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { rest } from '../../src/chat/arguments.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import type { Leave, Shortened } from '../../src/people/membership/absences.ts'
import { fold } from '../../src/text/fold.ts'
import { numberArgument } from '../updating/reference.ts'
import { type Answered, type Given, press, reply, step } from '../world.ts'
import { isBare, readLeave } from './leave-days.ts'
import { sayLeave, sayShortened, spanOf, tellDeputy, tellShortened } from './leave-telling.ts'
import { privately } from './privately.ts'

// Answers hold a colleague's name: they leave no trace, so that a name that is erased is not kept in one.

const MOST_OFFERED = 8
const MOST_LISTED = 6

/** `nghỉ 02/5-06/5 thay: Trần Văn Minh`. Null where no day is named. */
export async function takeLeave(text: string, given: Given): Promise<Answered | null> {
  const { speaker, membership, now } = given
  const typed = readLeave(text, now)
  if (!typed) return isBare(text) ? askLeave(given) : null
  if (!speaker.person) return reply('people-unjoined').withoutTrace()
  const { from, to, deputy: named } = typed
  const colleagues = await membership.colleaguesOf(speaker.person.id)
  const meant = named === '' ? [] : colleagues.filter(({ name }) => isNamed(name, named))
  const [deputy, another] = meant
  const chosen = deputy && !another ? deputy.person : null
  const { leave, shortened } = await membership.goOnLeave(speaker.person.id, from, to, chosen)
  const changed = shortened.map(({ was, left }) => ({
    was,
    left: left.filter((one) => one.to >= isoDay(given.now)),
  }))
  for (const one of changed) await tellShortened(one, leave, given)
  if (chosen !== null) await tellDeputy('chosen', leave, chosen, given)
  const shown = reply(sayLeave(leave, now)).closing()
  await sayOthers(shown, leave, changed, speaker.person.id, given)
  if (chosen === null && colleagues.length > 0) {
    shown.text(named === '' ? 'on-leave-who' : 'on-leave-who-of')
    for (const { person, name } of (meant.length > 0 ? meant : colleagues).slice(0, MOST_OFFERED))
      shown.offer(phrase('as-it-is', { text: name }), token('deputy', String(leave.id), String(person)))
    shown.offer('choice-no-deputy', token('nodeputy'))
  }
  offerDropping(
    shown,
    changed.flatMap(({ left }) => left),
    given,
  )
  return shown.note('on-leave-how-back').withoutTrace()
}

/** What became of the other leaves, and which stand as they were. */
async function sayOthers(
  shown: Answered,
  leave: Leave,
  changed: readonly Shortened[],
  person: number,
  given: Given,
): Promise<void> {
  for (const one of changed) sayShortened(shown, one, given.now)
  const told = new Set([leave, ...changed.flatMap(({ left }) => left)].map(({ id }) => id))
  const standing = await given.membership.leavesOf(person, isoDay(given.now))
  sayStanding(
    shown,
    standing.filter(({ id }) => !told.has(id)),
    given,
  )
}

function sayStanding(shown: Answered, standing: readonly Leave[], { now }: Given): void {
  const spans = standing.slice(0, MOST_LISTED).map((one) => spanOf(one, now))
  if (spans.length > 0) shown.text('on-leave-standing', { spans })
}

function offerDropping(shown: Answered, leaves: readonly Leave[], { now }: Given): void {
  for (const leave of leaves.slice(0, MOST_LISTED))
    shown.offer(
      phrase('choice-drop-leave', { days: spanOf(leave, now) }),
      token('dropleave', String(leave.id)),
    )
}

/** From when to when? */
export async function askLeave(given: Given): Promise<Answered> {
  const { speaker, membership, now } = given
  if (!speaker.person) return reply('people-unjoined').withoutTrace()
  const [next, ...later] = await membership.leavesOf(speaker.person.id, isoDay(given.now))
  const shown = next ? reply(sayLeave(next, now)) : reply('on-leave-which-days')
  for (const leave of later.slice(0, MOST_LISTED)) shown.text(sayLeave(leave, now))
  if (next) shown.text('on-leave-which-days').offer('choice-back', token('backatwork'))
  offerDropping(shown, later, given)
  return shown.asking('leavedays').withoutTrace()
}

/** `đi làm lại`: the leave that is on is over; where none is, the only one ahead. Others stand. */
export async function returnToWork(given: Given): Promise<Answered> {
  const { speaker, membership } = given
  if (!speaker.person) return reply('people-unjoined').withoutTrace()
  const leaves = await membership.leavesOf(speaker.person.id, isoDay(given.now))
  const [next, later] = leaves
  if (!next) return reply('on-leave-none').closing()
  if (next.from <= isoDay(given.now) || !later)
    return (await endLeave(next.id, given)) ?? reply('on-leave-none')
  const shown = reply('on-leave-which-drop').closing()
  offerDropping(shown, leaves, given)
  return shown
}

/** Null where it is not theirs, or is no more. */
async function endLeave(id: number, given: Given): Promise<Answered | null> {
  const { speaker, membership, now } = given
  if (!speaker.person) return null
  const leave = await membership.endLeave(speaker.person.id, id)
  if (!leave) return null
  const begun = leave.from <= isoDay(given.now)
  if (leave.deputy) await tellDeputy(begun ? 'over' : 'dropped', leave, leave.deputy.id, given)
  const shown = reply(begun ? 'on-leave-over' : 'on-leave-dropped', { days: spanOf(leave, now) }).closing()
  const standing = await membership.leavesOf(speaker.person.id, isoDay(given.now))
  sayStanding(shown, standing, given)
  offerDropping(shown, standing, given)
  return shown
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
  dropleave: press(
    z.object({ leave: numberArgument }),
    privately(({ args, ...given }) => endLeave(args.leave, given)),
  ),
  deputy: press(
    z.object({ leave: numberArgument, person: numberArgument }),
    privately(async ({ args, ...given }) => {
      const { speaker, membership, now } = given
      if (!speaker.person) return null
      const colleagues = await membership.colleaguesOf(speaker.person.id)
      if (!colleagues.some(({ person }) => person === args.person)) return null
      const before = await membership.leaveById(speaker.person.id, args.leave)
      if (!before || before.to < isoDay(given.now)) return null
      const leave = await membership.setDeputy(speaker.person.id, args.leave, args.person)
      if (!leave) return null
      if (before.deputy && before.deputy.id !== args.person)
        await tellDeputy('other', before, before.deputy.id, given)
      await tellDeputy('chosen', leave, args.person, given)
      return reply(sayLeave(leave, now)).closing().withoutTrace()
    }),
  ),
}

/** A whole name or its last words, in any spelling: `Minh` is Trần Văn Minh. */
function isNamed(name: string, typed: string): boolean {
  const [whole, said] = [fold(name), fold(typed).trim().replace(/[.!]$/u, '').replaceAll(/\s+/gu, ' ')]
  return whole === said || whole.endsWith(` ${said}`)
}
