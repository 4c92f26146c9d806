import { afterEach, beforeEach, expect, it } from 'vitest'
import { channelContract } from '../../contracts/channel.ts'
import { messageOf } from '../../support/scripted-channel.ts'
import { prepareWebhook } from '../../support/webhook.ts'
import { openZaloForContract } from '../../support/zalo/contract.ts'
import { createPerson } from '../../support/zalo/people.ts'
import { type OpenedZalo, openZalo } from '../../support/zalo.ts'

channelContract('zalo, by webhook', async (receive, attachments) => {
  const { server, webhook } = await prepareWebhook('zalo')
  const opened = await openZaloForContract(receive, attachments, { webhook })
  await server.start()
  return {
    ...opened,
    async stop() {
      await opened.stop()
      await server.stop()
    },
  }
})

let opened: OpenedZalo
let house: Awaited<ReturnType<typeof prepareWebhook>>
let heard: string[]
let fails = 0

async function open(times = 1) {
  heard = []
  fails = 0
  house = await prepareWebhook('zalo')
  opened = await openZalo(
    async ({ text }) => {
      heard.push(text)
      return messageOf('Đã nghe.')
    },
    {
      webhook: house.webhook,
      unsaid: async () => {
        if (fails-- > 0) throw new Error('the database is gone')
      },
    },
    { times },
  )
  await house.server.start()
}
async function close() {
  await opened.stop()
  await house.server.stop()
}
beforeEach(() => open())
afterEach(close)

it('lets in nobody without the secret, whatever they bring, and takes every event with it', async () => {
  const message = {
    message_id: 'a1',
    from: { id: 'u1' },
    chat: { id: 'u1', chat_type: 'PRIVATE' },
    text: 'xong',
  }
  const update = JSON.stringify({
    ok: true,
    result: { event_name: 'message.text.received', message },
  })
  for (const headers of [
    {},
    { 'x-bot-api-secret-token': `${house.webhook.secret}x` },
    { 'x-bot-api-secret-token': '' },
  ])
    expect((await house.post(headers, update)).status).toBe(403)
  expect(heard).toEqual([])
  const secret = { 'x-bot-api-secret-token': house.webhook.secret }
  for (const body of ['not json', '{"ok":true,"result":{"event_name":"user.unfollow"}}', '[]', update])
    expect((await house.post(secret, body)).status).toBe(200)
  expect((await house.post(secret, 'x'.repeat(1024 * 1024 + 1))).status).toBe(413)
  expect(heard).toEqual(['xong'])
})

it('says that it stops while it does, so that what comes is brought again', async () => {
  await opened.channel.stop()
  expect((await house.post({ 'x-bot-api-secret-token': house.webhook.secret }, '{}')).status).toBe(503)
})

it('logs where the platform tried the webhook and could not reach it, in whichever way it tries', async () => {
  const unreached = [[{ outcome: 'webhook.err.conn' }, expect.any(String)]] // before the server was started
  expect(opened.logged).toMatchObject(unreached)
  expect(opened.zalo.state.webhook.url).toContain('/hooks/zalo')
  for (const way of ['post', 'get'] as const) {
    opened.zalo.world.switches.webhookProbe = way
    await opened.channel.start(async () => null)
  }
  expect(opened.logged).toMatchObject(unreached)
})

it('answers the platform only when the message has been handled, so that it comes again otherwise', async () => {
  const lan = createPerson(opened.zalo)
  fails = 1
  opened.zalo.faults.next('sendMessage', 'lost before')
  lan.says('một')
  await opened.handled()
  const answered = opened.zalo.webhook.brought.filter(({ status }) => status !== 0) // 0: the line was not there, so it is brought again
  expect(answered.map(({ status }) => status)).toEqual([500, 200])
  expect(heard).toEqual(['một', 'một'])
})

it('handles once what comes twice at the same time', async () => {
  await close()
  await open(2)
  const lan = createPerson(opened.zalo)
  lan.says('một')
  await opened.handled()
  expect(heard).toEqual(['một'])
  expect(lan.hears()).toHaveLength(1)
})
