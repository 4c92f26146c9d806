import type { Agency } from '../../agencies/model.ts'
import type { Figure } from '../figures/figure.ts'
import type { Break } from './breaks.ts'
import type { Cue } from './cues.ts'
import type { Topic, Unit } from './units.ts'

/** The smallest part of a message that means something: a code, a figure, a phrase of the knowledge, any other word. */
export interface Item {
  start: number // in the text
  end: number
  gap: string // what stands before it
  break: Break // how much that parts it from the item before
  atStart: boolean // nothing but manners stands before it in its clause
  text: string // as meant, lower case
  figure: Figure | null
  task: string | null // a code: `TTTT-3`
  taskNumber: number | null // “việc 2”
  bullet: number | null // of a numbered list
  unit: Unit | null
  unitBeside: 'anything' | 'a number' | 'the end'
  counter: string | null
  plainCounter: boolean
  topic: Topic | null
  agency: Agency | null
  cues: ReadonlySet<Cue>
}

export const says = (item: Item | undefined, ...wanted: readonly Cue[]): boolean =>
  item !== undefined && wanted.some((cue) => item.cues.has(cue))
