import { z } from 'zod'
import { rest } from '../src/chat/arguments.ts'
import { fold } from '../src/text/fold.ts'
import { UserError } from '../src/user-error.ts'
import { isWish, readWish } from './setting/read.ts'
import { agreed, dropDays, settle } from './setting/set.ts'
import { showSettings } from './setting/show.ts'
import { defineCommand, press, reply, step } from './world.ts'

const day = z.iso.date()
const small = z
  .string()
  .regex(/^\d{1,2}$/u)
  .transform(Number)
const JOINED = /^\/?(?:caidat|cauhinh|thietlap|settings)(?!\p{L})/iu
const OK = /^(?:ok|oke|okay|dong y|dung|co|yes|chot)(?: a| nhe)?[.!]?$/u

export default defineCommand({
  name: 'settings',
  says: ['caidat', 'cauhinh', 'thietlap', 'settings'],
  allowedFor: 'coordinator',
  effect: 'writes',
  args: z.object({ what: rest }),
  examples: {
    vi: ['caidat', 'caidat nghi 02/9 Quốc khánh theo QĐ 123/QĐ-UBND', 'caidat nhac truoc 3,1'],
    en: ['settings', 'settings off 02/9 National Day under 123/QD-UBND', 'settings remind before 3,1'],
  },
  // `Cài đặt ứng dụng Hà Nội Smart City` is a question about the plan.
  meant: (what) => what === '' || isWish(what),

  async run({ args: { what }, ...given }) {
    if (what === '') return showSettings(given)
    const wish = readWish(what, given.now)
    if (wish) return settle(wish, given)
    if (JOINED.test(given.text)) throw new UserError('settings-not-read')
    return null
  },

  steps: {
    confirm: step(z.object({ text: rest }), ({ args: { text }, ...given }) =>
      OK.test(fold(text)) ? agreed(given) : Promise.resolve(null),
    ),
  },

  shows: ['allset'],
  presses: {
    allset: press(z.object({}), ({ args: _, ...given }) => showSettings(given)),

    setdays: press(z.object({}), ({ args: _, ...given }) => agreed(given)),

    notset: press(z.object({}), async ({ open }) =>
      open === null ? null : reply('settings-left').closing(),
    ),

    setmonth: press(z.object({ from: small.pipe(z.number().min(1).max(28)) }), ({ args, ...given }) =>
      settle({ set: 'month', from: args.from }, given),
    ),

    setweek: press(z.object({ from: small.pipe(z.number().min(1).max(7)) }), ({ args, ...given }) =>
      settle({ set: 'week', from: args.from }, given),
    ),

    dropdays: press(z.object({ from: day, to: day }), ({ args, ...given }) =>
      dropDays(args.from, args.to, given),
    ),
  },
})
