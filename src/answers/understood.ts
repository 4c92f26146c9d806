import type { Register } from '../agencies/model.ts'
import type { Word } from '../text/reading.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import type { Bodies } from './bodies.ts'
import type { Asked } from './body.ts'
import type { WantedFact } from './facts.ts'
import { type Asking, asked } from './intent.ts'
import type { Unit } from './units.ts'

/** A question as understood, before any clause is looked at. */
export interface Question {
  words: Word[]
  units: Unit[]
  focus: Unit[] // of the sentence that asks, where others stand around it; else none
  /** Bodies the question is about, in order; a body only mentioned (“cung cấp cho báo chí”) is among the words instead. */
  bodies: Asked[]
  asking: ReadonlySet<Asking>
  facts: WantedFact[]
  years: number[]
}

/** What a question is read with. */
export interface ReadingTools {
  vocabulary: Vocabulary
  register: Register
  bodies: Bodies
}

/** The units of the last sentence that asks something. */
export function focusOf(typed: string, words: readonly Word[], units: readonly Unit[]): Unit[] {
  const ends = [...typed.matchAll(/[.?!;\n]+(?=\s|$)/g)].map(({ index }) => index)
  const sentence = (word: Word | undefined) => ends.filter((end) => end < (word?.start ?? 0)).length
  const last = Math.max(...words.map(sentence))
  if (last === 0) return []
  const inside = (number: number) => words.filter((word) => sentence(word) === number)
  for (let number = last; number >= 0; number--) {
    if (asked(inside(number)).size > 0)
      return units.filter(({ readings }) => sentence(readings[0]?.[0]) === number)
  }
  return []
}

/** The words without the story told before the sentence that asks: a director in it is not the one asked for. */
export function fromFocus(words: readonly Word[], [first]: readonly Unit[]): readonly Word[] {
  const start = first?.readings[0]?.[0]?.start ?? 0
  return words.filter((word) => word.start >= start)
}
