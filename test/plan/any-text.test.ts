import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'
import { anyText } from './support/texts.ts'

const RUNS = { numRuns: 300 }

test('any text at all is read without an error, and addresses are never shared', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const plan = readPlan(text)
      const refs = plan.clauses.map((clause) => clause.ref)
      expect(new Set(refs).size).toBe(refs.length)
      for (const agency of plan.agencies) for (const ref of agency.clauses) expect(refs).toContain(ref)
    }),
    RUNS,
  )
})

test('reading the same text again gives the same plan', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(readPlan(text)).toEqual(readPlan(text))
    }),
    RUNS,
  )
})

test('line endings and composed letters do not matter', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const plain = text.replace(/\r/g, '')
      expect(readPlan(plain.replace(/\n/g, '\r\n'))).toEqual(readPlan(plain))
      expect(readPlan(plain.normalize('NFD'))).toEqual(readPlan(plain.normalize('NFC')))
    }),
    RUNS,
  )
})
