import { z } from 'zod'
import { rest } from '../src/chat/arguments.ts'
import { means } from '../src/chat/token.ts'
import { UserError } from '../src/user-error.ts'
import { findAgency } from './replies/agency.ts'
import { showClause } from './replies/clause.ts'
import { showDuties } from './replies/duties.ts'
import { showPart, showPlaces, showPlan, showPlans } from './replies/outline.ts'
import { findPlaces, looksLikeReference } from './replies/places.ts'
import { planOf } from './replies/reference.ts'
import { asking } from './world.ts'

const { defineCommand, press } = asking

export default defineCommand({
  name: 'plan',
  says: ['kehoach', 'muc', 'noidung', 'hinhthuc', 'plan', 'section'],
  allowedFor: 'asker',
  effect: 'reads',
  args: z.object({ place: rest }),
  examples: {
    vi: ['kehoach', 'mục III.2', 'III.2/1', 'kehoach Sở Tài chính'],
    en: ['plan', 'plan III.2', 'III.2/1'],
  },
  bare: looksLikeReference,

  async run({ args, questions, now }) {
    const ready = await questions.ready()
    if (ready.plans.length === 0) throw new UserError('no-plan-in-force')
    if (args.place === '') return showPlans(ready)
    const places = findPlaces(args.place, ready)
    const [first] = places
    if (places.length > 1) return showPlaces(places)
    if (first)
      return first.clause ? showClause(first.clause, first.plan, ready, now) : showPart(first.ref, first.plan)
    if (looksLikeReference.test(args.place)) throw new UserError('place-unknown', { ref: args.place })
    const found = findAgency(args.place, ready)
    return found && showDuties(found.agency, found.member, found.plan, ready, now)
  },

  presses: {
    clause: press(z.object({ plan: z.string(), ref: rest }), async ({ args, questions, now }) => {
      const ready = await questions.ready()
      const plan = planOf(ready, args.plan)
      const clause = plan?.content.clauses.find(({ ref }) => means(args.ref, ref))
      return plan && clause ? showClause(clause, plan, ready, now) : null
    }),

    duties: press(z.object({ plan: z.string(), agency: rest }), async ({ args, questions, now }) => {
      const ready = await questions.ready()
      const plan = planOf(ready, args.plan)
      const agency = plan?.content.agencies.find(({ name }) => means(args.agency, name))
      return plan && agency ? showDuties(agency, null, plan, ready, now) : null
    }),

    part: press(z.object({ plan: z.string(), ref: rest }), async ({ args, questions }) => {
      const plan = planOf(await questions.ready(), args.plan)
      if (!plan) return null
      return args.ref === '' ? showPlan(plan) : showPart(args.ref, plan)
    }),
  },
})
