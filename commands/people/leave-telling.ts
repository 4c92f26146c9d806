import type { DateTime } from 'luxon'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import type { Leave, Shortened } from '../../src/people/membership/absences.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import { dayOf } from '../following/phrases.ts'
import { type Answered, type Given, reply } from '../world.ts'

type Span = Pick<Leave, 'from' | 'to'>

/** `Nghỉ từ 02/5 đến 06/5; người nhận tin nhắc thay: …`. */
export function sayLeave({ from, to, deputy }: Leave, now: DateTime): Phrase {
  const days = { from: dayOf(from, now), to: dayOf(to, now) }
  return deputy ? phrase('on-leave-with', { ...days, deputy: deputy.name }) : phrase('on-leave', days)
}

/** `02/5–06/5`; of one day `02/5`. */
export const spanOf = ({ from, to }: Span, now: DateTime): string =>
  from === to ? dayOf(from, now) : `${dayOf(from, now)}–${dayOf(to, now)}`

/** What became of an earlier leave. */
export function sayShortened(shown: Answered, { was, left }: Shortened, now: DateTime): void {
  const days = { days: spanOf(was, now) }
  if (left.length === 0) shown.text('on-leave-replaced', days)
  else shown.text('on-leave-shortened', { ...days, left: left.map((part) => spanOf(part, now)) })
}

/** Why somebody stands in, or stands in no more. */
type Told = 'chosen' | 'over' | 'dropped' | 'other'

/** Told as offices are: for which agency and which days, without a name. */
export async function tellDeputy(told: Told, leave: Leave, deputy: number, given: Given): Promise<void> {
  const days = { from: dayOf(leave.from, given.now), to: dayOf(leave.to, given.now) }
  const key = `leave-${told} ${leave.id} ${leave.from} ${leave.to}`
  await tell(deputy, `on-leave-deputy-${told}`, days, key, given)
}

/** Whoever stands in for an earlier leave is told which days are left of it, unless `next` has them stand in for the same days. */
export async function tellShortened({ was, left }: Shortened, next: Leave, given: Given): Promise<void> {
  if (!was.deputy) return
  if (left.length === 0) {
    if (was.deputy.id !== next.deputy?.id) await tellDeputy('other', was, was.deputy.id, given)
    return
  }
  const { now } = given
  const days = { days: spanOf(was, now), left: left.map((part) => spanOf(part, now)) }
  await tell(
    was.deputy.id,
    'on-leave-deputy-shortened',
    days,
    `leave-shortened ${was.id} for ${next.id}`,
    given,
  )
}

async function tell(
  deputy: number,
  words: string,
  about: Record<string, string | string[]>,
  key: string,
  { notices, questions, speaker, now }: Given,
): Promise<void> {
  const { register } = await questions.ready()
  const [id = ''] = agenciesOf(speaker, 'reporter', 'lead')
  const agency = register.byId(id)?.name ?? id
  await notices.notify(deputy, reply(words, { agency, ...about }), { key, now })
}
