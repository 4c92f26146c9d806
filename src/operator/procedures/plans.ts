import { z } from 'zod'
import { findPlan } from '../../documents/plans/identify.ts'
import { listPlans, setPlanState } from '../../documents/plans/states.ts'
import { carryOpenTasks } from '../../progress/minting/carry.ts'
import { followers } from '../../progress/minting/followers.ts'
import { UserError } from '../../user-error.ts'
import { defineProcedure } from '../procedure.ts'
import { storedState, wording } from './plan-states.ts'

export const listPlansProcedure = defineProcedure({
  name: 'plan.list',
  request: z.object({}),
  result: z.array(
    z.object({
      id: z.string(),
      state: storedState,
      year: z.number().nullable(),
      title: z.string(),
      number: z.string().nullable(),
      wording,
      clauses: z.number(),
    }),
  ),
  run: (_, { database }) => listPlans(database.queries),
})

export const setPlanStateProcedure = defineProcedure({
  name: 'plan.state',
  request: z.object({ plan: z.string(), state: storedState, carryTo: z.string().optional() }),
  result: z.object({
    id: z.string(),
    before: storedState,
    carried: z.object({ to: z.string(), joined: z.number(), added: z.number() }).nullable(),
  }),
  async run({ plan, state, carryTo }, { database, now }) {
    const { id } = await findPlan(database.queries, plan)
    const next = carryTo === undefined ? null : await findPlan(database.queries, carryTo)
    if (next && (next.id === id || next.state === 'closed'))
      throw new UserError('plan-carry-where', { plan: next.id })
    const changed = await setPlanState(database, id, state, now(), followers)
    // A plan that is already closed can still be carried on: what went before does not go again.
    const carried = next && (await database.transaction((tx) => carryOpenTasks(tx, id, next.id, now())))
    return { ...changed, carried: next && carried && { to: next.id, ...carried } }
  },
})
