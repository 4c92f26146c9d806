import { DateTime } from 'luxon'
import { z } from 'zod'
import { OFFICE_PERIODS } from '../src/calendar/periods.ts'
import { takeRest } from '../src/chat/arguments.ts'
import { means, token } from '../src/chat/token.ts'
import { mayPlanMeetings } from '../src/people/policy.ts'
import { agenciesOf } from '../src/people/roles.ts'
import { fold } from '../src/text/fold.ts'
import { UserError } from '../src/user-error.ts'
import { isGroup } from './following/rights.ts'
import { agreed, answering, fill, fillRead, reread } from './meeting/answering.ts'
import { found, showMeeting } from './meeting/card.ts'
import { newChange, readChange, readScope } from './meeting/change.ts'
import { amend, amendWhen, amendWhich, settleChange } from './meeting/changing.ts'
import { showList } from './meeting/list.ts'
import { readNumbered, tellsOfMeeting } from './meeting/meant.ts'
import { readSpan } from './meeting/period.ts'
import { findBody, NOTHING, readDraft, readInvited } from './meeting/read.ts'
import { mayChange, maySetSome } from './meeting/rights.ts'
import { setProposed, settleDraft } from './meeting/settling.ts'
import titles from './meeting/titles.json' with { type: 'json' }
import { type Answered, defineCommand, type Given, press, reply } from './world.ts'

const number = z
  .string()
  .regex(/^\d{1,9}$/u)
  .transform(Number)
const one = z.object({ id: number })
const oneProposed = z.object({ id: z.int() })
const ANY_DAY = DateTime.fromISO('2022-01-03') // which forms of days there are does not depend on the day

// `Lịch sử Hà Nội` and `họp báo định kỳ bên nào chủ trì` begin with its words, and are questions about the plan.
const isMeant = (what: string): boolean =>
  readSpan(what, ANY_DAY, OFFICE_PERIODS) !== null || readNumbered(what) !== null || tellsOfMeeting(what)

const RULES = { once: 'once', week: 'FREQ=WEEKLY', month: 'FREQ=MONTHLY', quarter: 'FREQ=MONTHLY;INTERVAL=3' }

