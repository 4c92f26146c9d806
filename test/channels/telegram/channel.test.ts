import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Message } from '../../../src/chat/channel.ts'
import type { Incoming } from '../../../src/chat/incoming.ts'
import { keptAttachments, PICTURE } from '../../support/attachments.ts'
import { messageOf } from '../../support/scripted-channel.ts'
import { createGroup, createPerson } from '../../support/telegram/people.ts'
import { BOT, type Kept } from '../../support/telegram/state.ts'
import { openTelegram } from '../../support/telegram.ts'

let heard: Incoming[]
let answer: (incoming: Incoming) => Promise<Message | null>
let opened: Awaited<ReturnType<typeof openTelegram>>

async function open(...more: [over?: object, settings?: object]) {
  heard = []
  answer = async () => messageOf('Đã nghe.')
  opened = await openTelegram(
    async (incoming) => {
      heard.push(incoming)
      return answer(incoming)
    },
    ...more,
  )
}
beforeEach(() => open())
afterEach(() => opened.stop())

const written = (): Kept[] =>
  [...opened.telegram.state.messages.values()].filter(({ from }) => from.id === BOT.id)
const calls = (method: string) => opened.telegram.calls(method).map(({ payload }) => payload)

it('tells the platform what can be said, in each language and kind of chat', () => {
  expect([...opened.telegram.state.commands.keys()]).toEqual([
    'all_private_chats',
    'all_private_chats vi',
    'all_group_chats',
    'all_group_chats vi',
  ])
})

it('in a group hears commands, replies and mentions, and nothing else', async () => {
  await opened.stop()
  await open({}, { mentions: true })
  const { telegram } = opened
  const [lan, group] = [createPerson(telegram), createGroup(telegram)]
  telegram.state.chats.set(group.id, group)
  lan.say('chào mọi người', { chat: group })
  lan.say('/huongdan', { chat: group })
  lan.say('/huongdan@dieuphoi_bot kế hoạch', { chat: group })
  lan.say('/khac', { chat: group })
  lan.say('@dieuphoi_bot họp báo ai chủ trì', { chat: group })
  lan.say('@ai_do họp báo ai chủ trì', { chat: group })
  await opened.handled()
  opened.pass(60)
  const [first] = written()
  lan.say('còn Sở Y tế?', { chat: group, ...(first && { replyTo: first }) })
  await opened.handled()
  expect(heard.map(({ text }) => text)).toEqual([
    '/huongdan',
    '/huongdan kế hoạch',
    'họp báo ai chủ trì',
    'còn Sở Y tế?',
  ])
  expect(new Set(heard.map(({ room }) => room.kind))).toEqual(new Set(['group']))
  expect(written().every(({ reply_to_message }) => reply_to_message?.from.id === lan.id)).toBe(true)
})

it('does not even look at what is not for it, should the platform bring it', async () => {
  const { telegram } = opened
  const group = createGroup(telegram)
  const chat = { id: group.id, type: 'group', title: 'x' }
  telegram.updates.add('message', {
    message_id: 1,
    date: 1,
    chat,
    from: { id: 5, is_bot: false },
    text: 'lương tháng này',
  })
  await opened.handled()
  expect([heard, written()]).toEqual([[], []])
})

it('lets only the one who asked press, in a group, also after the question was deleted', async () => {
  const { telegram } = opened
  answer = async ({ press }) => ({
    ...messageOf(press ?? 'Chọn.'),
    choices: [{ label: 'Toàn văn', token: 'full:III.2/1' }],
  })
  const [lan, minh, group] = [createPerson(telegram), createPerson(telegram), createGroup(telegram)]
  lan.say('/huongdan', { chat: group })
  await opened.handled()
  opened.pass(60)
  const [{ reply_to_message: _, ...shown } = { reply_to_message: null }] = written()
  minh.press(shown as Kept, 'Toàn văn')
  await opened.handled()
  expect(heard).toHaveLength(1)
  expect(calls('answerCallbackQuery').at(-1)?.text).toContain('dành cho người đã hỏi')
  lan.press(shown as Kept, 'Toàn văn')
  await opened.handled()
  expect(heard.at(-1)).toMatchObject({ press: 'full:III.2/1', sender: { id: String(lan.id) } })
})

it('answers a press though it comes twice, or too late', async () => {
  const { telegram } = opened
  answer = async () => ({ ...messageOf('Chọn.'), choices: [{ label: 'Tiếp', token: 'next' }] })
  const lan = createPerson(telegram)
  lan.say('xem')
  await opened.handled()
  opened.pass(5)
  const [shown] = written()
  if (!shown) throw new Error('nothing is shown')
  lan.press(shown, 'Tiếp', 2)
  await opened.handled()
  expect(heard).toHaveLength(2)
  expect(written()).toHaveLength(2)
  telegram.state.queries.clear()
  opened.pass(5)
  lan.press(shown, 'Tiếp')
  for (const query of telegram.state.queries.keys()) telegram.state.queries.set(query, 'late')
  await opened.handled()
  expect(written()).toHaveLength(3)
  expect(opened.logged).toEqual([])
})

it('says the code of an invitation by its link', async () => {
  const lan = createPerson(opened.telegram)
  expect(opened.channel.abilities.inviteLink?.('KHXT-42')).toBe('https://t.me/dieuphoi_bot?start=KHXT-42')
  lan.say('/start KHXT-42')
  opened.pass(5)
  lan.say('/start')
  await opened.handled()
  expect(heard.map(({ text }) => text)).toEqual(['KHXT-42', '/start'])
})

