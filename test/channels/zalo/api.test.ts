import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApi } from '../../../src/channels/zalo/api.ts'
import { readFailure, ZaloError } from '../../../src/channels/zalo/failure.ts'
import { createGroup, createPerson } from '../../support/zalo/people.ts'
import { BOT_NAME, type Settings, startZalo } from '../../support/zalo/server.ts'
import { EVERY_WAY } from '../../support/zalo/switches.ts'

async function open(settings: Settings = {}, over: { token?: string } = {}) {
  const zalo = await startZalo({ secondMs: 10, ...settings })
  onTestFinished(() => zalo.stop())
  return { zalo, api: createApi({ token: zalo.token, root: zalo.root, ...over }) }
}

/** An address at which nobody listens. */
async function nowhere(): Promise<string> {
  const { server, root } = await listen(() => {})
  server.close()
  await once(server, 'close')
  return root
}

async function listen(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { server, root: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` }
}

const failed = (call: Promise<unknown>) => call.then(() => null, readFailure)

describe.each(EVERY_WAY)('the client, on a platform that is %s', (_, switches) => {
  it('knows who it is', async () => {
    const { zalo, api } = await open({ switches })
    const names = zalo.world.switches.displayName === 'none' ? [] : [BOT_NAME]
    expect(await api.getMe()).toEqual({ id: '1873465520984411237', names })
  })

  it('sends, and names what it sent', async () => {
    const { zalo, api } = await open({ switches })
    const [lan, group] = [createPerson(zalo), createGroup(zalo)]
    lan.says('chào')
    const id = await api.sendMessage(lan.id, 'Đã ghi *việc* #12')
    const photo = await api.sendPhoto(lan.id, 'https://x.example/1.png', 'Biểu đồ')
    await api.sendTyping(group.id)
    expect(lan.hears()).toMatchObject([
      { message_id: id, text: 'Đã ghi *việc* #12' },
      { message_id: photo, kind: 'photo', text: 'Biểu đồ' },
    ])
    expect(lan.hears()[0]?.payload).not.toHaveProperty('parse_mode')
  })

  it('fetches what there is, one after the other, and nothing where there is nothing', async () => {
    const { zalo, api } = await open({ switches })
    const lan = createPerson(zalo)
    expect(await api.getUpdates(1)).toEqual([])
    lan.says('một')
    lan.says('hai')
    expect(await api.getUpdates(1)).toMatchObject([{ message: { text: 'một' } }])
    expect(await api.getUpdates(1)).toMatchObject([{ message: { text: 'hai' } }])
    expect(await api.getUpdates(1)).toEqual([])
    expect(zalo.calls('getUpdates')[0]?.payload).toEqual({ timeout: '1' })
  })

  it('sets, reads and removes a webhook, and learns how the platform fared with it', async () => {
    const { api } = await open({ switches })
    expect(await api.getWebhook()).toMatchObject({ url: '' })
    const url = 'http://127.0.0.1:9/hook'
    expect(await api.setWebhook(url, 'a-secret')).toEqual({
      url,
      verification: { ok: false, outcome: 'webhook.err.conn' },
    })
    expect(await api.getWebhook()).toMatchObject({ url })
    await api.deleteWebhook()
    expect(await api.getWebhook()).toMatchObject({ url: '' })
  })

  it('knows a wrong token, a chat that is not there, and an exceeded quota', async () => {
    const { zalo, api } = await open({ switches, quota: 0 })
    createPerson(zalo).says('chào')
    const wrong = createApi({ token: '5:wrong', root: zalo.root })
    expect(await failed(wrong.sendMessage('x', 'x'))).toMatchObject({ kind: 'unreachable' })
    expect(await failed(api.sendMessage('nobody', 'x'))).toMatchObject({ kind: 'gone' })
    const { id } = createGroup(zalo)
    expect(await failed(api.sendMessage(id, 'x'))).toMatchObject({ kind: 'tooFast' })
  })
})

it('knows what was certainly not sent from what perhaps was', async () => {
  const { zalo, api } = await open()
  const { id } = createGroup(zalo)
  const kinds: unknown[] = []
  for (const fault of [
    'lost after',
    'not json',
    { code: 403, description: 'Internal server error' },
  ] as const) {
    zalo.faults.next('sendMessage', fault)
    kinds.push((await failed(api.sendMessage(id, 'x')))?.kind)
  }
  const unheard = createApi({ token: zalo.token, root: await nowhere() })
  kinds.push((await failed(unheard.sendMessage(id, 'x')))?.kind)
  expect(kinds).toEqual(['unknown', 'unknown', 'unknown', 'unreachable'])
})

it('is given an update once, and never again should the line break on it', async () => {
  const { zalo, api } = await open()
  createPerson(zalo).says('mất')
  zalo.faults.next('getUpdates', 'lost after')
  await expect(api.getUpdates(1)).rejects.toThrow(ZaloError)
  expect(await api.getUpdates(1)).toEqual([])
})

it('stops waiting for updates when told to', async () => {
  const { zalo, api } = await open({ secondMs: 1000 })
  const stopping = new AbortController()
  const polling = api.getUpdates(30, stopping.signal)
  await expect.poll(() => zalo.calls('getUpdates').length).toBe(1)
  stopping.abort()
  await expect(polling).rejects.toThrow(ZaloError)
  await expect.poll(() => zalo.updates.waiting()).toBe(0)
  createPerson(zalo).says('còn đó')
  expect(zalo.state.queue).toHaveLength(1)
})

it('names the token in no error, whatever the platform or the line says', async () => {
  const token = '1873465520984411237:hush-hush'
  const { server, root } = await listen(({ url = '' }, response) => {
    if (url.endsWith('getMe')) response.writeHead(302, { location: `http://127.0.0.1:9${url}` }).end(url)
    else response.end(JSON.stringify({ ok: false, error_code: 400, description: `bad path ${url}` }))
  })
  onTestFinished(() => void server.close())
  const errors: unknown[] = []
  for (const at of [root, await nowhere(), 'no address'])
    for (const ask of ['getMe', 'deleteWebhook'] as const)
      await createApi({ token, root: at })
        [ask]()
        .catch((error) => errors.push(error))
  expect(errors).toHaveLength(6)
  const shown = errors.map((error) => inspect(error, { depth: 9, showHidden: true })).join('\n')
  expect(shown).not.toMatch(/hush-hush/)
  expect(shown).toContain('bad path /bot…/deleteWebhook')
})

it('takes an answer of another shape for no answer', async () => {
  const bodies = ['[]', '{"ok":"yes"}', '{"ok":true}', '{"ok":true,"result":{"message_id":null}}', '']
  const { server, root } = await listen((_, response) => {
    response.end(bodies.shift())
  })
  onTestFinished(() => void server.close())
  const api = createApi({ token: '1:x', root })
  for (let left = bodies.length; left > 0; left--)
    expect(await failed(api.sendMessage('x', 'x'))).toMatchObject({ kind: 'unknown' })
})
