import type { Cadence } from '../../database/generated/enums.ts'
import type { Due } from '../../plan/model.ts'
import { normalize } from '../../text/normalize.ts'
import words from '../knowledge/cadences.json' with { type: 'json' }

const ORDER = ['weekly', 'monthly', 'quarterly', 'continuous', 'once'] as const

/**
 * How often a duty is to be done: as its deadline says, else as its text does. Only what is done `once` has an end, and
 * a percent of it; a duty that says nothing goes on for as long as the plan.
 */
export function cadenceOf(text: string, due: Due | null): Cadence {
  if (due?.cadence) return due.cadence === 'half-yearly' ? 'halfYearly' : due.cadence
  if (due?.on) return 'once'
  const said = normalize(text).toLowerCase()
  return ORDER.find((cadence) => words[cadence].some((word) => said.includes(word))) ?? 'continuous'
}
