import { UserError } from '../../user-error.ts'
import { defineOperatorCommand } from '../command.ts'
import { isTypedState, PLAN_STATES } from '../procedures/plan-states.ts'
import { setPlanStateProcedure } from '../procedures/plans.ts'

export const planState = defineOperatorCommand({
  name: 'plan-state',
  says: ['plan', 'state'],
  options: {},
  words: [2, 2],
  async run({ positionals: [plan = '', typed] }, { say, print, reach }) {
    if (!isTypedState(typed)) throw new UserError('plan-state-wrong')
    const state = PLAN_STATES[typed]
    const { id, before } = await reach(setPlanStateProcedure, { plan, state })
    print(say(before === state ? 'plan-state-same' : 'plan-state-set', { plan: id, state }))
    return 0
  },
})
