import type { Word } from '../text/reading.ts'
import { factCues, factExceptions, factFound } from './knowledge.ts'

const OPENS = 4 // words within which the first part of a cue in two parts must begin

/** Kinds of fact a question wants: a sum, a date, a telephone number … */
export function factsAsked(words: readonly Word[]): string[] {
  const spared = factExceptions.all(words)
  const asked = factCues
    .all(words)
    .filter(
      ({ start, end, value: { fact, later } }) =>
        !spared.some(
          (one) => one.value === fact && one.start < (later ? words.length : end) && one.end > start,
        ) &&
        (later === null || (start < OPENS && follows(words, end, later))),
    )
  return [...new Set(asked.map(({ value }) => value.fact))]
}

const follows = (words: readonly Word[], from: number, later: readonly string[]): boolean =>
  words.some((_, at) => at >= from && later.every((part, place) => words[at + place]?.folded === part))

/** Whether a text could hold a fact of this kind. Numbers count only beside one of the words asked about. */
export function holdsFact(kind: string, text: string): boolean {
  return factFound.get(kind)?.test(text) ?? false
}
