import type { Register } from '../agencies/model.ts'
import { normalize } from '../text/normalize.ts'
import type { Cue } from './words/cues.ts'
import { type Item, says } from './words/items.ts'
import { readItems } from './words/read-items.ts'

/** A task as people name it: `TTTT-3`, or `việc 3`, which means one of their own agency. */
export interface Named {
  code?: string
  number?: number
}

/** The first task named anywhere in a text: `tttt3`, `TTTT 3`, `4T-3`, `việc 3 của TTTT`, `nv3`. */
export function taskWithin(text: string, register: Register): Named | null {
  const item = readItems(normalize(text), register).find(isNamed)
  return item ? namedBy(item) : null
}

const BESIDE: readonly Cue[] = ['task', 'polite', 'light']

/** The task that a whole text names, saying nothing else; a number alone will do. */
export function taskAlone(text: string, register: Register): Named | null {
  const items = readItems(normalize(`việc ${text}`), register)
  const [item, another] = items.filter((one) => !says(one, ...BESIDE))
  return item && !another && isNamed(item) ? namedBy(item) : null
}

const isNamed = ({ task, taskNumber }: Item): boolean => task !== null || taskNumber !== null

const namedBy = ({ task, taskNumber }: Item): Named =>
  task === null ? { number: taskNumber ?? 0 } : { code: task }
