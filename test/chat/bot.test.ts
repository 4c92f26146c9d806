import { describe, expect, it } from 'vitest'
import type { Incoming } from '../../src/chat/incoming.ts'
import { createSpeaker } from '../../src/people/speaker.ts'
import { read, startBot } from '../support/bot.ts'
import '../support/matchers.ts'

describe('what is said to the bot', () => {
  it('is answered once however often it is delivered, and done once', async () => {
    const bot = startBot()
    const lan = bot.person('lan')
    const first = await lan.send({ text: 'giá vé bao nhiêu', updateId: 'same' })
    const again = await lan.send({ text: 'giá vé bao nhiêu', updateId: 'same' })
    expect(again).toEqual(first)
    expect(await bot.unanswered.list(9)).toHaveLength(1)
  })

  it('counts as new where another room or channel uses the same id', async () => {
    const bot = startBot()
    await bot.person('lan').send({ text: 'giá vé bao nhiêu', updateId: 'same' })
    await bot.person('minh').send({ text: 'giá vé bao nhiêu', updateId: 'same' })
    await bot.person('lan').send({ text: 'giá vé bao nhiêu', updateId: 'same', channel: 'elsewhere' })
    expect(await bot.unanswered.list(9)).toHaveLength(3)
  })

  it('is answered in its order within a room, though an earlier answer takes longer', async () => {
    const order: string[] = []
    const gate = Promise.withResolvers<void>()
    const bot = startBot({
      people: {
        async recognise({ id }) {
          order.push(`${id} begins`)
          if (order.length === 1) await gate.promise
          order.push(`${id} ends`)
          return createSpeaker({ language: null, person: null, grants: [] }, 'anyone')
        },
      },
    })
    const room: Incoming['room'] = { id: 'together', kind: 'group' }
    const first = bot.person('lan').send({ text: 'họp báo', room })
    const second = bot.person('minh').send({ text: 'họp báo', room })
    const elsewhere = bot.person('an').send({ text: 'họp báo' })
    await elsewhere
    expect(order).toEqual(['lan begins', 'an begins', 'an ends'])
    gate.resolve()
    await Promise.all([first, second])
    expect(order.slice(3)).toEqual(['lan ends', 'minh begins', 'minh ends'])
  })

  it('gets nothing when it was not for the bot', async () => {
    const bot = startBot({ people: { recognise: () => Promise.reject(new Error('must not be asked')) } })
    const room: Incoming['room'] = { id: 'together', kind: 'group' }
    expect(await bot.person('lan').send({ text: 'trưa nay ăn gì', room, addressed: false })).toBeNull()
    expect(bot.logged).toEqual([])
    expect(await bot.unanswered.list(9)).toEqual([])
  })

  it('is told, in its language, what is not read here', async () => {
    const bot = startBot()
    for (const unread of ['picture', 'voice', 'withheld'] as const)
      expect(read(await bot.person('lan').send({ unread }))).toContain('Gõ nội dung bằng chữ')
    const said = await bot.person('minh', 'en').send({ unread: 'voice' })
    expect(read(said)).toBe('Voice messages are not read here. Type it in words.')
  })

  it('gets a reference where the bot fails, and the log has its cause without the text', async () => {
    const cause = new Error('the disk is full')
    const bot = startBot({ questions: { ready: () => Promise.reject(cause) } })
    const said = read(await bot.person('lan').says('họp báo ai chủ trì'))
    const reference = said.match(/mã ([A-Z0-9]{5})/)?.[1]
    expect(bot.logged).toEqual([
      { details: { err: cause, reference }, message: 'a message could not be answered' },
    ])
    expect(said).not.toContain('disk')
    expect(JSON.stringify(bot.logged)).not.toContain('họp báo')
  })

  it('is answered even where nothing can be known of the person', async () => {
    const bot = startBot({ people: { recognise: () => Promise.reject(new Error('no connection')) } })
    expect(await bot.person('ann', 'en').says('help')).toSay('Something went wrong here', 'reference')
  })

  it("is answered in the language chosen, else the channel's, else Vietnamese", async () => {
    const bot = startBot()
    expect(await bot.person('a').says('cảm ơn')).toSay('Đã nhận lời cảm ơn.')
    expect(await bot.person('b', 'en-US').says('cảm ơn')).toSay('You are welcome.')
    expect(await bot.person('c', 'fr').says('cảm ơn')).toSay('Đã nhận lời cảm ơn.')
    await bot.people.chooseLanguage({ channel: 'test', id: 'd' }, 'vi', bot.clock.now())
    expect(await bot.person('d', 'en').says('cảm ơn')).toSay('Đã nhận lời cảm ơn.')
  })

  it('may be too long to read, and is told so', async () => {
    expect(await startBot().person('lan').says('a '.repeat(3000))).toSay('Tin dài quá 4.000 ký tự')
    expect(await startBot().person('lan').says('họp báo '.repeat(200))).toSay('Câu hỏi dài quá 1.000 ký tự')
  })

  it('may be an unknown command', async () => {
    expect(await startBot().person('lan').says('/xyz')).toSay('Không có lệnh này.')
  })
})

