import { fold } from '../text/fold.ts'
import type { Word } from '../text/reading.ts'
import { factCues, factExceptions, factFound } from './knowledge.ts'
import type { Unit } from './units.ts'

/** A kind of fact a question wants: a sum, a date, a telephone number … */
export interface WantedFact {
  kind: string
  counted: string[] // of a number, what it would count, folded: `tuyen pho`
}

const OPENS = 4 // words within which the first part of a cue in two parts must begin

export function factsAsked(words: readonly Word[], units: readonly Unit[]): WantedFact[] {
  const spared = factExceptions.all(words)
  const wanted = new Map<string, WantedFact>()
  for (const { start, end, value } of factCues.all(words)) {
    const { fact, later } = value
    const reach = later ? words.length : end
    if (spared.some((one) => one.value === fact && one.start < reach && one.end > start)) continue
    if (later && !(start < OPENS && follows(words, end, later))) continue
    const one = wanted.get(fact) ?? { kind: fact, counted: [] }
    one.counted.push(...countedAt(words[end], units))
    wanted.set(fact, one)
  }
  return [...wanted.values()]
}

/** What the unit that begins at a word may be called: `tuyến phố` after “bao nhiêu”, `streets` after “how many”. */
const countedAt = (word: Word | undefined, units: readonly Unit[]): string[] =>
  units
    .filter(({ readings }) => word !== undefined && readings[0]?.[0]?.start === word.start)
    .flatMap(({ readings }) => readings.map((reading) => reading.map(({ folded }) => folded).join(' ')))

const follows = (words: readonly Word[], from: number, later: readonly string[]): boolean =>
  words.some((_, at) => at >= from && later.every((part, place) => words[at + place]?.folded === part))

/** Whether a text could hold a fact of this kind. A number is held only beside what it counts: `300 tuyến phố`. */
export function holdsFact({ kind, counted }: WantedFact, text: string): boolean {
  const found = factFound.get(kind)
  if (found) return found.test(text)
  const folded = fold(text).replace(/[^a-z0-9]+/g, ' ')
  return counted.some((thing) => new RegExp(`\\b\\d+ ${thing}\\b`).test(folded))
}
