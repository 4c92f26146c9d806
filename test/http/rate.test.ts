import { expect, test } from 'vitest'
import { limitRate } from '../../src/http/rate.ts'

test('a burst, then the steady rate, and the seconds to wait in between', () => {
  let now = 0
  const rate = limitRate({ burst: 3, perSecond: 0.5 }, () => now)
  expect([1, 2, 3, 4].map(() => rate.take('lan'))).toEqual([0, 0, 0, 2])
  now = 1000
  expect(rate.take('lan')).toBe(1)
  now = 2000
  expect(rate.take('lan')).toBe(0)
  expect(rate.take('lan')).toBe(2)
  expect(rate.take('hoa')).toBe(0)
})

test('waiting long saves up one burst and no more', () => {
  let now = 0
  const rate = limitRate({ burst: 2, perSecond: 1 }, () => now)
  rate.take('lan')
  now = 3_600_000
  expect([1, 2, 3].map(() => rate.take('lan'))).toEqual([0, 0, 1])
})

test('forgets the key unseen for longest, so that strangers cannot fill the memory', () => {
  const rate = limitRate({ burst: 1, perSecond: 0.001 }, () => 0)
  rate.take('first')
  for (let stranger = 0; stranger < 9_999; stranger++) rate.take(`stranger-${stranger}`)
  expect(rate.take('first')).toBeGreaterThan(0)
  for (let stranger = 0; stranger < 10_000; stranger++) rate.take(`other-${stranger}`)
  expect(rate.take('first')).toBe(0)
})
