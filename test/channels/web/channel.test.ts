import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { createFakeReceive } from '../../support/fake-receive.ts'
import { Visitor } from '../../support/visitor.ts'
import { startWeb } from '../../support/web.ts'

let bot: ReturnType<typeof createFakeReceive>
let web: Awaited<ReturnType<typeof startWeb>>
let lan: Visitor
beforeEach(async () => {
  bot = createFakeReceive()
  web = await startWeb(bot.receive)
  lan = new Visitor(web.url)
})
afterEach(() => web.stop())

test('what is typed reaches the bot, and its message comes straight back', async () => {
  const told = await lan.says('  Họp báo định kỳ ai chủ trì?\n')
  expect(told.message?.blocks[0]).toEqual({ style: 'lead', text: 'Đã nghe: Họp báo định kỳ ai chủ trì?' })
  expect(told.message?.choices).toEqual([{ label: 'Toàn văn', token: 'full III.2/1' }])
  expect(bot.heard).toMatchObject([
    {
      channel: 'web',
      text: 'Họp báo định kỳ ai chủ trì?',
      room: { kind: 'private' },
      sender: { language: 'vi' },
      addressed: true,
    },
  ])
})

test('a press brings its token and no text', async () => {
  await lan.post({ id: randomUUID(), press: 'full III.2/1' })
  expect(bot.heard).toMatchObject([{ text: '', press: 'full III.2/1' }])
})

test('the same thing sent again carries the same id, another browser never does', async () => {
  const id = randomUUID()
  await lan.says('một', id)
  await lan.says('một', id)
  await new Visitor(web.url).says('một', id)
  const ids = bot.heard.map(({ updateId }) => updateId)
  expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([true, false])
})

test('a browser keeps its session over visits, and its page is told a name that is not the session', async () => {
  const page = await (await lan.get('/')).text()
  const told = await lan.says('một')
  await lan.get('/')
  await lan.says('hai')
  const [first, second] = bot.heard
  expect(first?.sender.id).toBe(second?.sender.id)
  expect(page).toContain(`data-session="${told.session}"`)
  expect(page).not.toContain(first?.sender.id)
  expect(JSON.stringify(told)).not.toContain(first?.sender.id)
})

test('the session cookie is for this server alone and for no script', async () => {
  const line = (await lan.get('/')).headers.get('set-cookie') ?? ''
  expect(line).toMatch(/^dieuphoi=[\w-]{43}\./)
  for (const part of ['Path=/', 'HttpOnly', 'SameSite=Strict', 'Max-Age=2592000'])
    expect(line).toContain(part)
})

test('a session that was altered, signed by someone else or left for a month is not believed', async () => {
  const { session } = await lan.says('một')
  const cookie = lan.cookies.get('dieuphoi') ?? ''
  const other = await startWeb(bot.receive, { secret: 'of another server' })
  await new Visitor(other.url).get('/')
  const stranger = new Visitor(other.url)
  stranger.cookies.set('dieuphoi', cookie)
  expect((await stranger.says('hai')).session).not.toBe(session)
  await other.stop()

  const forger = new Visitor(web.url)
  forger.cookies.set(
    'dieuphoi',
    cookie.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
  )
  expect((await forger.says('hai')).session).not.toBe(session)

  await web.pass({ days: 29 })
  expect((await lan.says('ba')).session).toBe(session)
  await web.pass({ days: 2 })
  expect((await lan.says('bốn')).session).not.toBe(session)
})

test('who leaves gets another session, and what they said goes with the old one', async () => {
  const before = await lan.says('một')
  const left = await lan.says('thoat')
  const after = await lan.says('hai')
  expect(left.message?.forget).toBe('all')
  expect(left.session).not.toBe(before.session)
  expect(after.session).toBe(left.session)
  expect(bot.heard[2]?.sender.id).not.toBe(bot.heard[0]?.sender.id)
})

test.each([
  ['no JSON', '{'],
  ['no id', { text: 'một' }],
  ['an id that is none', { id: '1', text: 'một' }],
  ['nothing said', { id: randomUUID(), text: ' \0\n' }],
  ['both typed and pressed', { id: randomUUID(), text: 'một', press: 'x' }],
  ['a text too long', { id: randomUUID(), text: 'x'.repeat(16_001) }],
  ['a token too long', { id: randomUUID(), press: 'x'.repeat(65) }],
  ['something more', { id: randomUUID(), text: 'một', admin: true }],
])('refuses %s, and the bot hears nothing', async (_, body) => {
  const response = await lan.post(body)
  expect([response.status, await response.json()]).toEqual([400, { refused: 'shape' }])
  expect(bot.heard).toEqual([])
})

test('what no database can store never reaches one', async () => {
  await lan.says('họp\0 báo \ud800')
  expect(bot.heard[0]?.text).toBe('họp báo \ufffd')
})

test('a page of someone else can neither write nor listen', async () => {
  const stranger = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  expect((await lan.post({ id: randomUUID(), text: 'một' }, stranger)).status).toBe(403)
  expect((await lan.get('/chat/stream', stranger)).status).toBe(403)
  expect((await lan.get('/chat/stream')).status).toBe(403)
  expect(bot.heard).toEqual([])
})

test('one session is slowed down, and no other with it', async () => {
  const answers = []
  for (let index = 0; index < 21; index++) answers.push(await lan.post({ id: randomUUID(), text: 'một' }))
  expect(answers.map(({ status }) => status)).toEqual([...Array(20).fill(200), 429])
  expect(answers[20]?.headers.get('retry-after')).toBe('2')
  expect((await new Visitor(web.url).post({ id: randomUUID(), text: 'một' })).status).toBe(200)
  await web.pass({ seconds: 2 })
  expect((await lan.post({ id: randomUUID(), text: 'một' })).status).toBe(200)
})

test('a fault of the bot is logged, and its text stays here', async () => {
  const response = await lan.post({ id: randomUUID(), text: 'hỏng' })
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('on purpose')
  expect(web.faults).toHaveLength(1)
})

test('a channel that stopped says so, so that pages keep what is said', async () => {
  await web.channel.stop()
  expect((await lan.post({ id: randomUUID(), text: 'một' })).status).toBe(503)
  await web.channel.start(bot.receive)
  expect((await lan.post({ id: randomUUID(), text: 'một' })).status).toBe(200)
})

test('takes an invitation at its public address, where it has one', async () => {
  const open = await startWeb(async () => null, { publicUrl: 'https://dieuphoi.hanoi.gov.vn' })
  onTestFinished(() => open.stop())
  expect(open.channel.abilities.inviteLink?.('K7R4-XTA9-3HQE')).toBe(
    'https://dieuphoi.hanoi.gov.vn/?ma=K7R4-XTA9-3HQE',
  )
  const inside = await startWeb(async () => null)
  onTestFinished(() => inside.stop())
  expect(inside.channel.abilities.inviteLink).toBeUndefined()
})
