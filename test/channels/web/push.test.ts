import { expect, test } from 'vitest'
import type { Message } from '../../../src/chat/channel.ts'
import { fakeHouse } from '../../support/fake-house.ts'
import { Visitor } from '../../support/visitor.ts'

const DIGEST: Message = { blocks: [{ style: 'lead', text: 'TỔNG HỢP SÁNG 29/4\nhai dòng' }], choices: [] }

const house = fakeHouse()

async function listen(visitor: Visitor) {
  const response = await visitor.get('/chat/stream', { 'sec-fetch-site': 'same-origin' })
  if (!response.body) throw new Error('no stream')
  const chunks = response.body.pipeThrough(new TextDecoderStream()).getReader()
  const next = async () => (await chunks.read()).value
  return { response, next, first: await next() }
}

async function visit() {
  const visitor = new Visitor(house.web.url)
  await visitor.says('một')
  return { visitor, sessionId: house.bot.heard.at(-1)?.sender.id ?? '' }
}

test('what is said unasked reaches every open page of that session and no other', async () => {
  const [lan, hoa] = [await visit(), await visit()]
  const [one, two, other] = [await listen(lan.visitor), await listen(lan.visitor), await listen(hoa.visitor)]
  expect(one.response.headers.get('content-type')).toBe('text/event-stream')
  expect(one.first).toBe('retry: 2000\n\n')

  expect(await house.web.channel.push(lan.sessionId, 'digest-1', DIGEST)).toBe(2)
  const event = `event: message\ndata: ${JSON.stringify({ id: 'digest-1', message: DIGEST })}\nid: digest-1\n\n`
  expect([await one.next(), await two.next()]).toEqual([event, event])
  expect(await house.web.channel.push(hoa.sessionId, 'digest-2', DIGEST)).toBe(1)
  expect(await other.next()).toContain('digest-2')
})

test('with no page open it is said that nobody heard', async () => {
  const { sessionId } = await visit()
  expect(await house.web.channel.push(sessionId, 'digest-1', DIGEST)).toBe(0)
})

test('without a session there is nothing to listen to', async () => {
  const response = await new Visitor(house.web.url).get('/chat/stream', { 'sec-fetch-site': 'same-origin' })
  expect([response.status, await response.json()]).toEqual([401, { refused: 'session' }])
})

test('a fifth page takes the place of the first', async () => {
  const { visitor, sessionId } = await visit()
  const open = []
  for (let page = 0; page < 5; page++) open.push(await listen(visitor))
  expect(await open[0]?.next()).toBeUndefined()
  expect(await house.web.channel.push(sessionId, 'digest-1', DIGEST)).toBe(4)
})

test('stopping ends every stream', async () => {
  const { visitor } = await visit()
  const page = await listen(visitor)
  await house.web.channel.stop()
  expect(await page.next()).toBeUndefined()
})
