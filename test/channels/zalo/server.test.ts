import { expect, it, onTestFinished } from 'vitest'
import { callRaw } from '../../support/zalo/call.ts'
import { createGroup, createPerson } from '../../support/zalo/people.ts'
import { type Settings, startZalo } from '../../support/zalo/server.ts'

async function open(settings: Settings = {}) {
  const zalo = await startZalo({ secondMs: 20, ...settings })
  onTestFinished(() => zalo.stop())
  return zalo
}

it('understands JSON, forms and addresses, and names of methods as they are written only', async () => {
  const zalo = await open()
  const lan = createPerson(zalo)
  lan.says('chào')
  const body = { chat_id: lan.id, text: 'Đã ghi' }
  const form = new FormData()
  form.set('chat_id', lan.id)
  form.set('text', 'Đã ghi')
  const ways: [unknown, RequestInit][] = [
    [body, {}],
    [
      String(new URLSearchParams(body)),
      { headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' } },
    ],
    ['', { body: form, headers: {} }],
  ]
  for (const [sent, init] of ways)
    expect((await callRaw(zalo, 'sendMessage', sent, init)).answer?.result).toMatchObject({
      message_id: expect.stringMatching(/^[0-9a-f]{20}$/),
      date: expect.any(Number),
    })
  const asked = await fetch(`${zalo.root}/bot${zalo.token}/sendMessage?${new URLSearchParams(body)}`)
  expect(await asked.json()).toMatchObject({ ok: true })
  expect(lan.hears().map(({ text }) => text)).toEqual(Array(4).fill('Đã ghi'))
  expect((await callRaw(zalo, 'sendmessage', body)).answer).toMatchObject({ ok: false, error_code: 404 })
  expect((await callRaw(zalo, 'sendMessage', '{')).answer).toMatchObject({ error_code: 400 })
  expect(zalo.calls('sendMessage').map(({ answered }) => answered)).toEqual([...Array(4).fill('ok'), '400'])
})

it('knows its bots by their tokens, and keeps them apart', async () => {
  const zalo = await open()
  const other = zalo.addBot('999:another', 'Bot Khác')
  expect((await callRaw({ ...zalo, token: '1:x' }, 'getMe')).answer).toMatchObject({ error_code: 401 })
  expect((await callRaw({ ...zalo, token: other.token }, 'getMe')).answer?.result).toMatchObject({
    id: '999',
  })
  createPerson(other).says('chào')
  expect(zalo.state.queue).toEqual([])
  zalo.world.switches.badTokenNonJson = true
  expect(await callRaw({ ...zalo, token: '1:x' }, 'getMe')).toMatchObject({ status: 404, answer: null })
})

it('refuses what documents do not allow', async () => {
  const zalo = await open()
  const lan = createPerson(zalo)
  lan.says('chào')
  const at = { chat_id: lan.id }
  const refused: [string, object][] = [
    ['sendMessage', { text: 'x' }],
    ['sendMessage', { chat_id: 5, text: 'x' }],
    ['sendMessage', { chat_id: 'nobody', text: 'x' }],
    ['sendMessage', at],
    ['sendMessage', { ...at, text: '' }],
    ['sendMessage', { ...at, text: 'x'.repeat(2001) }],
    ['sendMessage', { ...at, text: 'x', parse_mode: 'MarkdownV2' }],
    ['sendMessage', { ...at, text: 'x', text_styles: [{ start: 1, len: 1, st: ['b'] }] }],
    ['sendPhoto', { ...at, photo: 'x.jpg' }],
    ['sendPhoto', { ...at, photo: 'https://x.example/1.jpg', caption: 'x'.repeat(2001) }],
    ['sendVoice', { ...at, voice_url: 'https://x.example/1.mp3' }],
    ['sendSticker', at],
    ['sendChatAction', { ...at, action: 'upload_photo' }],
    ['setWebhook', { url: 'http://127.0.0.1:1/' }],
    ['setWebhook', { url: 'http://127.0.0.1:1/', secret_token: '7letter' }],
    ['setWebhook', { url: 'http://bot.example/', secret_token: '12345678' }],
    ['setWebhook', { url: 'https://192.168.1.2/', secret_token: '12345678' }],
  ]
  for (const [method, body] of refused)
    expect([method, body, (await callRaw(zalo, method, body)).answer?.error_code]).toEqual([
      method,
      body,
      400,
    ])
  expect((await callRaw(zalo, 'sendMessage', { ...at, text: 'x'.repeat(2000) })).answer?.ok).toBe(true)
})

it('gives an update out once, to one of those who wait, and ends an empty wait with 408', async () => {
  const zalo = await open({ secondMs: 1000 })
  const lan = createPerson(zalo)
  const polls = [1, 2].map(() => callRaw(zalo, 'getUpdates', { timeout: '30' }))
  await expect.poll(() => zalo.updates.waiting()).toBe(2)
  lan.says('một')
  await Promise.race(polls)
  zalo.updates.stop()
  const answers = (await Promise.all(polls)).map(({ answer }) => answer)
  expect(answers.filter((one) => one?.ok)).toMatchObject([
    { result: { event_name: 'message.text.received', message: { text: 'một', chat: lan.own } } },
  ])
  expect(answers.filter((one) => !one?.ok)).toMatchObject([{ error_code: 408 }])
  zalo.world.switches.emptyPoll = 'ok'
  expect((await callRaw(zalo, 'getUpdates', { timeout: '0' })).text).toBe('{"ok":true}')
})

it('loses what is said while nobody fetches, where it does so', async () => {
  let now = 1_795_390_000_000
  const zalo = await open({ switches: { whileOffline: 'lost' }, now: () => now })
  const lan = createPerson(zalo)
  await callRaw(zalo, 'getUpdates', { timeout: 0 })
  lan.says('còn kịp')
  now += 60_000
  lan.says('đã muộn')
  expect([zalo.state.queue.length, zalo.state.lost.length]).toEqual([1, 1])
})

it('brings of a group only what mentions the bot through the picker, or replies to it', async () => {
  const zalo = await open()
  const [lan, group] = [createPerson(zalo), createGroup(zalo)]
  lan.says('chào cả nhóm', { in: group })
  lan.says('@Bot Việc Nhóm xong', { in: group })
  lan.sendsImage('https://cdn.example/x.jpg', { in: group, caption: 'biên lai' })
  lan.says('xong #12', { in: group, mention: true })
  await callRaw(zalo, 'sendMessage', { chat_id: group.id, text: 'Đã ghi' })
  const [repliesTo] = group.hears()
  if (!repliesTo) throw new Error('nothing was written')
  lan.says('cảm ơn', { in: group, repliesTo })
  lan.sendsImage('https://cdn.example/x.jpg', { in: group, mention: true, caption: 'biên lai' })
  expect(zalo.state.queue.map(({ message }) => message.text ?? message.caption)).toEqual([
    '@Bot Việc Nhóm xong #12',
    'cảm ơn',
    '@Bot Việc Nhóm biên lai',
  ])
  group.removesBot()
  expect((await callRaw(zalo, 'sendMessage', { chat_id: group.id, text: 'x' })).answer?.error_code).toBe(400)
})

it('withholds files, and all that protected people send', async () => {
  const zalo = await open()
  createPerson(zalo).sendsFile()
  createPerson(zalo, { isProtected: true }).says('bí mật')
  expect(zalo.state.queue.map(({ event_name }) => event_name)).toEqual(
    Array(2).fill('message.unsupported.received'),
  )
  expect(JSON.stringify(zalo.state.queue)).not.toContain('bí mật')
})

it('says ok to a voice for a group, which nobody hears', async () => {
  const zalo = await open()
  const [lan, group] = [createPerson(zalo), createGroup(zalo)]
  lan.says('chào')
  for (const { id } of [lan, group])
    expect(
      (await callRaw(zalo, 'sendVoice', { chat_id: id, voice_url: 'https://x.example/1.aac' })).answer?.ok,
    ).toBe(true)
  expect([lan.hears().length, group.hears().length]).toEqual([1, 0])
})

it('counts a month in both directions, and refuses what is beyond its quota until the next', async () => {
  let now = Date.parse('2026-11-30T16:59:00Z')
  const zalo = await open({ quota: 2, now: () => now })
  const lan = createPerson(zalo)
  lan.says('một')
  const send = async () => (await callRaw(zalo, 'sendMessage', { chat_id: lan.id, text: 'x' })).answer
  expect(await send()).toMatchObject({ ok: true })
  expect(await send()).toMatchObject({ ok: false, error_code: 429 })
  now += 60_000
  expect(await send()).toMatchObject({ ok: true })
})
