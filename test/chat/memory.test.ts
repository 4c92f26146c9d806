import { describe, expect, it } from 'vitest'
import { createConversations } from '../../src/chat/conversation.ts'
import { createQueues } from '../../src/chat/in-order.ts'
import { createOnce } from '../../src/chat/once.ts'
import { createClock } from '../support/clock.ts'

describe('what is kept of conversations', () => {
  const kept = (note: string) => ({ before: { note }, choices: [], dialogue: null, kept: false })

  it('is gone after an hour without a word', () => {
    const clock = createClock()
    const conversations = createConversations<{ note: string }>(clock.now)
    conversations.keep('lan', kept('a'))
    clock.pass(59)
    expect(conversations.of('lan')?.before.note).toBe('a')
    clock.pass(2)
    expect(conversations.of('lan')?.before.note).toBeUndefined()
  })

  it('is bounded: the one longest unused goes first', () => {
    const conversations = createConversations<{ note: string }>(createClock().now)
    conversations.keep('first', kept('a'))
    conversations.keep('second', kept('b'))
    for (let n = 0; n < 4998; n++) conversations.keep(`other ${n}`, kept('c'))
    conversations.keep('first', kept('d'))
    conversations.keep('one more', kept('e'))
    expect(conversations.of('first')?.before.note).toBe('d')
    expect(conversations.of('second')?.before.note).toBeUndefined()
  })
})

describe('what is done once', () => {
  it('is done again after a quarter of an hour, or when too much was done since', async () => {
    const clock = createClock()
    const once = createOnce<number>(clock.now)
    let done = 0
    const work = async () => ++done
    expect([await once('a', work), await once('a', work)]).toEqual([1, 1])
    clock.pass(16)
    expect(await once('a', work)).toBe(2)
    for (let n = 0; n <= 5001; n++) await once(`other ${n}`, async () => 0)
    expect(await once('a', work)).toBe(3)
  })
})

describe('what is done in order', () => {
  it('goes on after a failure, which its own caller hears of', async () => {
    const inOrder = createQueues()
    const failing = inOrder('a', () => Promise.reject(new Error('no')))
    const next = inOrder('a', async () => 'next')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('next')
  })
})
