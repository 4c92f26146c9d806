import type { Standing } from './assignment.ts'
import type { Content } from './content.ts'
import { fallen, largerThanAll, type Totals } from './totals.ts'

/** Why a card comes before anything is recorded (the office confirms only on doubt). */
export type Doubt =
  | { why: 'falls'; from: number; to: number }
  | { why: 'large'; quantity: number; unit: string; before: number }
  | { why: 'below'; total: number; unit: string; before: number }
  | { why: 'again'; number: string; time: string } // the same was recorded a moment ago
  | { why: 'money' | 'paused' | 'dropped' | 'guessed' | 'reading' | 'unit' | 'reopens' }

/** What is doubtful about this being said of this assignment, apart from how it was read. */
export function doubtsOf(standing: Pick<Standing, 'percent'>, said: Content, known: Totals): Doubt[] {
  const doubts: Doubt[] = []
  if (said.percent !== null && standing.percent !== null && said.percent < standing.percent)
    doubts.push({ why: 'falls', from: standing.percent, to: said.percent })
  for (const { unit, quantity } of largerThanAll(said, known))
    doubts.push({ why: 'large', quantity, unit, before: known.get(unit) ?? 0 })
  for (const { unit, total } of fallen(said))
    doubts.push({ why: 'below', total: total ?? 0, unit, before: known.get(unit) ?? 0 })
  if (said.amount !== null) doubts.push({ why: 'money' })
  if (said.state === 'paused') doubts.push({ why: 'paused' })
  if (said.state === 'dropped' || said.state === 'awaiting') doubts.push({ why: 'dropped' })
  return doubts
}
