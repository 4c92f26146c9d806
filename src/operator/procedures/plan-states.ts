import { z } from 'zod'

/** As operators type them, and as the database names them. */
export const PLAN_STATES = { draft: 'draft', 'in-force': 'inForce', closed: 'closed' } as const

export type TypedState = keyof typeof PLAN_STATES

export const storedState = z.enum(['draft', 'inForce', 'closed'])
export const wording = z.enum(['original', 'restated'])

export function isTypedState(text: string | undefined): text is TypedState {
  return text !== undefined && text in PLAN_STATES
}
