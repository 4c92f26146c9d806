import { setTimeout as sleep } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { expect, it, onTestFinished } from 'vitest'
import { createTelegramChannel, TELEGRAM_LIMITS } from '../../../src/channels/telegram/channel.ts'
import { noAttachments } from '../../../src/chat/attachments.ts'
import { createThrottle } from '../../../src/chat/throttle.ts'
import { languages, startBot } from '../../support/bot.ts'
import { freePort } from '../../support/free-port.ts'

it('is understood by a server of the protocol that somebody else wrote', async () => {
  const port = await freePort()
  const server = new TelegramServer({ port, host: '127.0.0.1' })
  await server.start()
  const token = '4242:of-the-tests'
  const channel = createTelegramChannel({
    token,
    root: server.config.apiURL,
    proxy: null,
    webhook: null,
    throttle: createThrottle(TELEGRAM_LIMITS, Date.now),
    unsaid: async () => {},
    rooms: async () => {},
    menus: [],
    languages,
    attachments: noAttachments,
    clock: () => DateTime.now(),
    wait: (ms) => sleep(ms),
    log: { error: console.error, warn: () => {} },
  })
  onTestFinished(async () => {
    await channel.stop()
    await server.stop()
  })
  await channel.start(startBot().receive)
  const client = server.getClient(token, { timeout: 20_000 })
  await client.sendMessage(client.makeMessage('họp báo ai chủ trì ạ?'))
  const { result } = await client.getUpdates()
  expect(JSON.stringify(result)).toContain('Văn phòng UBND Thành phố chủ trì')
})
