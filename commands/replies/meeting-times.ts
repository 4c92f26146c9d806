import { fold } from '../../src/text/fold.ts'
import { expandPattern } from '../../src/text/patterns.ts'
import { Phrases } from '../../src/text/phrases.ts'
import { syllables } from '../../src/text/tokens.ts'
import words from './meeting-times.json' with { type: 'json' }

const phrases = new Phrases<keyof typeof words>()
for (const kind of ['meeting', 'when', 'soon'] as const)
  for (const phrase of words[kind].flatMap(expandPattern)) phrases.add(phrase, kind)

/**
 * Whether a question asks when there is a meeting, which the list of meetings tells; or something else of one `soon`, for which the
 * list may help if the plan does not.
 */
export function asksForMeeting(question: string): 'when' | 'soon' | null {
  const typed = syllables(question).map((text) => ({ text, folded: fold(text) }))
  const said = new Set(phrases.all(typed).map(({ value }) => value))
  if (!said.has('meeting')) return null
  return said.has('when') ? 'when' : said.has('soon') ? 'soon' : null
}
