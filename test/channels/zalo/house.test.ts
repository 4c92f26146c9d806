import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../support/free-port.ts'
import { startHouse } from '../../support/house.ts'
import { expectSoon } from '../../support/soon.ts'
import { createGroup, createPerson } from '../../support/zalo/people.ts'
import { BOT_NAME, startZalo } from '../../support/zalo/server.ts'

async function open(settings: Record<string, string> = {}) {
  const zalo = await startZalo()
  const house = await startHouse({
    ZALO_TOKEN: zalo.token,
    ZALO_API_ROOT: zalo.root,
    ZALO_BOT_NAME: BOT_NAME,
    ...settings,
  })
  onTestFinished(async () => {
    await house.stop()
    await zalo.stop()
  })
  return { zalo, house }
}

it('the whole house answers on Zalo, takes numbers, and introduces itself in a group', async () => {
  const { zalo } = await open()
  await expectSoon(() => zalo.updates.waiting() > 0)
  const [lan, group] = [createPerson(zalo), createGroup(zalo)]
  lan.says('hop bao dinh ky ben nao chu tri a')
  await expectSoon(() => lan.hears().length === 1)
  expect(lan.hears()[0]?.text).toContain('Văn phòng UBND Thành phố chủ trì')
  expect(lan.hears()[0]?.text).toMatch(/\n\n1\. Toàn văn\n2\. .+\n3\. Không đúng ý$/u)
  lan.says('hop bao dinh ky ben nao chu tri a', { in: group, mention: true })
  await expectSoon(() => group.hears().length === 2)
  expect(group.hears().map(({ text }) => text)).toEqual([
    expect.stringContaining('Văn phòng UBND Thành phố chủ trì'),
    expect.stringContaining('tin khác không đọc, không lưu'),
  ])
  lan.says('1')
  await expectSoon(() => lan.hears().length === 2)
  expect(lan.hears()[1]?.text).toContain('(mục III.')
})

it('the whole house takes what Zalo brings, where that is configured', async () => {
  const port = String(await freePort())
  const { zalo } = await open({ PORT: port, ZALO_WEBHOOK: `http://127.0.0.1:${port}/hooks/zalo` })
  await expectSoon(() => zalo.state.webhook.url !== '')
  const lan = createPerson(zalo)
  lan.says('hop bao dinh ky ben nao chu tri a')
  await zalo.webhook.taken()
  expect(lan.hears()[0]?.text).toContain('Văn phòng UBND Thành phố chủ trì')
  expect(zalo.webhook.brought.map(({ status }) => status)).toEqual([200])
})

it('the whole house counts what the month has carried, and tells its admin in time', async () => {
  const { zalo, house } = await open({ ZALO_MONTHLY_QUOTA: '10' })
  await expectSoon(() => zalo.updates.waiting() > 0)
  const lan = createPerson(zalo)
  const code = typeof house.claim === 'object' ? (house.claim?.code ?? '') : ''
  for (const [at, text] of [code, 'đồng ý', 'Nguyễn Thị Lan', 'Sở Y tế làm gì'].entries()) {
    lan.says(text)
    await expectSoon(() => lan.hears().length > at)
  }
  await expectSoon(() => lan.hears().length === 5)
  expect(lan.hears()[4]?.text).toMatch(/^Zalo: tháng .+ đã gửi và nhận 8 trong hạn mức 10 tin\./u)
})

it('starts and serves its page while Zalo cannot be reached', async () => {
  const { zalo } = await open({ ZALO_API_ROOT: 'http://127.0.0.1:9' })
  expect(zalo.state.called).toEqual([])
})
