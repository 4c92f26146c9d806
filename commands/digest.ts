import { z } from 'zod'
import { rest } from '../src/chat/arguments.ts'
import type { Wishes } from '../src/digests/subscriptions.ts'
import { UserError } from '../src/user-error.ts'
import { showSettings } from './digesting/card.ts'
import {
  askScope,
  askTime,
  carryOut,
  changeAll,
  readClock,
  schedule,
  setScope,
  take,
} from './digesting/change.ts'
import { findScope, meant } from './digesting/place.ts'
import { readTime, readWish } from './digesting/read.ts'
import { preview, showDigest, showNames } from './digesting/show.ts'
import { defineCommand, press, step } from './world.ts'

const kind = z.enum(['daily', 'weekly'])
const one = z.object({ kind })
const words = z.object({ text: rest })

const CHANGES = {
  quiet: { whenQuiet: true },
  skipquiet: { whenQuiet: false },
  alldays: { workingDays: false },
  workingdays: { workingDays: true },
  twolines: { headlineAlone: true },
  whole: { headlineAlone: false },
} satisfies Record<string, Partial<Wishes>>

const what = z.enum(['quiet', 'skipquiet', 'alldays', 'workingdays', 'twolines', 'whole'])
const SHOWING = ['show', 'preview', 'settings']

export default defineCommand({
  name: 'digest',
  says: ['tonghop', 'diemviec', 'digest'],
  allowedFor: 'overviewer',
  effect: 'writes',
  args: z.object({ what: rest }),
  examples: {
    vi: ['tonghop', 'tonghop ngày 07:30', 'tonghop phạm vi II.1.3'],
    en: ['digest', 'digest weekly friday 16:00', 'digest pause'],
  },
  // `Tổng hợp ý kiến báo chí là việc của ai` is a question about the plan.
  meant: (typed) => readWish(typed) !== null,
  onlyShows: (typed) => SHOWING.includes(readWish(typed)?.do ?? ''),

  async run({ args, ...given }) {
    const wish = readWish(args.what)
    if (wish) return carryOut(wish, given)
    if (given.text.startsWith('/')) throw new UserError('subscription-how')
    return null
  },

  steps: {
    time: step(words, async ({ args: { text }, ...given }) => {
      const open = one.safeParse(given.open).data
      const at = readTime(text)
      return open && at ? schedule(open.kind, { at }, given) : null
    }),

    scope: step(words, async ({ args: { text }, ...given }) => {
      const open = one.safeParse(given.open).data
      const scope = open && (await findScope(text, given))
      return open && scope ? setScope(open.kind, scope, given) : null
    }),
  },

  shows: ['digest', 'digestset', 'digestpreview', 'digestnames', 'digesttime', 'digestscope'],
  presses: {
    digest: press(one, ({ args, ...given }) => showDigest(args.kind, given)),
    digestset: press(one, async ({ args, ...given }) => showSettings(await meant(args.kind, given), given)),
    digestpreview: press(one, ({ args, ...given }) => preview(args.kind, given)),
    digestnames: press(z.object({}), ({ args: _, ...given }) => showNames(given)),
    digesttime: press(one, async ({ args }) => askTime(args.kind)),
    digestscope: press(one, async ({ args }) => askScope(args.kind)),

    digestsubscribe: press(one, ({ args, ...given }) => schedule(args.kind, {}, given)),
    digestat: press(
      z.object({ kind, at: z.string().regex(/^(?:[01]\d|2[0-3])[0-5]\d$/u) }),
      ({ args, ...given }) => schedule(args.kind, { at: readClock(args.at) }, given),
    ),
    digestto: press(z.object({ kind, what }), ({ args, ...given }) =>
      changeAll(args.kind, CHANGES[args.what], given),
    ),
    digestin: press(z.object({ kind, language: z.string().max(8) }), async ({ args, ...given }) =>
      given.languages.includes(args.language)
        ? changeAll(args.kind, { language: args.language }, given)
        : null,
    ),
    digestover: press(one, ({ args, ...given }) => setScope(args.kind, { kind: 'plan' }, given)),
    digestpause: press(one, ({ args, ...given }) => take('pause', args.kind, given)),
    digestresume: press(one, ({ args, ...given }) => take('resume', args.kind, given)),
    digeststop: press(one, ({ args, ...given }) => take('stop', args.kind, given)),
  },
})
