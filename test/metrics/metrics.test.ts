import { expect, it, onTestFinished } from 'vitest'
import { createAnswering } from '../../src/chat/answering.ts'
import type { Incoming } from '../../src/chat/incoming.ts'
import { createThrottle } from '../../src/chat/throttle.ts'
import { createMetrics } from '../../src/metrics/metrics.ts'
import { enqueue } from '../../src/outbox/enqueue.ts'
import { createClock } from '../support/clock.ts'
import { testDatabase } from '../support/database.ts'
import { messageOf, scriptedChannel } from '../support/scripted-channel.ts'

const clock = createClock()
const LAN = { id: 'room-of-lan', kind: 'private' } as const

const said = (over: Partial<Incoming> = {}): Incoming => ({
  channel: 'telegram',
  updateId: '1',
  room: LAN,
  sender: { id: 'id-of-lan', name: 'Trần Lan' },
  text: 'words of Lan',
  addressed: true,
  at: clock.now(),
  ...over,
})

async function open() {
  const database = await testDatabase()
  onTestFinished(() => database.close())
  const metrics = createMetrics(database.queries)
  return { database, metrics, text: async () => (await metrics.render()).text }
}

it('counts what is received and answered, by channel, and how long it took', async () => {
  const { metrics, text } = await open()
  const receive = metrics.receive(async ({ text }) => (text === '' ? null : messageOf('trả lời')))
  await receive(said())
  await receive(said({ text: '' }))
  await receive(said({ addressed: false }))
  const read = await text()
  expect(read).toContain('dieuphoi_messages_received_total{channel="telegram"} 2')
  expect(read).toContain('dieuphoi_messages_answered_total{channel="telegram"} 1')
  expect(read).toContain('dieuphoi_answer_seconds_count{channel="telegram"} 1')
  expect(read).toContain('process_resident_memory_bytes')
})

it('counts failures of sending by kind, of answers and of notices', async () => {
  const { metrics, text } = await open()
  const gone = { kind: 'gone', why: `chat of ${said().sender.name} not found`, partsSent: 0 } as const
  await metrics.channel(scriptedChannel([gone]).channel).send(LAN, messageOf('nhắc'), { id: '1' })
  const answer = createAnswering({
    throttle: createThrottle(null, Date.now),
    unsaid: async () => {},
    wait: async () => {},
    failed: metrics.failed,
  })
  const sent = [{ kind: 'unreachable', why: 'ENOTFOUND', partsSent: 0 } as const]
  await answer(said(), messageOf('trả lời'), async () => sent.shift() ?? { kind: 'sent', messageId: null })
  const read = await text()
  expect(read).toContain('dieuphoi_send_failures_total{channel="test",kind="gone"} 1')
  expect(read).toContain('dieuphoi_send_failures_total{channel="telegram",kind="unreachable"} 1')
})

it('tells how much is due and stands, and whose it is to nobody', async () => {
  const { database, metrics, text } = await open()
  for (const [key, stands] of [
    ['a', false],
    ['b', false],
    ['c', true],
  ] as const)
    await database.transaction((tx) =>
      enqueue(
        tx,
        { channel: 'zalo', room: LAN, said: 'personal', key, stands, message: messageOf('Lan') },
        clock.now(),
      ),
    )
  await metrics.receive(async () => messageOf('trả lời'))(said())
  const read = await text()
  expect(read).toContain('dieuphoi_outgoing{channel="zalo",state="due"} 2')
  expect(read).toContain('dieuphoi_outgoing{channel="zalo",state="standing"} 1')
  expect(read).not.toMatch(/lan\b|words|room-of/iu)
  await database.queries.outgoing.deleteMany()
  expect(await text()).not.toContain('dieuphoi_outgoing{')
})

it('goes on counting where the database does not answer', async () => {
  const database = await testDatabase()
  await database.close()
  expect((await createMetrics(database.queries).render()).text).toContain('process_cpu')
})
