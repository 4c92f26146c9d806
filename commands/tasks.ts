import { z } from 'zod'
import { isoDay } from '../src/calendar/iso-day.ts'
import { rest } from '../src/chat/arguments.ts'
import { means } from '../src/chat/token.ts'
import { mayCompare, maySee } from '../src/people/policy.ts'
import { readAsking } from '../src/progress/asking/read.ts'
import { fold } from '../src/text/fold.ts'
import { type Named, taskAlone, taskWithin } from '../src/updates/named.ts'
import { UserError } from '../src/user-error.ts'
import { answerAsked } from './following/asked.ts'
import { showCard } from './following/card.ts'
import { showHistory } from './following/history.ts'
import { showOwn, showTasks } from './following/list.ts'
import { showMeant } from './following/meant.ts'
import { isGroup, ownAgencies } from './following/rights.ts'
import { type Answered, defineCommand, type Given, press, reply } from './world.ts'

const number = z
  .string()
  .regex(/^\d{1,9}$/u)
  .transform(Number)
const ONLY = z.enum(['all', 'late', 'silent', 'paused'])
const CODE = /^[\p{L}&]+-?\d{1,3}$/u
const LATE = /^(?:tre|tre han|qua han|cham|late|overdue)$/u

export default defineCommand({
  name: 'tasks',
  says: ['viec', 'nhiemvu', 'viectre', 'tasks'],
  allowedFor: 'member',
  effect: 'reads',
  beginsWith: 'task',
  args: z.object({ what: rest }),
  examples: {
    vi: ['viec', 'viec TTTT-3', 'TTTT-3 đến đâu rồi?'],
    en: ['tasks', 'tasks TTTT-3', 'How far is TTTT-3?'],
  },
  plain: {
    kind: 'progress',
    fits: async (text, { questions }) => readAsking(text, (await questions.ready()).register) !== null,
  },
  bare: /^(?!CN\b)\p{L}[\p{L}&]{1,7}\s?[-–.]?\s?0*\d{1,3}[.?]?$|^4T\s?-?\d{1,2}$/iu,
  meant: (what) => what === '' || LATE.test(what) || CODE.test(what),

  async run({ args: { what }, ...given }) {
    const { said, text, questions } = given
    if (said === 'viectre' || LATE.test(fold(what))) return showOwn('late', given)
    if (what === '') return showOwn('all', given)
    const { register } = await questions.ready()
    const named = taskAlone(what, register)
    if (named && (said !== '' || (await isKnown(named, given)))) return showMeant(named, null, given)
    const found = said === '' ? undefined : register.find(what)
    if (found && maySee(given.speaker, found.id)) return showTasks([found.id], 'all', 0, given)
    if (found && text.startsWith('/')) return refuseOf(found.name, given)
    const asked = await answerAsked(said === '' ? what : text, given)
    if (asked) return asked
    return said === '' ? null : codeBesideAgency(what, given)
  },

  presses: {
    task: press(z.object({ id: number }), async ({ args, ...given }) => {
      if (isGroup(given)) return reply('tasks-in-private')
      const view = await given.tasks.byId(args.id, isoDay(given.now))
      return view && maySee(given.speaker, view.agencyId) ? showCard(view, given) : null
    }),

    tasks: press(z.object({ only: ONLY, page: number, agency: rest }), async ({ args, ...given }) => {
      const { register } = await given.questions.ready()
      const id = register.agencies.find((one) => means(args.agency, one.id))?.id ?? args.agency
      const agencies = id === '' ? ownAgencies(given.speaker) : [id]
      if (agencies.length === 0 || !agencies.every((one) => maySee(given.speaker, one))) return null
      return showTasks(agencies, args.only, args.page, given)
    }),

    history: press(z.object({ id: number, page: number }), async ({ args, ...given }) => {
      if (isGroup(given)) return reply('tasks-in-private')
      const view = await given.tasks.byId(args.id, isoDay(given.now))
      return view && showHistory(view, args.page, given)
    }),
  },
})

/** What only looks like a code is perhaps something else. */
const isKnown = async ({ code }: Named, { tasks }: Given) =>
  code !== undefined && (await tasks.known([code])).length > 0

/** `viec CQ-1 so y te`: one of many that have the task. Null where no task is named. */
async function codeBesideAgency(what: string, given: Given): Promise<Answered | null> {
  const { register } = await given.questions.ready()
  const named = taskWithin(what, register)
  if (!named?.code) {
    if (CODE.test(what)) throw new UserError('tasks-code-unknown', { code: what.toUpperCase() })
    if (given.text.startsWith('/')) throw new UserError('tasks-not-read')
    return null
  }
  const prefix = named.code.split('-')[0]
  const agency = register.mentions(what).find((one) => one.agency.code.toUpperCase() !== prefix)?.agency
  return showMeant(named, agency?.id ?? null, given)
}

async function refuseOf(agency: string, { speaker, questions }: Given): Promise<Answered> {
  const { register } = await questions.ready()
  const own = ownAgencies(speaker).map((id) => register.byId(id)?.name ?? id)
  return mayCompare(speaker) ? reply('tasks-nothing') : reply('tasks-of-others', { agency, own })
}
