import { DateTime } from 'luxon'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApi } from '../../../src/channels/zalo/api.ts'
import { readUpdate } from '../../../src/channels/zalo/receive.ts'
import { startHook } from '../../support/zalo/hook.ts'
import { createGroup, createPerson } from '../../support/zalo/people.ts'
import { BOT_NAME, startZalo } from '../../support/zalo/server.ts'
import { EVERY_WAY } from '../../support/zalo/switches.ts'

const NOW = DateTime.fromISO('2026-11-27T09:00:00+07:00', { zone: 'Asia/Ho_Chi_Minh' })
const self = { id: '1873465520984411237', names: [BOT_NAME] }
const read = (body: unknown) => readUpdate(body, self, NOW)

describe.each(EVERY_WAY)('what arrives from a platform that is %s', (_, switches) => {
  async function open() {
    const zalo = await startZalo({ secondMs: 10, switches, now: () => NOW.toMillis() })
    onTestFinished(() => zalo.stop())
    const api = createApi(zalo)
    await api.getUpdates(0)
    return { zalo, api, next: async () => read((await api.getUpdates(0))[0]) }
  }

  it('is read with its chat, its sender and its time', async () => {
    const { zalo, next } = await open()
    const [lan, group] = [createPerson(zalo), createGroup(zalo)]
    const message = lan.says('họp báo ai chủ trì ạ?')
    expect(await next()).toEqual({
      carried: null,
      incoming: {
        channel: 'zalo',
        updateId: `${lan.id}/${message}`,
        room: { id: lan.id, kind: 'private' },
        sender: { id: lan.id },
        text: 'họp báo ai chủ trì ạ?',
        addressed: true,
        at: NOW.startOf('second'),
      },
    })
    lan.says('xong #12', { in: group, mention: true })
    expect(await next()).toMatchObject({
      incoming: { room: { id: group.id, kind: 'group' }, sender: { id: lan.id }, text: 'xong #12' },
    })
  })

  it('is told apart: pictures, stickers, voices and what is withheld', async () => {
    const { zalo, next } = await open()
    const [lan, group] = [createPerson(zalo), createGroup(zalo)]
    lan.sendsImage('https://cdn.example/a.jpg', { in: group, mention: true, caption: 'biên lai' })
    expect(await next()).toMatchObject({
      incoming: { text: 'biên lai' },
      carried: { kind: 'picture', address: 'https://cdn.example/a.jpg' },
    })
    lan.sendsSticker()
    expect(await next()).toMatchObject({ incoming: { text: '' }, carried: { kind: 'sticker' } })
    lan.sendsVoice()
    expect(await next()).toMatchObject({
      carried: { kind: 'voice', address: 'https://cdn.example/v.aac' },
    })
    lan.sendsFile()
    expect(await next()).toMatchObject({ incoming: { text: '' }, carried: { kind: 'withheld' } })
  })

  it('is the same through a webhook', async () => {
    const { zalo, api } = await open()
    const hook = await startHook()
    onTestFinished(() => hook.stop())
    await api.setWebhook(hook.url, 'a-secret-of-the-tests')
    expect(hook.got.map(({ body }) => read(body))).toEqual([null])
    const [lan, group] = [createPerson(zalo), createGroup(zalo)]
    hook.answers(503)
    const message = lan.says('xong #12', { in: group, mention: true })
    await zalo.webhook.taken()
    const [, first, again] = hook.got.map(({ body }) => read(body))
    expect(first?.incoming).toMatchObject({ updateId: `${group.id}/${message}`, text: 'xong #12' })
    expect(again).toEqual(first)
  })

  it('is nothing where it is the bot’s own', async () => {
    const { zalo, api, next } = await open()
    createPerson(zalo).says('chào')
    await next()
    const { id } = createGroup(zalo)
    await api.sendMessage(id, 'Đã ghi')
    expect(await next()).toBeNull()
  })
})

const message = {
  message_id: 'a1',
  date: NOW.toMillis(),
  from: { id: 'u1', display_name: 'Lan', is_bot: false },
  chat: { id: 'c1', chat_type: 'PRIVATE' },
  text: 'chào',
}
const text = (over: object = {}) => ({
  event_name: 'message.text.received',
  message: { ...message, ...over },
})

it('reads the envelope of a webhook, and what stands alone', () => {
  const [wrapped, alone] = [read({ ok: true, result: text() }), read(text())]
  expect(wrapped).toEqual(alone)
  expect(wrapped?.incoming.updateId).toBe('c1/a1')
})

it('takes a message that lacks a time for one of now', () => {
  for (const date of [undefined, null, 'hôm qua', -1, 1e300])
    expect(read(text({ date }))?.incoming.at).toEqual(NOW)
})

it('hears no bot, whoever’s it is', () => {
  expect(read(text({ from: { id: self.id } }))).toBeNull()
  expect(read(text({ from: { id: 'another', is_bot: true } }))).toBeNull()
})

it('passes over what it does not know', () => {
  const foreign = [
    null,
    'x',
    [],
    {},
    { ok: true },
    { ok: true, result: { event_name: 'webhook.verify' } },
    { event_name: 'user.follow', message },
    { event_name: 'message.text.received' },
    text({ chat: { id: 'c1', chat_type: 'CHANNEL' } }),
    text({ chat: { chat_type: 'GROUP' } }),
    text({ message_id: '' }),
    text({ from: null }),
  ]
  for (const body of foreign) expect(read(body)).toBeNull()
})

it('does without what a field should hold', () => {
  expect(read(text({ text: null }))?.incoming.text).toBe('')
  expect(read({ event_name: 'message.image.received', message: { ...message, photo: {} } })).toMatchObject({
    carried: { kind: 'withheld' },
  })
})
