import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Attachments } from '../../src/chat/attachments.ts'
import type { Abilities, Address, Channel, Failure, Message, Receive } from '../../src/chat/channel.ts'
import type { Incoming } from '../../src/chat/incoming.ts'
import { keptAttachments, PICTURE, TABLE } from '../support/attachments.ts'
import { startBot } from '../support/bot.ts'

/** What a person sees of one reply: texts as they read on the screen, choices by what stands on them. */
export interface Shown {
  texts: string[]
  choices: string[]
  /** Names of the pictures and files that came along. */
  carried?: string[]
}

/** Somebody on a channel, as a platform's own client would act for them. */
export interface ChannelVisitor {
  /** Resolves with what is then shown, null when the channel shows nothing. */
  says(text: string): Promise<Shown | null>
  /** Presses a choice of the newest message, in the way this channel offers it. */
  presses(label: string): Promise<Shown | null>
  /** Resolves with the next thing that is shown unasked. */
  hears(): Promise<Shown>
  /** All that the bot wrote as it stands now, the oldest first: where messages can be edited. */
  screen?(): Promise<Shown[]>
}

/** A group that the bot is in, with somebody in it. */
export interface GroupUnderTest {
  /** To the others. */
  chats(text: string): Promise<void>
  /** To the bot, as one does there. */
  asks(text: string): Promise<void>
  /** What the bot wrote there, the oldest first. */
  written(): string[]
}

export interface ChannelUnderTest {
  abilities: Abilities
  visitor(): Promise<ChannelVisitor>
  send: Channel['send']
  /** Where the channel has groups. */
  group?(): Promise<GroupUnderTest>
  /** Makes the platform fail the next message to this room; left out are the kinds that cannot happen. */
  fails?: Partial<Record<Failure['kind'], (room: Address) => void>>
  stop(): Promise<void>
}

/** What every channel owes the people who use it. `open` starts the channel with this bot behind it. */
export function channelContract(
  name: string,
  open: (receive: Receive, attachments: Attachments) => Promise<ChannelUnderTest>,
): void {
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
      }, keptAttachments)
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

    it('calls a private room by who is in it', async () => {
      await (await channel.visitor()).says('một')
      expect(heard[0]?.room).toEqual({ id: heard[0]?.sender.id, kind: 'private' })
    })

    it('brings a picture and a file, or says where they are', async () => {
      answer = async () => ({ ...message('Biểu đồ tháng 4.'), attachments: [PICTURE, TABLE] })
      const shown = await (await channel.visitor()).says('biểu đồ')
      expect(read(shown)).toContain('Biểu đồ tháng 4.')
      for (const [one, carried] of [
        [PICTURE, channel.abilities.pictures],
        [TABLE, channel.abilities.files],
      ] as const)
        if (carried) expect(shown?.carried?.map(plain)).toContain(plain(one.name))
        else
          expect(read(shown).replaceAll(/\s+/gu, '')).toContain(
            `${one.name}:${keptAttachments.address(one)}`.replaceAll(' ', ''),
          )
    })

    it('shows what takes the place of a message there, where it can edit', async () => {
      answer = async ({ text, press }) =>
        press || text === '1'
          ? { ...message('Trang 2.'), inPlace: true }
          : { ...message('Trang 1.'), choices: [{ label: 'Tiếp', token: 'page:2' }] }
      const lan = await channel.visitor()
      await lan.says('xem')
      expect(await lan.presses('Tiếp')).toEqual({ texts: ['Trang 2.'], choices: [] })
      if (!channel.abilities.edits) return
      expect(await lan.screen?.()).toEqual([{ texts: ['Trang 2.'], choices: [] }])
    })

    describe('unasked', () => {
      let lan: ChannelVisitor
      let room: Address
      let told = 0
      beforeEach(async () => {
        lan = await channel.visitor()
        await lan.says('một')
        room = heard[0]?.room ?? { id: '', kind: 'private' }
      })
      const tell = (text: string, sending = {}) =>
        channel.send(room, message(text), { id: `digest-${++told}`, ...sending })

      it('tells somebody something', async () => {
        expect(await tell('Tổng hợp sáng 29/4.')).toMatchObject({ kind: 'sent' })
        expect(read(await lan.hears())).toBe('Tổng hợp sáng 29/4.')
      })

      it('says an earlier message anew, in its place where it can edit', async () => {
        const sent = await tell('Tổng hợp sáng 29/4.')
        const earlier = (sent.kind === 'sent' && sent.messageId) || ''
        await lan.hears()
        expect(await tell('Tổng hợp sáng 29/4, sửa.', { earlier })).toMatchObject({ kind: 'sent' })
        if (!channel.abilities.edits) expect(read(await lan.hears())).toBe('Tổng hợp sáng 29/4, sửa.')
        else expect((await lan.screen?.())?.slice(1).map(read)).toEqual(['Tổng hợp sáng 29/4, sửa.'])
      })

      it('goes on where a long text was broken off', async () => {
        const part = `${'dài '.repeat(200)}hết.`
        const long = Array.from({ length: 40 }, (_, n) => `Phần ${n}: ${part}`).join('\n\n')
        expect(await tell(long, { skip: 1 })).toMatchObject({ kind: 'sent' })
        const whole = long.length <= channel.abilities.maxLength
        if (!whole) expect(read(await lan.hears())).not.toContain('Phần 0:')
      })

      it('says so, and does not throw, when there is nobody', async () => {
        const sent = await channel.send({ id: '404', kind: 'private' }, message('Ai đó?'), { id: 'x' })
        expect(['refused', 'unreachable', 'gone']).toContain(sent.kind)
      })

      it.each(['tooFast', 'unreachable', 'gone', 'refused', 'unknown'] as const)(
        'says so when the platform fails: %s',
        async (kind) => {
          const fails = channel.fails?.[kind]
          if (!fails) return
          fails(room)
          const sent = await tell('Nhắc hạn nộp.')
          expect(sent).toMatchObject({ kind, partsSent: 0 })
          if (sent.kind === 'tooFast') expect(sent.waitSeconds).toBeGreaterThan(0)
          if (kind === 'gone' || kind === 'unknown') return
          expect(await tell('Nhắc lần nữa.')).toMatchObject({ kind: 'sent' })
          expect(read(await lan.hears())).toBe('Nhắc lần nữa.')
        },
      )
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

/** A platform may be given names in plain letters. */
const plain = (name: string) =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll(' ', '-')

const read = (shown: Shown | null) => shown?.texts.join('\n').trim() ?? ''
