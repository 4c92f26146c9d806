import type { Register } from '../../agencies/model.ts'
import { fold } from '../../text/fold.ts'
import { untelex } from '../../text/telex.ts'
import { taskWithin } from '../../updates/named.ts'
import knowledge from '../knowledge/asking.json' with { type: 'json' }

/** A question about what is being done, as opposed to what the plan says. */
export type Asking =
  | { about: 'task' } // one that is named by its code or number
  | { about: 'agency'; own: boolean } // how far a body is; which one is not known here
  | { about: 'those'; only: 'late' | 'silent' | 'paused' } // which tasks or agencies

const LONGEST = 30 // words; what is longer is no question about progress

/** Reads it; null for anything else. */
export function readAsking(text: string, register: Register): Asking | null {
  const words = wordsOf(text)
  if (words.length === 0 || words.length > LONGEST) return null
  const says = (kind: keyof typeof knowledge) =>
    (PHRASES.get(kind) ?? []).some((phrase) => holds(words, phrase))
  const named = taskWithin(text, register) !== null
  if (named && (says('progress') || says('ofTask') || /\?\s*$/u.test(text))) return { about: 'task' }
  if (named) return null
  const only = (['late', 'silent', 'paused'] as const).find((kind) => says(kind))
  if (only && says('which')) return { about: 'those', only }
  if (says('due') && says('tasks')) return { about: 'agency', own: true } // late first, then what is due soonest
  return says('progress') ? { about: 'agency', own: says('own') } : null
}

interface Spelled {
  folded: string
  keyed: string | null // what it was meant to be, where keys of Telex were left in it
}

const wordsOf = (text: string): Spelled[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => {
    const keyed = untelex(word)
    return { folded: fold(word), keyed: keyed && fold(keyed) }
  })

const PHRASES = new Map(
  Object.entries(knowledge).map(([kind, phrases]) => [
    kind,
    phrases.map((phrase) => fold(phrase).split(' ')),
  ]),
)

/** Whether the words of a phrase stand there in a row, one slip forgiven. */
function holds(words: readonly Spelled[], phrase: readonly string[]): boolean {
  return words.some((_, start) => {
    const slips = phrase.map((wanted, nth) => slipsIn(words[start + nth], wanted))
    return slips.every((slip) => slip !== null) && slips.filter((slip) => slip).length <= 1
  })
}

/** Whether the word has a slip; null where it is another word. */
function slipsIn(word: Spelled | undefined, wanted: string): boolean | null {
  if (word === undefined) return null
  if (word.folded === wanted || word.keyed === wanted) return false
  return nearly(word.folded, wanted) ? true : null
}

const SHORTEST = 3

/** Two letters swapped; of longer words also one too many, too few or another. */
function nearly(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  const [restOne, restOther] = [one.slice(from), other.slice(from)]
  if (restOne.length > 1 && restOne[0] === restOther[1] && restOne[1] === restOther[0])
    return restOne.slice(2) === restOther.slice(2)
  if (Math.min(one.length, other.length) === SHORTEST) return false
  if (restOne.slice(1) === restOther || restOne === restOther.slice(1)) return true
  return Math.min(one.length, other.length) > SHORTEST + 1 && restOne.slice(1) === restOther.slice(1)
}
