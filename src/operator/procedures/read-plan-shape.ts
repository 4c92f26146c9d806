import { z } from 'zod'
import type { ReadPlan } from '../../plan/model.ts'

const line = z.number()
const texts = z.array(z.string())
const named = z.object({ name: z.string(), role: z.string() })
const cadence = z.enum(['once', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'continuous'])
const due = z.object({ text: z.string(), on: z.string().exactOptional(), cadence: cadence.exactOptional() })

const clause = z.object({
  ref: z.string(),
  text: z.string(),
  heading: z.string(),
  part: z.string(),
  leads: texts,
  supports: texts,
  others: z.array(named),
  due: due.nullable(),
  line,
})

const agency = z.object({
  name: z.string(),
  heading: z.string(),
  members: texts,
  request: z.boolean(),
  clauses: texts,
})

const task = z.object({
  source: z.string(),
  text: z.string(),
  leads: texts,
  supports: texts,
  due: z.string().nullable(),
  product: z.string().nullable(),
})

const doubt = z.object({
  line,
  kind: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** A plan on its way from the command that read it to the bot that stores it. */
export const readPlanShape: z.ZodType<ReadPlan> = z.object({
  title: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  signedOn: z.string().nullable(),
  recipients: texts,
  parts: z.array(z.object({ ref: z.string(), title: z.string(), line })),
  sections: z.array(z.object({ ref: z.string(), part: z.string(), title: z.string(), line })),
  clauses: z.array(clause),
  agencies: z.array(agency),
  tasks: z.array(task),
  doubts: z.array(doubt),
})
