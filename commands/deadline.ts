import { z } from 'zod'
import { isoDay } from '../src/calendar/iso-day.ts'
import { rest } from '../src/chat/arguments.ts'
import { mayCompare, maySetDeadline } from '../src/people/policy.ts'
import { readAsking } from '../src/progress/asking/read.ts'
import type { AssignmentView } from '../src/progress/tasks/view.ts'
import { type Named, taskWithin } from '../src/updates/named.ts'
import { UserError } from '../src/user-error.ts'
import { showMeant } from './following/meant.ts'
import { isGroup, ownAgencies } from './following/rights.ts'
import { answerInWords } from './timing/agreeing.ts'
import { settleDeadline } from './timing/deadline.ts'
import { readNewDay, readTypedDeadline } from './timing/read.ts'
import reasons from './timing/reasons.json' with { type: 'json' }
import { decide, lastTold, showAsked, showWaiting } from './timing/waiting.ts'
import { asksTime } from './updating/reader.ts'
import { defineCommand, type Given, press, reply, step } from './world.ts'

const number = z
  .string()
  .regex(/^\d{1,9}$/u)
  .transform(Number)
const target = z.string().max(20)
const day = z.iso.date()
const open = z.object({ target, until: day.optional(), reason: z.string().nullish() })
const words = z.object({ text: rest })

export default defineCommand({
  name: 'deadline',
  says: ['han', 'giahan', 'luihan', 'deadline'],
  allowedFor: 'reporter',
  effect: 'writes',
  beginsWith: 'task',
  args: z.object({ what: rest }),
  examples: {
    vi: ['han', 'han TTTT-3 30/5 vì chờ kinh phí', 'han CQ-1 Sở Y tế 15/5'],
    en: ['deadline', 'deadline TTTT-3 30/5 because of funding'],
  },
  // What waits is answered in words, too: `đồng ý CQ-1`.
  bare: /^[^?\d]{0,30}(?:đồng ý|dong y|nhất trí|nhat tri|chấp thuận|chap thuan|agree)(?!\p{L})[^?]{0,80}$/iu,
  plain: { kind: 'update', fits: asksTime },
  // `Hạn nộp báo cáo là khi nào` is a question about the plan.
  meant: (what) => what === '' || /[a-z&]+-?\d/u.test(what),

  async run({ args: { what }, ...given }) {
    if (given.said === '') {
      const answered = await answerInWords(given.text, given)
      if (answered || !(await asksTime(given.text, given))) return answered
    }
    if (what === '') return isGroup(given) ? reply('tasks-in-private') : showWaiting(given)
    const { register } = await given.questions.ready()
    const typed = readTypedDeadline(what, register, given.now)
    if (!typed) {
      if (given.text.startsWith('/')) throw new UserError('due-how')
      return null
    }
    if (isGroup(given)) return reply('tasks-in-private')
    if (!typed.until && readAsking(what, register)?.about === 'task')
      return showMeant(typed.named, typed.agency, given)
    const views = await viewsOf(typed.named, typed.agency, given)
    return settleDeadline({ ...typed, views }, given)
  },

  unasked: lastTold,

  steps: {
    until: step(words, async ({ args: { text }, ...given }) => {
      const kept = open.safeParse(given.open)
      const { register } = await given.questions.ready()
      if (!kept.success || taskWithin(text, register)) return null
      const { until, reason } = readNewDay(text, given.now)
      if (!until) throw new UserError('due-not-read')
      const known = reason ?? kept.data.reason ?? null
      const views = await byTarget(kept.data.target, given)
      return settleDeadline({ views, until, reason: known }, given)
    }),

    reason: step(words, async ({ args: { text }, ...given }) => {
      const kept = open.safeParse(given.open)
      if (!kept.success || !kept.data.until) return null
      const views = await byTarget(kept.data.target, given)
      return settleDeadline({ views, until: kept.data.until, reason: text }, given)
    }),
  },

  shows: ['moretime', 'askedtime'],
  presses: {
    moretime: press(z.object({ id: number }), async ({ args, ...given }) =>
      settleDeadline({ views: await byTarget(String(args.id), given), until: null, reason: null }, given),
    ),

    until: press(z.object({ target, day }), async ({ args, ...given }) => {
      const kept = open.safeParse(given.open)
      const reason = (kept.success && kept.data.target === args.target && kept.data.reason) || null
      return settleDeadline({ views: await byTarget(args.target, given), until: args.day, reason }, given)
    }),

    why: press(
      z.object({ target, day, why: z.enum(['money', 'approval', 'partner']) }),
      async ({ args, ...given }) => {
        const views = await byTarget(args.target, given)
        return settleDeadline({ views, until: args.day, reason: reasons[args.why] }, given)
      },
    ),

    askedtime: press(z.object({ id: number }), async ({ args, ...given }) => {
      const asked = mayCompare(given.speaker) ? await given.tasks.askedOne(args.id) : null
      return asked && showAsked(asked, given)
    }),

    grant: press(z.object({ id: number }), ({ args, ...given }) => decide(args.id, true, given)),
    refuse: press(z.object({ id: number }), ({ args, ...given }) => decide(args.id, false, given)),
  },
})

/** Whose deadline is meant: of who coordinates everyone's with the task, or the one named; of others their own. */
async function viewsOf(
  named: Named,
  agency: string | null,
  given: Given,
): Promise<readonly AssignmentView[]> {
  const { speaker, tasks, now } = given
  const own = ownAgencies(speaker)
  const all = await tasks.find({ ...named, agencies: named.number === undefined ? null : own }, isoDay(now))
  if (all.length === 0) {
    throw named.code
      ? new UserError('tasks-code-unknown', { code: named.code })
      : new UserError('tasks-number-unknown', { number: named.number ?? 0 })
  }
  if (agency !== null) {
    const theirs = all.filter((view) => view.agencyId === agency)
    if (theirs.length > 0) return theirs
  }
  if (maySetDeadline(speaker, '', false)) return all
  const mine = all.filter((view) => own.includes(view.agencyId))
  return mine.length > 0 ? mine.slice(0, 1) : all.slice(0, 1)
}

/** What a choice or an open question was about. */
async function byTarget(kept: string, { tasks, now }: Given): Promise<readonly AssignmentView[]> {
  if (kept.startsWith('all')) return tasks.find({ code: kept.slice(3), agencies: null }, isoDay(now))
  const view = await tasks.byId(Number(kept), isoDay(now))
  return view ? [view] : []
}