export default defineCommand({
  name: 'meetings',
  says: ['lich', 'lichhop', 'hopbao', 'meetings'],
  allowedFor: 'asker',
  effect: 'writes',
  args: z.object({ what: takeRest(z.string().trim().refine(isMeant)) }),
  bare: /^(?:[\p{L}\p{M}]+\s+){0,4}lh\s?-?\s?\d{1,6}(?![\d/])/iu,
  examples: {
    vi: ['lich', 'lich tuần này', 'lich họp báo 05/5 14:30 tại Trung tâm Báo chí; chủ trì Văn phòng UBND'],
    en: ['meetings', 'meetings next week'],
  },
  meant: (what) => isMeant(what),

  async run({ args: { what }, ...given }) {
    const shown = await answer(what, given)
    return shown && !given.speaker.joined ? shown.withoutTrace() : shown
  },

  async unasked({ speaker, who, room, meetings, now }) {
    if (!mayPlanMeetings(speaker, null) || room.kind !== 'private') return null
    const offered = await meetings.offered(who, now)
    if (!offered) return null
    const choices = offered.ids.map((id) => ({
      ...{ token: token('meetset', String(id)), asks: { step: 'proposed', data: { id } } },
    }))
    return { choices, at: offered.at }
  },

  steps: {
    title: answering((text, given) => fillRead(text, 'title', given)),
    rule: answering((text, given) => fillRead(text, 'rule', given)),
    day: answering((text, given) => fillRead(text, 'day', given)),
    time: answering((text, given) => fillRead(text, 'time', given)),
    place: answering((text, given) => fill({ place: text.replace(/^(?:tại|tai)\s+/iu, '') }, given)),
    host: answering(async (text, given) => {
      const { register } = await given.questions.ready()
      const host = findBody(text.replace(/\s*(?:chủ trì|chu tri)\s*/iu, ' ').trim(), register)
      if (!host) throw new UserError('meeting-host-unknown', { text })
      return fill({ host: host.id }, given)
    }),
    invited: answering(async (text, given) => {
      const { register } = await given.questions.ready()
      const invited = readInvited(text, register)
      if (!invited) throw new UserError('meeting-host-unknown', { text })
      return fill({ invited }, given)
    }),
    when: answering(amendWhen),
    which: answering(amendWhich),
    why: answering((text, given) =>
      amend({ why: text.replace(/^(?:lý do|ly do|vì|do)\s*:?\s+/iu, '') }, given),
    ),
    scope: answering((text, given) => amend({ all: readScope(text) }, given)),
    confirm: answering((text, given) =>
      /^(?:ok|oke|okay|dong y|dung|co|yes|chot)(?: a| nhe)?[.!]?$/u.test(fold(text))
        ? agreed(given)
        : reread(text, given),
    ),
    proposed: answering(async (text, given) => {
      const kept = oneProposed.safeParse(given.open)
      const { register } = await given.questions.ready()
      return kept.success ? setProposed(kept.data.id, readDraft(text, register, given.now), given) : null
    }),
  },

  shows: ['meetcard'],
  presses: {
    meetcard: press(one, ({ args, ...given }) => showMeeting(args.id, given)),
    meetset: press(one, ({ args, ...given }) => setProposed(args.id, NOTHING, given)),
    meetdrop: press(one, async ({ args, ...given }) => {
      const { host, title } = await found(args.id, given)
      if (!mayChange(given.speaker, host.id)) throw new UserError('meeting-not-yours')
      const dropped = await given.meetings.drop(args.id, given.speaker.person?.id ?? null, given.now)
      return dropped ? reply('meeting-dropped', { title }).closing() : null
    }),
    meetmove: press(one, ({ args, ...given }) => settleChange(newChange(args.id, false), given)),
    meetcancel: press(one, ({ args, ...given }) => settleChange(newChange(args.id, true), given)),

    meettitle: press(
      z.object({ kind: z.enum(['press', 'adhoc', 'briefing', 'class']) }),
      ({ args, ...given }) =>
        fill({ title: titles[args.kind], ...(args.kind === 'adhoc' && { rule: 'once' }) }, given),
    ),
    meetrule: press(z.object({ rule: z.enum(['once', 'week', 'month', 'quarter']) }), ({ args, ...given }) =>
      fill({ rule: RULES[args.rule] }, given),
    ),
    meetday: press(z.object({ day: z.iso.date() }), ({ args, ...given }) => fill(args, given)),
    meettime: press(
      z.object({ time: z.string().regex(/^[012]\d[0-5]\d$/u) }),
      ({ args: { time }, ...given }) => fill({ time: `${time.slice(0, 2)}:${time.slice(2)}` }, given),
    ),
    meetplace: press(z.object({ place: z.literal('open') }), ({ args, ...given }) => fill(args, given)),
    meethost: press(z.object({ host: z.string().max(60) }), ({ args, ...given }) => {
      const host = agenciesOf(given.speaker).find((id) => means(args.host, id))
      return host === undefined ? Promise.resolve(null) : fill({ host }, given)
    }),
    meetinvite: press(z.object({ invited: z.literal('everyone') }), ({ args, ...given }) =>
      fill(args, given),
    ),
    meetscope: press(z.object({ scope: z.enum(['one', 'all']) }), ({ args, ...given }) =>
      amend({ all: args.scope === 'all' }, given),
    ),
    meetwhich: press(z.object({ was: z.string().regex(/^\d{1,11}$/u) }), ({ args, ...given }) =>
      amend({ was: DateTime.fromSeconds(Number(args.was), { zone: given.now.zone }).toISO() }, given),
    ),
    meetwhy: press(z.object({ why: z.literal('open') }), ({ args, ...given }) => amend(args, given)),
    meetok: press(z.object({}), ({ args: _, ...given }) => agreed(given)),
    meetleave: press(z.object({}), async ({ args: _, ...given }) =>
      given.open === null ? null : reply('meeting-left').closing(),
    ),
  },
})

async function answer(what: string, given: Given): Promise<Answered | null> {
  const { now, said, text, speaker } = given
  const named = said === 'hopbao'
  // In two words and alone, it asks what the plan says of press conferences.
  if (named && what === '' && /\s/u.test(text)) return null
  const numbered = named ? null : readNumbered(what)
  if (numbered?.verb === 'show') return showMeeting(numbered.id, given)
  const span = readSpan(what, now, (await given.meetings.calendar()).periods)
  if (span && !(named && maySetSome(speaker) && /\d\s*[/-]\s*\d/u.test(what))) return showList(span, given)
  if (!maySetSome(speaker)) throw new UserError('meeting-not-yours')
  if (isGroup(given)) return reply('meeting-in-private')
  const { register } = await given.questions.ready()
  if (numbered?.verb === 'set' || (numbered?.verb === 'move' && (await isProposed(numbered.id, given))))
    return setProposed(numbered.id, readDraft(numbered.rest, register, now), given)
  if (numbered)
    return settleChange(readChange(numbered.id, numbered.verb === 'cancel', numbered.rest, now), given)
  return settleDraft(readDraft(named ? `${titles.spelled[3]} ${what}` : what, register, now), given)
}

/** Which has no time yet that it could be moved from. */
const isProposed = async (id: number, given: Given): Promise<boolean> =>
  (await found(id, given)).state === 'proposed'
