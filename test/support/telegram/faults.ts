import type { LineFault } from '../faults.ts'

/** What may go wrong with a call, in the ways it does. */
export type Fault =
  | { code: number; description: string; parameters?: Record<string, number> }
  | LineFault
  /** A page of a proxy instead of the platform's answer. */
  | 'not json'
