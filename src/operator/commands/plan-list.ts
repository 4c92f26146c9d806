import { defineOperatorCommand } from '../command.ts'
import { listPlansProcedure } from '../procedures/plans.ts'

export const planList = defineOperatorCommand({
  name: 'plan-list',
  says: ['plan', 'list'],
  options: {},
  words: [0, 0],
  async run(_, { say, print, reach }) {
    const plans = await reach(listPlansProcedure, {})
    if (plans.length === 0) print(say('plan-list-empty'))
    for (const { id, state, title, number, wording, clauses } of plans) {
      print(say('plan-listed', { plan: id, state, title, number: number ?? 'none', wording, clauses }))
    }
    return 0
  },
})
