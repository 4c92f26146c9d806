import type { Day } from './days.ts'
import type { Document } from './documents.ts'
import type { Neighbours } from './numbers.ts'

/** What a number says. */
export type Figure =
  | { kind: 'number'; value: number; of: number | null; scale: number; inWords: boolean; atLeast?: true } // atLeast: `20-25`
  | { kind: 'share'; value: number } // “7 phần 10”, “một nửa”, in percent
  | { kind: 'percent'; value: number }
  | { kind: 'money'; dong: number }
  | { kind: 'day'; day: Day }
  | { kind: 'slash'; first: number; second: number; day: Day | null } // a fraction or a day, as the words around it say
  | { kind: 'time' }
  | { kind: 'document'; document: Document }

export interface FoundFigure {
  figure: Figure
  length: number // in words
}

/** What the dictionary knows of the words around a figure. */
export interface Surroundings extends Neighbours {
  /** So many words from here mean something else as well or better: `ba đình`, `một số`. */
  isOther(at: number, length: number): boolean
  isWork(at: number): boolean
}
