import { z } from 'zod'

/** Of a digest, what the next one of that room compares with: kept as JSON beside it. */
export const figures = z.object({
  total: z.number().int(), // assignments, requests left out
  fine: z.number().int(), // in time or done
  done: z.number().int(),
  late: z.number().int(),
  paused: z.number().int(),
  agencies: z.number().int(), // with something to do
  heard: z.number().int(), // of which reported
  updates: z.number().int(),
  forms: z.array(
    z.object({
      ref: z.string().nullable(), // `II.2.1`
      updates: z.number().int(),
      outputs: z.array(z.object({ unit: z.string(), quantity: z.number() })),
    }),
  ),
})

export type Figures = z.infer<typeof figures>
