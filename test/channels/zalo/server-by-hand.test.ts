import { expect, it, onTestFinished } from 'vitest'
import { callRaw } from '../../support/zalo/call.ts'
import { createPerson } from '../../support/zalo/people.ts'
import { type Settings, startZalo } from '../../support/zalo/server.ts'

async function open(settings: Settings = {}) {
  const zalo = await startZalo({ secondMs: 20, ...settings })
  onTestFinished(() => zalo.stop())
  return zalo
}

it('errs as it is told to', async () => {
  const zalo = await open()
  zalo.faults.next('getMe', { code: 403, description: 'Internal server error' }, null, 2)
  zalo.faults.next('getMe', { code: 500, description: 'x', status: 503 })
  zalo.faults.next('getMe', 'not json')
  const statuses: number[] = []
  for (let time = 0; time < 4; time++) statuses.push((await callRaw(zalo, 'getMe')).status)
  expect(statuses).toEqual([200, 200, 503, 502])
  for (const fault of ['lost before', 'lost after'] as const) {
    zalo.faults.next('getMe', fault)
    await expect(callRaw(zalo, 'getMe')).rejects.toThrow()
  }
  zalo.faults.next('getMe', 'hangs')
  await expect(callRaw(zalo, 'getMe', {}, { signal: AbortSignal.timeout(50) })).rejects.toThrow()
  zalo.world.switches.httpStatus = 'error'
  zalo.world.switches.errorCodeCamel = true
  expect(await callRaw(zalo, 'sendMessage')).toMatchObject({ status: 400, answer: { errorCode: 400 } })
})

it('fetches a picture itself, and again afterwards', async () => {
  const zalo = await open()
  const lan = createPerson(zalo)
  lan.says('chào')
  const photo = `${zalo.root}/bot${zalo.token}/getMe`
  await callRaw(zalo, 'sendPhoto', { chat_id: lan.id, photo, caption: 'Biểu đồ' })
  await expect.poll(() => zalo.state.fetched.length).toBe(2)
  expect(lan.hears()).toMatchObject([{ kind: 'photo', text: 'Biểu đồ' }])
})

it('can be tried out by hand', async () => {
  const zalo = await open()
  const ask = async (what: string, body: object) =>
    (await fetch(`${zalo.root}/_fake/${what}`, { method: 'POST', body: JSON.stringify(body) })).json()
  await ask('say', { as: 'Minh', group: 'Tổ báo chí', mention: true, text: 'xong' })
  await ask('image', { as: 'Minh', text: 'biên lai' })
  await ask('fault', { method: 'getMe', what: 'not json' })
  expect(zalo.state.queue).toMatchObject([
    { message: { text: '@Bot Việc Nhóm xong', chat: { chat_type: 'GROUP' } } },
    { message: { caption: 'biên lai', from: { display_name: 'Minh' } } },
  ])
  expect((await callRaw(zalo, 'getMe')).status).toBe(502)
  await ask('clock', { now: 1_795_390_000_123 })
  await ask('sticker', { as: 'Minh' })
  expect(zalo.state.queue.at(-1)?.message.date).toBe(1_795_390_000_123)
  expect(await ask('say', { mention: 'maybe' })).toContain('Invalid input')
  expect(await ask('received', {})).toMatchObject([{ method: 'getMe', answered: 'not json' }])
})
