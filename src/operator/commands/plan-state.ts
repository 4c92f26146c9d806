import { UserError } from '../../user-error.ts'
import { defineOperatorCommand } from '../command.ts'
import { isTypedState, PLAN_STATES } from '../procedures/plan-states.ts'
import { setPlanStateProcedure } from '../procedures/plans.ts'

export const planState = defineOperatorCommand({
  name: 'plan-state',
  says: ['plan', 'state'],
  options: { 'carry-to': { type: 'string' } },
  words: [2, 2],
  async run({ values, positionals: [plan = '', typed] }, { say, print, reach }) {
    if (!isTypedState(typed)) throw new UserError('plan-state-wrong')
    const state = PLAN_STATES[typed]
    const carryTo = values['carry-to']
    if (carryTo !== undefined && state !== 'closed') throw new UserError('plan-carry-when')
    const { id, before, carried } = await reach(setPlanStateProcedure, { plan, state, carryTo })
    print(say(before === state ? 'plan-state-same' : 'plan-state-set', { plan: id, state }))
    if (carried) print(say('plan-carried', carried))
    return 0
  },
})
