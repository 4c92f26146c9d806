import { expect, it, onTestFinished } from 'vitest'
import { callRaw } from '../../support/zalo/call.ts'
import { startHook } from '../../support/zalo/hook.ts'
import { createPerson } from '../../support/zalo/people.ts'
import { type Settings, startZalo } from '../../support/zalo/server.ts'

const SECRET = 'a-secret-of-the-tests'

async function open(settings: Settings = {}) {
  const zalo = await startZalo({ secondMs: 20, retryMs: 1, ...settings })
  const hook = await startHook()
  onTestFinished(async () => {
    hook.stop()
    await zalo.stop()
  })
  const set = async (url = hook.url) =>
    (await callRaw(zalo, 'setWebhook', { url, secret_token: SECRET })).answer?.result
  return { zalo, hook, set }
}

it('tries the address of a webhook when it is set, and keeps it whatever comes of that', async () => {
  const { zalo, hook, set } = await open()
  hook.answers(404)
  expect(await set()).toMatchObject({
    url: hook.url,
    verification: { ok: false, outcome: 'webhook.http.404', status_code: 404 },
  })
  expect((await callRaw(zalo, 'getWebhookInfo')).answer?.result).toMatchObject({ url: hook.url })
  expect(await set()).toMatchObject({ verification: { ok: true, outcome: 'webhook.ok' } })
  expect(await set('http://127.0.0.1:9/')).toMatchObject({ verification: { outcome: 'webhook.err.conn' } })
  expect((await callRaw(zalo, 'deleteWebhook')).answer?.result).toMatchObject({ url: '' })
  expect((await callRaw(zalo, 'getWebhookInfo')).answer?.result).toMatchObject({ url: '' })
  zalo.world.switches.webhookInfo404 = true
  expect((await callRaw(zalo, 'getWebhookInfo')).answer).toMatchObject({ error_code: 404 })
})

it('brings an update with the secret and in its envelope, and again until it is taken', async () => {
  const { zalo, hook, set } = await open()
  await set()
  hook.got.length = 0
  hook.answers(500, 403)
  const message = createPerson(zalo).says('xong #12')
  await zalo.webhook.taken()
  expect(hook.got).toHaveLength(3)
  for (const { headers, body } of hook.got) {
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-bot-api-secret-token': SECRET,
      'user-agent': expect.stringMatching(/^Java/),
    })
    expect(body).toMatchObject({ ok: true, result: { message: { message_id: message, text: 'xong #12' } } })
  }
  expect(zalo.webhook.brought.map(({ status }) => status)).toEqual([500, 403, 200])
})

it('gives up what is never taken, and may bring one thing twice', async () => {
  const { zalo, hook, set } = await open({ redeliveries: 1 })
  await set()
  hook.answers(500, 500)
  createPerson(zalo).says('một')
  await zalo.webhook.taken()
  expect(zalo.webhook.brought.map(({ attempt }) => attempt)).toEqual([1, 2])
  zalo.world.times = 2
  hook.got.length = 0
  createPerson(zalo).says('hai')
  await zalo.webhook.taken()
  expect(hook.got).toHaveLength(2)
  expect(hook.got[0]?.body).toEqual(hook.got[1]?.body)
})

it('takes a webhook that does not answer in time for one that did not take it', async () => {
  const { zalo, set } = await open({ patienceMs: 30, redeliveries: 1 })
  zalo.faults.next('getMe', 'hangs', null, 3)
  await set(`${zalo.root}/bot${zalo.token}/getMe`)
  createPerson(zalo).says('một')
  await zalo.webhook.taken()
  expect(zalo.webhook.brought.map(({ outcome }) => outcome)).toEqual(Array(2).fill('webhook.err.timeout'))
})

it('does not let updates be fetched while there is a webhook, or forgets the webhook', async () => {
  const { zalo, set } = await open()
  await set()
  const ask = async () => (await callRaw(zalo, 'getUpdates', { timeout: '0' })).answer
  expect(await ask()).toMatchObject({ error_code: 400 })
  expect(zalo.state.webhook.url).not.toBe('')
  zalo.world.switches.pollingWhileWebhook = 'clears'
  expect(await ask()).toMatchObject({ error_code: 408 })
  expect(zalo.state.webhook.url).toBe('')
})

it('lets a webhook be tried so many times a day, and spells that error in its own way', async () => {
  const { zalo, set } = await open({ webhookTestsADay: 1 })
  await set()
  expect((await callRaw(zalo, 'testWebhook')).answer?.result).toMatchObject({ outcome: 'webhook.ok' })
  expect((await callRaw(zalo, 'testWebhook')).answer).toMatchObject({ ok: false, errorCode: 426 })
})

it('takes only public addresses where it is strict', async () => {
  const { zalo, hook } = await open({ strict: true })
  const refused = await callRaw(zalo, 'setWebhook', { url: hook.url, secret_token: SECRET })
  expect(refused.answer).toMatchObject({ error_code: 400 })
})
