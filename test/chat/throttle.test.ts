import { expect, it } from 'vitest'
import { createThrottle } from '../../src/chat/throttle.ts'

const LIMITS = {
  together: { count: 2, seconds: 1 },
  room: { count: 1, seconds: 1 },
  group: { count: 2, seconds: 60 },
}
const room = (id: string) => ({ id, kind: 'private' }) as const

function open() {
  let now = 1_000_000
  const throttle = createThrottle(LIMITS, () => now)
  function pass(ms: number) {
    now += ms
  }
  return { throttle, pass }
}

it('counts what all rooms are sent, and what each is', () => {
  const { throttle, pass } = open()
  expect(throttle.take(room('a'), true)).toBe(0)
  expect(throttle.take(room('a'), true)).toBeGreaterThan(1000)
  expect(throttle.take(room('b'), true)).toBe(0)
  expect(throttle.take(room('c'), true)).toBeGreaterThan(1000)
  pass(1200)
  expect(throttle.take(room('c'), true)).toBe(0)
})

it('counts a message from when it has arrived, however long it was on its way', () => {
  const { throttle, pass } = open()
  throttle.take(room('a'), true)
  pass(900)
  throttle.arrived(room('a'))
  pass(300)
  expect(throttle.take(room('a'), true)).toBeGreaterThan(700)
  pass(900)
  expect(throttle.take(room('a'), true)).toBe(0)
})

it('waits where the platform asked for it, in a topic and in its group', () => {
  const { throttle, pass } = open()
  throttle.hold({ id: 'g/7', kind: 'group' }, 5)
  expect(throttle.take({ id: 'g', kind: 'group' }, true)).toBe(5000)
  pass(5001)
  expect(throttle.take({ id: 'g', kind: 'group' }, true)).toBe(0)
})
