import type { UnaskedChoice } from '../../src/chat/command.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { mayCompare, maySetDeadline } from '../../src/people/policy.ts'
import type { Asked } from '../../src/progress/deadlines/extensions.ts'
import { dayOf } from '../following/phrases.ts'
import { isGroup, ownAgencies } from '../following/rights.ts'
import { type Answered, type Given, reply } from '../world.ts'

const MOST = 8

/** Requests for more time are answered by who coordinates. */
export const mayAgree = (speaker: Given['speaker']): boolean => maySetDeadline(speaker, '', false)

/** Requests for more time that wait: all for the coordinator, to answer; the own for others, to see. */
export async function showWaiting(given: Given): Promise<Answered> {
  const { speaker, tasks } = given
  const answers = mayCompare(speaker)
  const waiting = await tasks.asked(answers ? null : ownAgencies(speaker), MOST + 1)
  const [only] = waiting
  if (!only) return reply(answers ? 'due-waiting-none' : 'due-own-none')
  return answers && waiting.length === 1 ? showAsked(only, given) : listAsked(waiting, answers, given)
}

/** Several requests; each can be opened by who answers them. */
export function listAsked(waiting: readonly Asked[], answers: boolean, given: Given): Answered {
  const shown = reply(answers ? 'due-waiting' : 'due-own', { count: waiting.length })
  for (const asked of waiting.slice(0, MOST)) {
    shown.text('due-waiting-one', about(asked, given))
    if (answers)
      shown.offer(phrase('choice-task', { code: asked.code }), token('askedtime', String(asked.id)))
  }
  return shown
}

/** One request, to be granted or refused. */
export function showAsked(asked: Asked, given: Given): Answered {
  const id = String(asked.id)
  return reply('due-request', about(asked, given))
    .offer('choice-grant', token('grant', id))
    .offer('choice-refuse', token('refuse', id))
    .offer('choice-other-day', token('moretime', String(asked.assignmentId)))
}

const ANSWERED_DAYS = 2

/** The request that coordinators were told of last, as long as it waits: what a number means where nothing newer is open. */
export async function lastTold({ speaker, tasks, room, now }: Given) {
  if (isGroup({ room }) || !mayAgree(speaker)) return null
  const asked = await tasks.lastAsked(now.minus({ days: ANSWERED_DAYS }))
  if (!asked) return null
  const [id, target] = [String(asked.id), String(asked.assignmentId)]
  const choices: UnaskedChoice[] = [
    { token: token('grant', id) },
    { token: token('refuse', id) },
    { token: token('moretime', target), asks: { step: 'until', data: { target } } },
  ]
  return { choices, at: asked.askedAt }
}

/** Grants or refuses it. Null where it was answered meanwhile, or is not for this person to answer. */
export async function decide(id: number, grants: boolean, given: Given): Promise<Answered | null> {
  const { speaker, tasks, now } = given
  const asked = await tasks.askedOne(id)
  if (!asked || !mayAgree(speaker)) return null
  const by = { personId: speaker.person?.id ?? null }
  await (grants ? tasks.grant(asked, by, now) : tasks.refuse(asked, by, now))
  await tellWhoAsked(asked, grants, given)
  return reply(grants ? 'due-granted' : 'due-refused', about(asked, given))
}

/** Tells who asked for more time which day was set: the one they asked for, or another. */
export async function tellOfDay(asked: Asked, day: string, given: Given): Promise<void> {
  if (day === asked.until) return tellWhoAsked(asked, true, given)
  const set = { ...about(asked, given), asked: dayOf(asked.until, given.now), day: dayOf(day, given.now) }
  await tellAsker(asked, reply('due-set-instead', set), given)
}

const tellWhoAsked = (asked: Asked, grants: boolean, given: Given): Promise<void> =>
  tellAsker(asked, reply(grants ? 'due-granted' : 'due-refused', about(asked, given)), given)

async function tellAsker({ id, askedById }: Asked, shown: Answered, given: Given): Promise<void> {
  if (askedById === null || askedById === given.speaker.person?.id) return
  await given.notices.notify(askedById, shown, { key: `extension ${id}`, now: given.now })
}

function about({ code, agency, until, before, reason }: Asked, { now }: Given) {
  const none = phrase('due-unsaid')
  return {
    ...{ code, agency, day: dayOf(until, now), reason: reason ?? none },
    before: before === null ? none : dayOf(before, now),
  }
}
