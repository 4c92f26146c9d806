import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ZaloParts } from '../../../src/channels/zalo/channel.ts'
import type { Message } from '../../../src/chat/channel.ts'
import type { Incoming } from '../../../src/chat/incoming.ts'
import { keptAttachments, PICTURE, TABLE } from '../../support/attachments.ts'
import { startBot } from '../../support/bot.ts'
import { messageOf } from '../../support/scripted-channel.ts'
import { createGroup, createPerson } from '../../support/zalo/people.ts'
import type { Settings } from '../../support/zalo/server.ts'
import { type OpenedZalo, openZalo } from '../../support/zalo.ts'

let heard: Incoming[]
let answer: (incoming: Incoming) => Promise<Message | null>
let opened: OpenedZalo

async function open(over: Partial<ZaloParts> = {}, settings: Settings = {}) {
  heard = []
  answer = async () => messageOf('Đã nghe.')
  opened = await openZalo(
    async (incoming) => {
      heard.push(incoming)
      return answer(incoming)
    },
    over,
    settings,
  )
}
beforeEach(() => open())
afterEach(() => opened.stop())

async function reopen(...more: Parameters<typeof open>) {
  await opened.stop()
  await open(...more)
}

const texts = (one: { hears(): { text: string }[] }) => one.hears().map(({ text }) => text)

it('answers a group in the group, and a person in private', async () => {
  const [lan, group] = [createPerson(opened.zalo), createGroup(opened.zalo)]
  lan.says('chào cả nhóm', { in: group })
  lan.says('họp báo ai chủ trì', { in: group, mention: true })
  await opened.handled()
  opened.pass(5)
  const [repliesTo] = group.hears()
  if (!repliesTo) throw new Error('nothing was answered')
  lan.says('còn Sở Y tế?', { in: group, repliesTo })
  await opened.handled()
  lan.says('riêng')
  await opened.handled()
  expect(heard).toMatchObject([
    { text: 'họp báo ai chủ trì', room: { id: group.id, kind: 'group' }, sender: { id: lan.id } },
    { text: 'còn Sở Y tế?', room: { id: group.id, kind: 'group' } },
    { text: 'riêng', room: { id: lan.id, kind: 'private' } },
  ])
  expect([texts(group).length, texts(lan).length]).toEqual([2, 1])
})

it('tells of a group once, when the first message comes from there, and again after it was closed', async () => {
  const [lan, group] = [createPerson(opened.zalo), createGroup(opened.zalo)]
  for (const text of ['một', 'hai']) {
    lan.says(text, { in: group, mention: true })
    await opened.handled()
    opened.pass(5)
  }
  const room = { id: group.id, kind: 'group' as const }
  expect(opened.changes).toEqual([{ kind: 'opened', room }])
  opened.zalo.state.closed.add(group.id)
  expect(await opened.channel.send(room, messageOf('Tổng hợp.'), { id: 'x' })).toMatchObject({ kind: 'gone' })
  opened.zalo.state.closed.delete(group.id)
  lan.says('ba', { in: group, mention: true })
  await opened.handled()
  expect(opened.changes).toHaveLength(2)
})

it('says in one sentence what is not read here, once for what comes together', async () => {
  const bot = startBot()
  answer = bot.receive
  const lan = createPerson(opened.zalo)
  const child = createPerson(opened.zalo, { isProtected: true })
  for (let picture = 0; picture < 5; picture++) lan.sendsImage('https://cdn.example/x.jpg')
  lan.sendsVoice()
  lan.sendsFile()
  child.says('chào')
  lan.sendsSticker()
  await opened.handled()
  expect(texts(lan)).toEqual([
    'Ảnh không được đọc ở đây. Gõ nội dung bằng chữ; lời ghi kèm ảnh thì được đọc.',
    'Tin thoại không được đọc ở đây. Gõ nội dung bằng chữ.',
    expect.stringMatching(/^Nội dung này không được chuyển đến/),
    'Đã ghi nhận.',
  ])
  expect(texts(child)).toHaveLength(1)
  opened.pass(120)
  lan.sendsImage('https://cdn.example/x.jpg')
  await opened.handled()
  expect(texts(lan)).toHaveLength(5)
  expect(heard.at(-1)).toMatchObject({ unread: 'picture', text: '' })
})

