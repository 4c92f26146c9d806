import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../support/free-port.ts'
import { startHouse } from '../../support/house.ts'
import { expectSoon } from '../../support/soon.ts'
import { createGroup, createPerson } from '../../support/telegram/people.ts'
import { startTelegram } from '../../support/telegram/server.ts'
import { BOT } from '../../support/telegram/state.ts'

async function open(settings: Record<string, string> = {}) {
  const telegram = await startTelegram()
  const house = await startHouse({
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ...settings,
  })
  onTestFinished(async () => {
    await house.stop()
    await telegram.stop()
  })
  const written = (chat: number) =>
    [...telegram.state.messages.values()].filter((one) => one.chat.id === chat && one.from.id === BOT.id)
  return { telegram, written }
}

it('the whole house answers on Telegram, and introduces itself in a group', async () => {
  const { telegram, written } = await open()
  await expectSoon(() => telegram.calls('getUpdates').length > 0)
  const [lan, group] = [createPerson(telegram), createGroup(telegram)]
  lan.say('hop bao dinh ky ben nao chu tri a')
  await expectSoon(() => written(lan.id).length > 0 && written(group.id).length > 0)
  expect(written(lan.id)[0]?.text).toContain('Văn phòng UBND Thành phố chủ trì')
  expect(written(group.id)[0]?.text).toContain('tin khác không đọc, không lưu')
  expect([...telegram.state.commands.keys()]).toContain('all_private_chats en')
  for (const { command } of [...telegram.state.commands.values()].flat()) expect(command).toMatch(/^[a-z]+$/)
})

it('the whole house takes what Telegram brings, where that is configured', async () => {
  const port = String(await freePort())
  const hook = `http://127.0.0.1:${port}/hooks/telegram`
  const { telegram, written } = await open({ PORT: port, TELEGRAM_WEBHOOK: hook })
  await expectSoon(() => telegram.state.webhook.url !== '')
  const lan = createPerson(telegram)
  lan.say('hop bao dinh ky ben nao chu tri a')
  await telegram.updates.taken()
  expect(written(lan.id)[0]?.text).toContain('Văn phòng UBND Thành phố chủ trì')
})

it('starts and serves its page while Telegram cannot be reached', async () => {
  const { telegram } = await open({ TELEGRAM_API_ROOT: 'http://127.0.0.1:9' })
  expect(telegram.state.called).toEqual([])
})
