import { describe, expect, it } from 'vitest'
import { createUpdateReader } from '../../src/updates/reader.ts'
import { readMessages, scoreUpdates } from '../support/score-updates.ts'
import { shipped } from '../support/shipped.ts'

const read = createUpdateReader(shipped)

describe('messages the reader was tuned by', () => {
  const result = scoreUpdates(readMessages(new URL('messages.jsonl', import.meta.url)), read)

  it('are read rightly', () => {
    expect(result.fields, result.wrong.join(', ')).toBeGreaterThanOrEqual(0.98)
    expect(result.whole, result.wrong.join(', ')).toBeGreaterThanOrEqual(0.96)
  })
})

describe('messages the code has not seen', () => {
  const result = scoreUpdates(readMessages(new URL('heldout.jsonl', import.meta.url)), read)

  it('are read rightly', () => {
    expect(result.fields).toBeGreaterThanOrEqual(0.95) // which are wrong stays unsaid, so that nobody tunes by them
    expect(result.whole).toBeGreaterThanOrEqual(0.85)
  })
})