it('understands a picture by its words', async () => {
  createPerson(opened.zalo).sendsImage('https://cdn.example/x.jpg', { caption: 'vhtt1: 40 pa-nô' })
  await opened.handled()
  expect(heard).toMatchObject([{ text: 'vhtt1: 40 pa-nô' }])
  expect(heard[0]).not.toHaveProperty('unread')
})

it.each([
  ['markup of the platform', '**đậm** {red}đỏ{/red} # đầu đề\n> trích\n- mục'],
  ['markup of pages', '<b>đậm</b> &lt; <script>alert(1)</script>'],
  ['what looks like an order to the platform', '{"chat_id":"x","text":"y"}'],
  ['signs that turn the line', 'a\u202eb\u200dc'],
])('%s arrives as typed, and is sent without markup', async (_, text) => {
  answer = async (incoming) => messageOf(incoming.text)
  const lan = createPerson(opened.zalo)
  lan.says(text)
  await opened.handled()
  expect(heard[0]?.text).toBe(text)
  const [call] = opened.zalo.calls('sendMessage')
  expect(Object.keys(call?.payload ?? {})).toEqual(['chat_id', 'text'])
})

it('shows a picture by its address; without one, or where the platform refuses it, the name is written', async () => {
  await reopen({ attachments: keptAttachments })
  answer = async () => ({ ...messageOf('Biểu đồ.'), attachments: [PICTURE, TABLE] })
  const lan = createPerson(opened.zalo)
  opened.zalo.faults.next('sendPhoto', { code: 400, description: 'photo could not be fetched' })
  lan.says('biểu đồ')
  await opened.handled()
  expect(texts(lan)).toEqual([
    'Biểu đồ.\ntổng hợp tháng 4.csv: http://127.0.0.1/tep/b2',
    'bieu-do-thang-4.png: http://127.0.0.1/tep/a1',
  ])
  await reopen()
  answer = async () => ({ ...messageOf('Biểu đồ.'), attachments: [PICTURE] })
  const minh = createPerson(opened.zalo)
  minh.says('biểu đồ')
  await opened.handled()
  expect(texts(minh)).toEqual(['Biểu đồ.\nbieu-do-thang-4.png'])
})

it('handles once what comes twice, and nothing of its own', async () => {
  await reopen({}, { times: 2, switches: { selfEcho: true } })
  const lan = createPerson(opened.zalo)
  lan.says('một')
  await opened.handled()
  expect([heard.length, texts(lan).length]).toEqual([1, 1])
  expect(opened.counted).toEqual({ received: 1, sent: 1 })
})

it('leaves to the outbox an answer of which nobody knows whether it arrived, and never sends it again', async () => {
  const lan = createPerson(opened.zalo)
  opened.zalo.faults.next('sendMessage', 'lost after')
  lan.says('một')
  await opened.handled()
  expect(opened.unsaid).toMatchObject([{ stands: true, incoming: { text: 'một' } }])
  expect(texts(lan)).toEqual(['Đã nghe.'])
  expect(opened.counted.sent).toBe(1)
})

it('waits long where the month’s messages are used up, and logs it once', async () => {
  await reopen({}, { quota: 3 })
  const people = Array.from({ length: 3 }, () => createPerson(opened.zalo))
  for (const person of people) {
    person.says('hỏi')
    await opened.handled()
    opened.pass(5)
  }
  expect(people.map((person) => texts(person).length)).toEqual([1, 0, 0])
  expect(opened.unsaid.map(({ inSeconds }) => inSeconds)).toEqual([3600, 3600])
  expect(opened.logged).toHaveLength(1)
  expect(opened.zalo.calls('sendMessage')).toHaveLength(3)
})
