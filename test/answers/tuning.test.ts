import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import { readQuestions, score } from '../support/score-answers.ts'
import { shipped } from '../support/shipped.ts'

describe('the questions answers were tuned by', () => {
  const result = score(readQuestions(new URL('tuning.jsonl', import.meta.url)), createAnswerer(shipped))

  it('are answered rightly', () => {
    expect(result.right, `wrong: ${result.wrong.join(' ')}`).toBeGreaterThanOrEqual(0.95)
  })
  it('are declined when the plan does not say', () => {
    expect(result.outOfScope).toBeGreaterThanOrEqual(0.95)
  })
  it('are answered when it does', () => {
    expect(result.answered).toBeGreaterThanOrEqual(0.97)
  })
  it('are understood in English', () => {
    expect(result.english).toBeGreaterThanOrEqual(0.9)
  })
})

describe('everyday paraphrases and stories, harder on purpose', () => {
  const result = score(readQuestions(new URL('paraphrases.jsonl', import.meta.url)), createAnswerer(shipped))

  it('are answered rightly', () => {
    expect(result.right, `wrong: ${result.wrong.join(' ')}`).toBeGreaterThanOrEqual(0.9)
  })
  it('are declined when the plan does not say', () => {
    expect(result.outOfScope).toBeGreaterThanOrEqual(0.95)
  })
})
