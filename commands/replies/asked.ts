import type { DateTime } from 'luxon'
import type { Answer } from '../../src/answers/model.ts'
import type { Ready } from '../../src/questions/questions.ts'

/** A question with its answer, and the plans it was asked of. */
export interface Asked {
  question: string
  answer: Answer
  ready: Ready
  now: DateTime
}
