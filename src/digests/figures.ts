import { z } from 'zod'

/** What the next digest compares with. */
export const figures = z.looseObject({})

export type Figures = z.infer<typeof figures>
