import { expect, it } from 'vitest'
import type { Message } from '../../src/chat/channel.ts'
import type { Incoming } from '../../src/chat/incoming.ts'
import { fromWire, incomingOnWire, receiveThrough } from '../../src/chat/wire.ts'
import { createClock } from '../support/clock.ts'

const said: Incoming = {
  channel: 'terminal',
  updateId: '1',
  room: { id: 'lan', kind: 'private' },
  sender: { id: 'lan' },
  text: 'họp báo ai chủ trì',
  addressed: true,
  at: createClock().now(),
}
const answer: Message = { blocks: [{ style: 'lead', text: 'Đã nghe.' }], choices: [], forget: 'all' }

it('carries what is said to a bot in another process, and its message back', async () => {
  const heard: Incoming[] = []
  const receive = receiveThrough(async (carried) => {
    heard.push(fromWire(incomingOnWire.parse(JSON.parse(JSON.stringify(carried)))))
    return JSON.parse(JSON.stringify(answer))
  })
  expect(await receive(said)).toEqual(answer)
  expect(heard[0]?.at.toMillis()).toBe(said.at.toMillis())
  expect({ ...heard[0], at: said.at }).toEqual(said)
})

it('refuses what is no message', async () => {
  await expect(receiveThrough(async () => ({ text: 'hello' }))(said)).rejects.toThrow()
})
