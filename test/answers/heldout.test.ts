import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import { readQuestions, score } from '../support/score-answers.ts'
import { shipped } from '../support/shipped.ts'

// Exams: their questions stay unread, so a failure names none of them. Floors stand a little under what was reached.
describe.each([
  { exam: 'heldout', right: 0.93, outOfScope: 0.93, answered: 0.96, english: 0.9 },
  { exam: 'exam', right: 0.89, outOfScope: 0.9, answered: 0.96, english: 0.9 },
])('questions that nobody tuned by: $exam', ({ exam, ...floors }) => {
  const result = score(readQuestions(new URL(`${exam}.jsonl`, import.meta.url)), createAnswerer(shipped))

  it('are answered rightly', () => {
    expect(result.right).toBeGreaterThanOrEqual(floors.right)
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
