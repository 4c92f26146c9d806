import { expect, it } from 'vitest'
import { may } from '../../src/people/policy.ts'

it('lets everyone do what is for everyone', () => {
  expect(may([], 'everyone')).toBe(true)
})

it('denies what no sentence allows', () => {
  expect(may([], 'reporter')).toBe(false)
  expect(may(['everyone', 'reporter'], 'coordinator')).toBe(false)
  expect(may(['everyone', 'coordinator'], 'coordinator')).toBe(true)
})
