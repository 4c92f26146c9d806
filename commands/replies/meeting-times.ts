import { fold } from '../../src/text/fold.ts'
import { expandPattern } from '../../src/text/patterns.ts'
import { Phrases } from '../../src/text/phrases.ts'
import { syllables } from '../../src/text/tokens.ts'
import words from './meeting-times.json' with { type: 'json' }

const phrases = new Phrases<keyof typeof words>()
for (const kind of ['meeting', 'time'] as const)
  for (const phrase of words[kind].flatMap(expandPattern)) phrases.add(phrase, kind)

/** Whether a question asks when there is a meeting, or whether there is one: the list of meetings tells, if the plan does not. */
export function asksForMeeting(question: string): boolean {
  const typed = syllables(question).map((text) => ({ text, folded: fold(text) }))
  const said = phrases.all(typed)
  return (['meeting', 'time'] as const).every((kind) => said.some(({ value }) => value === kind))
}
