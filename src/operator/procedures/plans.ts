import { z } from 'zod'
import { listPlans, setPlanState } from '../../documents/plans/states.ts'
import { followers } from '../../progress/minting/followers.ts'
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
  request: z.object({ plan: z.string(), state: storedState }),
  result: z.object({ id: z.string(), before: storedState }),
  run: ({ plan, state }, { database, now }) => setPlanState(database, plan, state, now(), followers),
})
