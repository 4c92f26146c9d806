import { expect, test } from 'vitest'
import { indexNearWords } from '../../src/agencies/slips.ts'

const index = indexNearWords(['thong', 'truyen', 'thao', 'so', 'gtdt', 'tai'])

test.each([
  ['one letter missing', 'thog', 'thong'],
  ['one letter too many', 'thonng', 'thong'],
  ['another letter', 'thomg', 'thong'],
  ['two letters swapped', 'thoa', 'thao'],
  ['a Telex key left over', 'taif', 'tai'],
  ['the first letter', 'ruyen', 'truyen'],
])('%s: %s is near %s', (_, typed, meant) => {
  expect(index.near(typed)).toContain(meant)
})

test.each([
  ['the word itself', 'thong', 'thong'],
  ['two slips', 'thgn', 'thong'],
  ['a short word', 'soo', 'so'],
  ['another abbreviation', 'ttdt', 'gtdt'],
])('not near: %s', (_, typed, other) => {
  expect(index.near(typed)).not.toContain(other)
})
