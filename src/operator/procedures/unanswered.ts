import { z } from 'zod'
import { createUnansweredInDatabase } from '../../questions/in-database.ts'
import { defineProcedure } from '../procedure.ts'

export const listUnansweredProcedure = defineProcedure({
  name: 'questions.unanswered',
  request: z.object({ most: z.number().int().positive() }),
  /** Newest first. */
  result: z.array(
    z.object({
      text: z.string(),
      why: z.enum(['notInPlan', 'notWhatWasAsked']),
      askedAt: z.iso.datetime(), // UTC
    }),
  ),
  async run({ most }, { database }) {
    const questions = await createUnansweredInDatabase(database.queries).list(most)
    return questions.map(({ text, why, askedAt }) => ({
      text,
      why,
      askedAt: askedAt.toJSDate().toISOString(),
    }))
  },
})
