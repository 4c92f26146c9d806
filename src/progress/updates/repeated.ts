import type { Content, CountedOutput } from './content.ts'

const keyOf = ({ unit, quantity, total }: CountedOutput): string => `${unit} ${total ?? quantity}`

/** Whether all that is counted now was counted so before. */
export function countsAgain(before: Content, now: Content): boolean {
  const counted = new Set(before.outputs.map(keyOf))
  return now.outputs.length > 0 && now.outputs.every((output) => counted.has(keyOf(output)))
}

/** Whether the same figures are told a second time; where there are none, the same words. */
export function saysTheSame(before: Content, now: Content): boolean {
  const [one, other] = [figures(before), figures(now)]
  if (one !== other) return false
  return hasFigures(now) || words(before) === words(now)
}

const figures = ({ outputs, percent, amount, spent }: Content): string =>
  JSON.stringify([outputs.map(keyOf).sort(), percent, amount, spent])

const hasFigures = ({ outputs, percent, amount, spent }: Content): boolean =>
  outputs.length > 0 || (percent ?? amount ?? spent) !== null

const words = ({ state, difficulty, proposal, documents, note }: Content): string =>
  JSON.stringify([state, difficulty, proposal, documents, note])