it('knows a message by its id, and what it reads after an edit', async () => {
  const lan = createPerson(opened.telegram)
  const said = lan.say('dung dc 40 pano')
  await opened.handled()
  opened.pass(5)
  lan.edit(said, 'dung dc 30 pano')
  await opened.handled()
  expect(heard).toMatchObject([
    { message: String(said.message_id), text: 'dung dc 40 pano' },
    { message: String(said.message_id), text: 'dung dc 30 pano', edited: true },
  ])
  expect(heard[0]).not.toHaveProperty('edited')
})

it('keeps topics of a group apart, and answers in them', async () => {
  const { telegram } = opened
  const lan = createPerson(telegram)
  const forum = createGroup(telegram).upgrade()
  lan.say('/huongdan', { chat: forum, thread: 7 })
  await opened.handled()
  expect(heard[0]?.room).toEqual({ id: `${forum.id}/7`, kind: 'group' })
  expect(calls('sendMessage')[0]).toMatchObject({ chat_id: String(forum.id), message_thread_id: 7 })
  telegram.state.closed.set(`${forum.id}/7`, { code: 400, description: 'Bad Request: TOPIC_CLOSED' })
  opened.pass(60)
  const sent = await opened.channel.send({ id: `${forum.id}/7`, kind: 'group' }, messageOf('Tổng hợp.'), {
    id: 'x',
  })
  expect(sent).toMatchObject({ kind: 'gone' })
})

it('tells what becomes of rooms: opened, moved, closed', async () => {
  const { telegram, changes } = opened
  const group = createGroup(telegram, 'Tổ báo chí')
  const id = String(group.id)
  const lan = createPerson(telegram)
  await opened.handled()
  const to = group.upgrade()
  expect(await opened.channel.send({ id, kind: 'group' }, messageOf('x'), { id: 'x' })).toMatchObject({
    kind: 'moved',
    to: String(to.id),
  })
  lan.block()
  await opened.handled()
  expect(changes).toMatchObject([
    { kind: 'opened', room: { id, kind: 'group' }, title: 'Tổ báo chí' },
    { kind: 'moved', room: { id }, to: String(to.id) },
    { kind: 'closed', room: { id: String(lan.id), kind: 'private' } },
  ])
})

it('passes over what is malformed, and goes on', async () => {
  const { telegram } = opened
  for (const raw of [
    {},
    { message: null },
    { message: { chat: 'x' } },
    { poll: {} },
    { callback_query: { id: 3 } },
  ])
    telegram.updates.addRaw(raw)
  createPerson(telegram).say('vẫn nghe')
  await opened.handled()
  expect(heard.map(({ text }) => text)).toEqual(['vẫn nghe'])
})

it('handles an update before the platform is told that it arrived, and once though it comes again', async () => {
  const { telegram } = opened
  const held = Promise.withResolvers<void>()
  answer = async () => {
    await held.promise
    return messageOf('Đã nghe.')
  }
  const lan = createPerson(telegram)
  lan.say('một', { times: 2 })
  await new Promise((resolve) => setImmediate(resolve))
  expect(telegram.state.updates).toHaveLength(2)
  held.resolve()
  await opened.handled()
  expect([heard.length, written().length]).toEqual([1, 1])
})

it('leaves to the outbox an answer of which nobody knows whether it arrived', async () => {
  const { telegram, unsaid } = opened
  const lan = createPerson(telegram)
  telegram.faults.next('sendMessage', 'lost after')
  lan.say('một')
  await opened.handled()
  expect(unsaid).toMatchObject([{ stands: true, incoming: { text: 'một' } }])
  expect(written()).toHaveLength(1)
})

it('goes on fetching after lost lines, conflicts and pages of proxies', async () => {
  const { telegram } = opened
  const lan = createPerson(telegram)
  lan.say('không')
  await opened.handled()
  for (const fault of ['lost before', 'not json', { code: 409, description: 'Conflict' }] as const)
    telegram.faults.next('getUpdates', fault)
  for (const text of ['một', 'hai', 'ba', 'bốn']) {
    opened.pass(5)
    lan.say(text)
  }
  await opened.handled()
  expect(heard.map(({ text }) => text)).toEqual(['không', 'một', 'hai', 'ba', 'bốn'])
})

it('brings a picture once for many rooms, and again where the platform knows it no more', async () => {
  await opened.stop()
  await open({ attachments: keptAttachments })
  const rooms = [1, 2, 3].map(() => createGroup(opened.telegram).id)
  const message = { ...messageOf('Biểu đồ.'), attachments: [PICTURE] }
  function say(nth: number) {
    const room = { id: String(rooms[nth]), kind: 'group' } as const
    opened.throttle.take(room, false)
    return opened.channel.send(room, message, { id: String(nth) })
  }
  expect(await say(0)).toMatchObject({ kind: 'sent' })
  expect(await say(1)).toMatchObject({ kind: 'sent' })
  opened.telegram.state.files.clear()
  expect(await say(2)).toMatchObject({ kind: 'sent' })
  const [first, second, third, again] = calls('sendPhoto').map(({ photo }) => String(photo))
  expect(first).toMatch(/^attach:/)
  expect([second, third]).toEqual(['file-1', 'file-1'])
  expect(again).toMatch(/^attach:/)
})
