import type { ReadPlan } from './model.ts'

/**
 * Is this a plan? It has at least two clauses or tasks, and either hands out duties (an agency or a task with a leader)
 * or is set out as such documents are: under a title, in parts.
 */
export function isPlan(plan: ReadPlan): boolean {
  const said = plan.clauses.length + plan.tasks.length
  const handsOut =
    plan.agencies.some((agency) => agency.clauses.length > 0) ||
    plan.tasks.some((task) => task.leads.length > 0)
  return said >= 2 && (handsOut || (plan.title !== '' && plan.parts.length >= 2))
}
