import { z } from 'zod'

const output = z.object({
  quantity: z.number(), // what came on top in the period
  unit: z.string(),
  form: z.string().nullable(), // `II.2.2`
  total: z.number().nullable(), // to date, where that was said
  target: z.number().nullable(),
})

/** What an update says of an assignment. Stored in an open card, so that it can be read back. */
export const content = z.object({
  state: z.enum(['notStarted', 'inProgress', 'paused', 'awaiting', 'dropped', 'done']).nullable(),
  percent: z.number().int().nullable(), // may be over 100
  outputs: z.array(output),
  difficulty: z.string().nullable(),
  proposal: z.string().nullable(),
  amount: z.number().nullable(), // asked for, needed or lacking, in đồng
  spent: z.number().nullable(), // in đồng
  documents: z.array(z.string()),
  note: z.string().nullable(),
})

export type Content = z.infer<typeof content>
export type CountedOutput = z.infer<typeof output>
export type State = NonNullable<Content['state']>

export const NOTHING: Content = {
  state: null,
  percent: null,
  outputs: [],
  difficulty: null,
  proposal: null,
  amount: null,
  spent: null,
  documents: [],
  note: null,
}

/** Whether an update says nothing that could be recorded. */
export const isEmpty = (said: Content): boolean =>
  Object.values(said).every((value) => value === null || (Array.isArray(value) && value.length === 0))
