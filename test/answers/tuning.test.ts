import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import { readQuestions, score } from '../support/score-answers.ts'
import { shipped } from '../support/shipped.ts'

// `fresh` was written by someone who saw no code, `probes` beside the knowledge, `paraphrases` to be hard.
describe.each([
  { file: 'tuning', right: 0.975, outOfScope: 0.98, answered: 0.985, english: 0.98 },
  { file: 'fresh', right: 0.975, outOfScope: 0.95, answered: 0.985, english: 0.97 },
  { file: 'probes', right: 0.95, outOfScope: 0.95, answered: 0.985, english: 0.98 },
  { file: 'paraphrases', right: 0.935, outOfScope: 0.95, answered: 0.965, english: 0.92 },
])('questions that answers were tuned by: $file', ({ file, ...floors }) => {
  const result = score(readQuestions(new URL(`${file}.jsonl`, import.meta.url)), createAnswerer(shipped))

  it('are answered rightly', () => {
    expect(result.right, `wrong: ${result.wrong.join(' ')}`).toBeGreaterThanOrEqual(floors.right)
  })
  it('are declined when the plan does not say', () => {
    expect(result.outOfScope).toBeGreaterThanOrEqual(floors.outOfScope)
  })
  it('are answered when it does', () => {
    expect(result.answered).toBeGreaterThanOrEqual(floors.answered)
  })
  it('are understood in English', () => {
    expect(result.english).toBeGreaterThanOrEqual(floors.english)
  })
})
