import type { Word } from '../text/reading.ts'
import { factCues, factExceptions, factFound } from './knowledge.ts'

/** Kinds of fact a question wants: a sum, a date, a telephone number … */
export function factsAsked(words: readonly Word[]): string[] {
  const spared = factExceptions.all(words)
  const asked = factCues
    .all(words)
    .filter(
      ({ start, end, value }) =>
        !spared.some((one) => one.value === value && one.start < end && one.end > start),
    )
  return [...new Set(asked.map(({ value }) => value))]
}

/** Whether a text could hold a fact of this kind. Numbers count only beside one of the words asked about. */
export function holdsFact(kind: string, text: string): boolean {
  return factFound.get(kind)?.test(text) ?? false
}
