import { z } from 'zod'
import { isoDay } from '../src/calendar/iso-day.ts'
import { readDay } from '../src/calendar/typed-day.ts'
import { rest } from '../src/chat/arguments.ts'
import type { AssignmentView } from '../src/progress/tasks/view.ts'
import { UserError } from '../src/user-error.ts'
import { isGroup } from './following/rights.ts'
import { givesBeside, isToldOf, keptDraft, settleDraft } from './giving/give.ts'
import { type Draft, NOTHING, readDraft } from './giving/read.ts'
import { isCardOf } from './giving/sure.ts'
import ways from './giving/ways.json' with { type: 'json' }
import { tellReporters } from './telling/agency.ts'
import { type Answered, defineCommand, type Given, press, reply, step } from './world.ts'

const words = z.object({ text: rest })
// `Phân công việc gì cho Sở Tài chính` asks, and does not give.
const ASKS = /\?\s*$|(?<!\p{L})(?:gì|nào|ai|gi|nao|the nao|ra sao|bao giờ|bao gio)(?!\p{L})/iu
const dayOrOpen = z.union([z.iso.date(), z.literal('open')])

export default defineCommand({
  name: 'assign',
  says: ['giaoviec', 'themviec', 'phancong', 'assign'],
  allowedFor: 'lead',
  effect: 'writes',
  args: z.object({ what: rest }),
  examples: {
    vi: [
      'giaoviec in 2.000 tờ rơi, hạn 30/6, cách làm: thuê in',
      'giaoviec Sở Y tế: tuyên truyền tiêm chủng theo CV 123/UBND-KGVX, hạn 15/5',
    ],
    en: ['assign in 2.000 tờ rơi, due 30/6, how: thuê in'],
  },

  meant: (what) => !ASKS.test(what),

  async run({ args: { what }, ...given }) {
    if (ASKS.test(what) && !given.text.startsWith('/')) return null
    if (isGroup(given)) return reply('tasks-in-private')
    const { register } = await given.questions.ready()
    const draft = what === '' ? NOTHING : readDraft(what, register, givesBeside(given), given.now)
    return settleDraft(draft, given)
  },

  steps: {
    agency: step(words, async ({ args: { text }, ...given }) => {
      const { register } = await given.questions.ready()
      const agency = register.find(text)
      if (!agency) throw new UserError('give-agency-unknown', { text })
      return fill({ agency: agency.id }, given)
    }),
    title: step(words, async ({ args: { text }, ...given }) => {
      const { register } = await given.questions.ready()
      const { agency: _, ...told } = readDraft(text, register, false, given.now)
      return fill(told, given)
    }),
    due: step(words, async ({ args: { text }, ...given }) => {
      const day = readDay(text, given.now)
      if (!day) throw new UserError('due-not-read')
      return fill({ due: day.on }, given)
    }),
    way: step(words, ({ args: { text }, ...given }) => fill({ way: text }, given)),
    document: step(words, ({ args: { text }, ...given }) => fill({ document: text }, given)),
    // What is typed below the card corrects it: another day, another document.
    sure: step(words, async ({ args: { text }, ...given }) => {
      const { register } = await given.questions.ready()
      const { agency: _, title: __, ...told } = readDraft(text, register, false, given.now)
      const day = readDay(text, given.now)
      const known = { ...told, due: told.due ?? day?.on ?? null }
      return Object.values(known).some((part) => part !== null) ? fill(known, given) : null
    }),
  },

  presses: {
    givedue: press(z.object({ day: dayOrOpen }), ({ args, ...given }) => fill({ due: args.day }, given)),
    giveway: press(z.object({ way: z.enum(['own', 'hire', 'together', 'open']) }), ({ args, ...given }) =>
      fill({ way: args.way === 'open' ? 'open' : ways[args.way] }, given),
    ),
    givedoc: press(z.object({ document: z.literal('open') }), ({ args, ...given }) => fill(args, given)),

    giveyes: press(z.object({ card: z.string() }), async ({ args: { card }, ...given }) => {
      const kept = keptDraft.safeParse(given.open)
      return kept.success && isCardOf(card, kept.data) ? settleDraft(kept.data, given, true) : null
    }),
    giveno: press(z.object({}), async () => reply('give-not').closing()),

    giveback: press(z.object({ code: z.string().max(20) }), async ({ args: { code }, ...given }) => {
      const [view] = await given.tasks.find({ code, agencies: null }, isoDay(given.now))
      if (!view || !mayTakeBack(view.agencyId, given)) return null
      const by = { personId: given.speaker.person?.id ?? null }
      const doers = await given.tasks.takeBack(code, by, given.now)
      if (doers && isToldOf(view)) await tellReporters(doers, noticeOf(view), `given back ${code}`, given)
      return reply(doers ? 'give-taken-back' : 'give-not-taken-back', { code })
    }),
  },
})

/** Puts what was answered in the open draft, and goes on. Null where none is open. */
async function fill(told: Partial<Draft>, given: Given): Promise<Answered | null> {
  const kept = keptDraft.safeParse(given.open)
  if (!kept.success) return null
  const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null))
  return settleDraft({ ...kept.data, ...known }, given)
}

const noticeOf = ({ task: { code, title } }: AssignmentView) => reply('notice-given-back', { code, title })

const mayTakeBack = (agency: string, given: Given): boolean =>
  givesBeside(given) || given.speaker.grants.some((grant) => grant.role === 'lead' && grant.agency === agency)
