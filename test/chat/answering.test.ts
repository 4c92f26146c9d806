import { describe, expect, it } from 'vitest'
import { createAnswering } from '../../src/chat/answering.ts'
import type { Sent } from '../../src/chat/channel.ts'
import { createThrottle } from '../../src/chat/throttle.ts'
import { createClock } from '../support/clock.ts'
import { LIMITS, messageOf } from '../support/scripted-channel.ts'

function open(script: Sent[] = []) {
  let now = 0
  const skipped: number[] = []
  const unsaid: object[] = []
  const throttle = createThrottle(LIMITS, () => now)
  const answer = createAnswering({
    throttle,
    unsaid: async (_, __, how) => void unsaid.push(how),
    wait: async (ms) => {
      now += ms
    },
  })
  return {
    skipped,
    unsaid,
    elapsed: () => now,
    answers: (id = 'lan', kind: 'private' | 'group' = 'private') =>
      answer(
        {
          channel: 'test',
          updateId: '1',
          room: { id, kind },
          sender: { id },
          text: '',
          addressed: true,
          at: createClock().now(),
        },
        messageOf('Đã nghe.'),
        async (skip) => {
          skipped.push(skip)
          return script.shift() ?? { kind: 'sent', messageId: null }
        },
      ),
  }
}

describe('answering', () => {
  it('keeps to one message a second in a room, and does not hold up others', async () => {
    const { answers, elapsed } = open()
    for (let n = 0; n < 20; n++) await answers(`person ${n}`)
    expect(elapsed()).toBe(0)
    await answers('person 1')
    expect(elapsed()).toBe(1002)
  })

  it('keeps to what a platform takes together', async () => {
    const { answers, elapsed } = open()
    for (let n = 0; n < 90; n++) await answers(`person ${n}`)
    expect(elapsed()).toBeGreaterThanOrEqual(2000)
  })

  it('waits a moment where it is told to, and goes on where it stopped', async () => {
    const { answers, skipped, unsaid } = open([{ kind: 'tooFast', waitSeconds: 2, partsSent: 1 }])
    expect(await answers()).toMatchObject({ kind: 'sent' })
    expect(skipped).toEqual([0, 1])
    expect(unsaid).toEqual([])
  })

  it.each<[Sent, object]>([
    [
      { kind: 'tooFast', waitSeconds: 30, partsSent: 0 },
      { partsSent: 0, stands: false, inSeconds: 30 },
    ],
    [
      { kind: 'unknown', why: 'the line broke', partsSent: 1 },
      { partsSent: 1, stands: true, inSeconds: 0 },
    ],
    [
      { kind: 'gone', why: 'blocked', partsSent: 0 },
      { partsSent: 0, stands: true, inSeconds: 0 },
    ],
  ])('leaves to the outbox what it cannot say now: %j', async (sent, handed) => {
    const { answers, unsaid } = open([sent])
    await answers()
    expect(unsaid).toEqual([handed])
  })

  it('tries again what is unreachable, then leaves it to the outbox', async () => {
    const down: Sent = { kind: 'unreachable', why: 'down', partsSent: 0 }
    const { answers, skipped, unsaid } = open([down, down, down])
    expect(await answers()).toMatchObject({ kind: 'unreachable' })
    expect(skipped.length).toBeGreaterThan(1)
    expect(unsaid).toHaveLength(1)
  })

  it('lets go of what is refused', async () => {
    const { answers, unsaid } = open([{ kind: 'refused', why: 'malformed', partsSent: 0 }])
    await answers()
    expect(unsaid).toEqual([])
  })

  it('counts topics of a group as the group', async () => {
    const { answers, elapsed } = open()
    await answers('-100/7', 'group')
    await answers('-100/8', 'group')
    expect(elapsed()).toBe(1002)
  })
})
