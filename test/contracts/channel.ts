import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Abilities, Message, Receive } from '../../src/chat/channel.ts'
import type { Incoming } from '../../src/chat/incoming.ts'
import { startBot } from '../support/bot.ts'

/** What a person sees of one reply: texts as they read on the screen, choices by what stands on them. */
export interface Shown {
  texts: string[]
  choices: string[]
}

/** Somebody on a channel, as a platform's own client would act for them. */
export interface ChannelVisitor {
  /** Resolves with what is then shown, null when the channel shows nothing. */
  says(text: string): Promise<Shown | null>
  /** Presses a choice of the newest message, in the way this channel offers it. */
  presses(label: string): Promise<Shown | null>
}

export interface ChannelUnderTest {
  abilities: Abilities
  visitor(): Promise<ChannelVisitor>
  stop(): Promise<void>
}

/** What every channel owes the people who use it. `open` starts the channel with this bot behind it. */
export function channelContract(name: string, open: (receive: Receive) => Promise<ChannelUnderTest>): void {
  describe(`the channel ${name}`, () => {
    let heard: Incoming[]
    let answer: (incoming: Incoming) => Promise<Message | null>
    let channel: ChannelUnderTest

    beforeEach(async () => {
      heard = []
      answer = async () => message('Đã nghe.')
      channel = await open(async (incoming) => {
        heard.push(incoming)
        return answer(incoming)
      })
    })
    afterEach(() => channel.stop())

    it('brings what is said to the bot, and shows what the bot says', async () => {
      answer = startBot().receive
      const lan = await channel.visitor()
      const shown = await lan.says('họp báo ai chủ trì ạ?')
      expect(read(shown)).toContain(
        'Văn phòng UBND Thành phố chủ trì; Sở Thông tin và Truyền thông phối hợp.',
      )
      expect(shown?.choices).toEqual(['Toàn văn', 'Việc khác của Văn phòng', 'Không đúng ý'])
      expect(heard).toMatchObject([
        { text: 'họp báo ai chủ trì ạ?', addressed: true, room: { kind: 'private' } },
      ])
    })

    it('lets a choice be pressed, or picked by its number', async () => {
      answer = startBot().receive
      const lan = await channel.visitor()
      await lan.says('họp báo ai chủ trì')
      const pressed = await lan.presses('Toàn văn')
      await lan.says('họp báo ai chủ trì')
      expect(await lan.says('1')).toEqual(pressed)
      expect(read(pressed)).toContain('(mục III.1/1, Kế hoạch số 1/KH-UBND ngày 04/01/2022)')
    })

    it('tells its visitors and their messages apart', async () => {
      const [lan, minh] = [await channel.visitor(), await channel.visitor()]
      await lan.says('một')
      await minh.says('hai')
      await lan.says('một')
      const [first, other, second] = heard
      expect(second?.sender.id).toBe(first?.sender.id)
      expect(second?.room.id).toBe(first?.room.id)
      expect(other?.room.id).not.toBe(first?.room.id)
      expect(new Set(heard.map(({ updateId }) => updateId)).size).toBe(3)
      expect(new Set(heard.map((one) => one.channel)).size).toBe(1)
    })

    it('shows a long text whole, in parts that it can carry', async () => {
      const sentence =
        'Tổ chức tuyên truyền về nhiệm vụ chính trị, phát triển kinh tế - xã hội của Thành phố. '
      const long = Array.from({ length: 20 }, (_, n) => `Đoạn ${n}. ${sentence.repeat(12)}`).join('\n\n')
      answer = async () => ({
        blocks: [{ style: 'quote', text: long }],
        choices: [{ label: 'Xem', token: 'x:1' }],
      })
      const shown = await (await channel.visitor()).says('toàn văn')
      expect(read(shown).replaceAll(/\s+/gu, ' ')).toBe(long.replaceAll(/\s+/gu, ' ').trim())
      expect(shown?.choices).toEqual(['Xem'])
      for (const text of shown?.texts ?? [])
        expect(text.length).toBeLessThanOrEqual(channel.abilities.maxLength)
    })

    it.each([
      ['markup', '<script>alert(1)</script> <b>đậm</b> &amp; <img src=x onerror=alert(1)>'],
      ['marks of a light markup', '*đậm* _nghiêng_ [chữ](http://a.b) `mã` # đầu đề'],
      ['words of a query', `'; DROP TABLE "Plan"; --`],
      ['a word without end', 'dài'.repeat(600)],
    ])('carries %s there and back as text', async (_, text) => {
      answer = async (incoming) => message(incoming.text)
      const shown = await (await channel.visitor()).says(text)
      expect(heard[0]?.text).toBe(text)
      expect(read(shown).replaceAll(/\s+/gu, '')).toBe(text.replaceAll(/\s+/gu, ''))
    })

    it('is not steered by what it shows', async () => {
      answer = async () => message('a\u001b[31mb\u0007c\u202ed\u0000e')
      const texts = (await (await channel.visitor()).says('xem'))?.texts.join('') ?? ''
      expect(texts).toMatch(/^a.*b.*c.*d.*e$/su)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(texts).not.toMatch(/[\u0000-\u0008\u001b\u202e]/u)
    })

    it('is answered in Vietnamese whatever is typed', async () => {
      answer = startBot().receive
      const lan = await channel.visitor()
      for (const text of ['\u202eabc', '\u0007', '👍', '.', '/', 'x'.repeat(3900)]) {
        expect(read(await lan.says(text)), JSON.stringify(text)).not.toBe('')
      }
    })

    it('shows nothing where the bot has nothing to say', async () => {
      answer = async ({ text }) => (text === 'nói' ? message('Đã nghe.') : null)
      const lan = await channel.visitor()
      expect(await lan.says('không phải việc của bot')).toBeNull()
      expect(read(await lan.says('nói'))).toBe('Đã nghe.')
    })

    it('shows the reference of what went wrong', async () => {
      const broken = async () => Promise.reject(new Error('the database is gone'))
      const bot = startBot({ questions: { ready: broken } })
      answer = bot.receive
      const shown = await (await channel.visitor()).says('họp báo ai chủ trì')
      const [logged] = bot.logged
      expect(read(shown)).toContain(`mã ${logged?.details.reference}`)
    })
  })
}

const message = (text: string): Message => ({ blocks: [{ style: 'lead', text }], choices: [] })

const read = (shown: Shown | null) => shown?.texts.join('\n').trim() ?? ''
