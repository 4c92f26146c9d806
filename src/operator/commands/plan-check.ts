import { readPlanFile } from '../../plan/file.ts'
import type { ReadPlan } from '../../plan/model.ts'
import { defineOperatorCommand, type Tools } from '../command.ts'
import { outline } from '../outline.ts'

export const planCheck = defineOperatorCommand({
  name: 'plan-check',
  says: ['plan', 'check'],
  options: { json: { type: 'boolean' } },
  words: [1, 1],
  async run({ values, positionals: [file = ''] }, tools) {
    const plan = await tools.patiently('reading-file', readPlanFile(file))
    if (values.json) tools.print(JSON.stringify(forPrograms(plan, tools), null, 2))
    else tools.print(outline(plan, tools.say))
    return 0
  },
})

function forPrograms({ recipients: _, clauses, doubts, ...plan }: ReadPlan, { say }: Tools) {
  return {
    ...plan,
    clauses: clauses.map(({ ref, text, leads, supports, others, due }) => ({
      ref,
      text,
      leads,
      supports,
      others,
      due,
    })),
    doubts: doubts.map(({ line, kind, details }) => ({ line, why: say(`doubt-${kind}`, details) })),
  }
}