describe('a choice', () => {
  it('means the same after a restart', async () => {
    const bot = startBot()
    const lan = bot.person('lan')
    await lan.says('họp báo ai chủ trì')
    bot.restart()
    expect(await lan.presses('Toàn văn')).toSay('(mục III.1/1, ')
  })

  it('that means nothing any more says so', async () => {
    const bot = startBot()
    const lan = bot.person('lan')
    const expired = 'Lựa chọn này đã hết hiệu lực. Gõ lại câu hỏi.'
    await lan.says('họp báo ai chủ trì')
    const old = (await lan.says('họp báo ai chủ trì')).choices.find(({ label }) => label === 'Không đúng ý')
    bot.restart()
    expect(await lan.send({ press: old?.token ?? '' })).toBegin(expired)
    expect(await lan.send({ press: 'clause:kh-0-1999:I/1' })).toBegin(expired)
    expect(await lan.send({ press: 'constructor' })).toBegin(expired)
    expect(await bot.unanswered.list(9)).toEqual([])
  })

  it('is picked by its number or its words from the newest message that offered any', async () => {
    const lan = startBot().person('lan')
    await lan.says('họp báo ai chủ trì')
    await lan.says('kinh phí ai lo')
    await lan.says('vâng ạ')
    expect(await lan.says('1')).toSay('(mục III.2/1, ')
    for (const text of ['1', '1.', '(1)', 'số 1 ạ', 'chọn số 1']) {
      await lan.says('kinh phí ai lo')
      expect(await lan.says(text), text).toSay('(mục III.2/1, ')
    }
    await lan.says('họp báo ai chủ trì')
    expect(await lan.says('toan van')).toSay('(mục III.1/1, ')
  })

  it('has a number, and there is no other', async () => {
    const lan = startBot().person('lan')
    expect(await lan.says('1')).toSay('Chưa có lựa chọn nào')
    await lan.says('họp báo ai chủ trì')
    expect(await lan.says('7')).toBegin('Lựa chọn gần nhất chỉ có đến số 3.')
    expect(await lan.says('0')).toBegin('Lựa chọn gần nhất chỉ có đến số 3.')
  })

  it('is closed by leaving, and by time', async () => {
    const bot = startBot()
    const lan = bot.person('lan')
    for (const text of ['thôi', 'Hủy', 'bỏ', 'thoi a', 'dạ thôi em cảm ơn ạ']) {
      await lan.says('họp báo ai chủ trì')
      expect(await lan.says(text), text).toBegin('Đã dừng.')
      expect(await lan.says('1'), text).toSay('Chưa có lựa chọn nào')
    }
    expect(await lan.says('thôi')).toBegin('Không có việc gì đang dở.')
    await lan.says('họp báo ai chủ trì')
    bot.clock.pass(61)
    expect(await lan.says('1')).toSay('Chưa có lựa chọn nào')
  })

  it("of one person is not another's, in one room", async () => {
    const bot = startBot()
    const room: Incoming['room'] = { id: 'together', kind: 'group' }
    await bot.person('lan').send({ text: 'họp báo ai chủ trì', room })
    expect(await bot.person('minh').send({ text: '1', room })).toSay('Chưa có lựa chọn nào')
  })
})

describe('text marked secret', () => {
  it('is refused unread and unstored, and the channel is told to drop it', async () => {
    const bot = startBot()
    const lan = bot.person('lan')
    const refusal = await lan.says('TỐI MẬT\nKế hoạch bố trí lực lượng, họp báo')
    expect(refusal).toSay('không được đọc và không được lưu')
    expect(refusal.forget).toBe('said')
    expect(await bot.unanswered.list(9)).toEqual([])
    expect(await lan.says('còn ai phối hợp?')).toBegin('Kế hoạch không nêu nội dung này.')
  })
})
