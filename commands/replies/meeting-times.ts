import { fold } from '../../src/text/fold.ts'
import { expandPattern } from '../../src/text/patterns.ts'
import { Phrases } from '../../src/text/phrases.ts'
import { syllables } from '../../src/text/tokens.ts'
import words from './meeting-times.json' with { type: 'json' }

const phrases = new Phrases<keyof typeof words>()
for (const kind of ['meeting', 'when', 'soon'] as const)
  for (const phrase of words[kind].flatMap(expandPattern)) phrases.add(phrase, kind)

/** Whether a question asks when there is a meeting: the list of meetings tells, and the plan lacks nothing. */
export function asksWhenMeeting(question: string): boolean {
  const said = saidIn(question)
  return said.has('meeting') && said.has('when')
}

/** Whether a question is about a meeting at some time, for which the list of meetings may help if the plan does not. */
export function asksForMeeting(question: string): boolean {
  const said = saidIn(question)
  return said.has('meeting') && (said.has('when') || said.has('soon'))
}

const saidIn = (question: string) =>
  new Set(
    phrases.all(syllables(question).map((text) => ({ text, folded: fold(text) }))).map(({ value }) => value),
  )
