import { expect, it } from 'vitest'
import { createThrottle, waitTurn } from '../../src/chat/throttle.ts'

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

/** Sent and answered at once. */
function say(throttle: ReturnType<typeof createThrottle>, id: string, urgent = true): number {
  const wait = throttle.take(room(id), urgent)
  if (wait === 0) throttle.arrived(room(id))
  return wait
}

it('counts what all rooms are sent, and what each is', () => {
  const { throttle, pass } = open()
  expect(say(throttle, 'a')).toBe(0)
  pass(1)
  expect(say(throttle, 'a')).toBeGreaterThan(1000)
  expect(say(throttle, 'b')).toBe(0)
  pass(1)
  expect(say(throttle, 'c')).toBeGreaterThan(990)
  pass(1020)
  expect(say(throttle, 'c')).toBe(0)
})

it('counts a message from when it has arrived, however long it was on its way', () => {
  const { throttle, pass } = open()
  throttle.take(room('a'), true)
  pass(5000)
  expect(throttle.take(room('a'), true)).toBeGreaterThan(0)
  throttle.arrived(room('a'))
  pass(300)
  expect(throttle.take(room('a'), true)).toBeGreaterThan(700)
  pass(720)
  expect(throttle.take(room('a'), true)).toBe(0)
})

it('forgets a message of whose arrival nobody told', () => {
  const { throttle, pass } = open()
  throttle.take(room('a'), true)
  pass(30_001)
  expect(throttle.take(room('a'), true)).toBe(0)
})

it('leaves a part to what is urgent while there is any, and else uses the whole', () => {
  const limits = { ...LIMITS, together: { count: 30, seconds: 1 } }
  let now = 1_000_000
  const throttle = createThrottle(limits, () => now)
  const flood = (urgent: boolean, from: number) => {
    let said = 0
    while (say(throttle, `r${from + said}`, urgent) === 0) said++
    return said
  }
  expect(flood(false, 0)).toBe(30)
  now += 1100
  expect(say(throttle, 'someone')).toBe(0)
  expect(flood(false, 100)).toBe(19)
  expect(flood(true, 200)).toBe(10)
  now += 11_000
  expect(flood(false, 300)).toBe(30)
})

it('counts a part from when the next is to be said', async () => {
  const { throttle, pass } = open()
  throttle.take(room('a'), true)
  pass(500)
  const waited: number[] = []
  await waitTurn(throttle, room('a'), true, async (ms) => {
    waited.push(ms)
    pass(ms)
  })
  expect(waited.reduce((sum, ms) => sum + ms)).toBeGreaterThan(1000)
})

it('waits where the platform asked for it, in a topic and in its group', () => {
  const { throttle, pass } = open()
  throttle.hold({ id: 'g/7', kind: 'group' }, 5)
  expect(throttle.take({ id: 'g', kind: 'group' }, true)).toBe(5000)
  pass(5001)
  expect(throttle.take({ id: 'g', kind: 'group' }, true)).toBe(0)
})
