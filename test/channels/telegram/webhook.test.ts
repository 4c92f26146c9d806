import { afterEach, beforeEach, expect, it } from 'vitest'
import { channelContract } from '../../contracts/channel.ts'
import { messageOf } from '../../support/scripted-channel.ts'
import { openTelegramForContract } from '../../support/telegram/contract.ts'
import { createPerson } from '../../support/telegram/people.ts'
import { openTelegram } from '../../support/telegram.ts'
import { prepareWebhook } from '../../support/webhook.ts'

channelContract('telegram, by webhook', async (receive, attachments) => {
  const { server, webhook } = await prepareWebhook('telegram')
  const opened = await openTelegramForContract(receive, attachments, { webhook })
  await server.start()
  return {
    ...opened,
    async stop() {
      await opened.stop()
      await server.stop()
    },
  }
})

let opened: Awaited<ReturnType<typeof openTelegram>>
let house: Awaited<ReturnType<typeof prepareWebhook>>
let heard: string[]
let fails = 0
beforeEach(async () => {
  heard = []
  fails = 0
  house = await prepareWebhook('telegram')
  opened = await openTelegram(
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
  )
  await house.server.start()
})
afterEach(async () => {
  await opened.stop()
  await house.server.stop()
})

it('lets in nobody without the secret, whatever they bring', async () => {
  const update = JSON.stringify({
    update_id: 1,
    message: { message_id: 1, date: 1, chat: { id: 5, type: 'private' } },
  })
  for (const headers of [{}, { 'x-telegram-bot-api-secret-token': `${house.webhook.secret}x` }])
    expect((await house.post(headers, update)).status).toBe(403)
  const secret = { 'x-telegram-bot-api-secret-token': house.webhook.secret }
  expect((await house.post(secret, 'not json')).status).toBe(200)
  expect((await house.post(secret, 'x'.repeat(1024 * 1024 + 1))).status).toBe(413)
  expect(heard).toEqual([])
})

it('answers the platform only when the update has been handled, so that it comes again otherwise', async () => {
  const { telegram } = opened
  const lan = createPerson(telegram)
  fails = 1
  telegram.faults.next('sendMessage', { code: 403, description: 'Forbidden: bot was blocked by the user' })
  lan.say('một')
  await telegram.updates.taken()
  const answered = telegram.updates.brought.filter(({ status }) => status !== 0) // 0: the line was not there, so it is brought again
  expect(answered.map(({ status }) => status)).toEqual([500, 200])
  expect(heard).toEqual(['một', 'một'])
})

it('handles once what comes twice at the same time', async () => {
  createPerson(opened.telegram).say('một', { times: 2 })
  await opened.telegram.updates.taken()
  expect(heard).toEqual(['một'])
  expect(opened.telegram.calls('sendMessage')).toHaveLength(1)
})
