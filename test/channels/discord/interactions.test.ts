import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/chat/channel.ts'
import { show } from '../../support/discord/contract.ts'
import { createGuild } from '../../support/discord/places.ts'
import { message, NEXT, texts, useChannel } from '../../support/discord/scripted.ts'
import { expectSoon } from '../../support/soon.ts'

const bot = useChannel()

describe('a command', () => {
  it('is listed with what it does, in both languages', () => {
    const listed = bot.opened.discord.state.commands.get('') ?? []
    expect(listed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['hoi', 'viec', 'capnhat', 'huongdan']),
    )
    expect(listed.find(({ name }) => name === 'viec')).toMatchObject({
      name_localizations: { vi: 'viec', 'en-US': 'tasks' },
      options: [{ name: 'noidung', name_localizations: { 'en-US': 'text' } }],
    })
    expect(listed.find(({ name }) => name === 'huongdan')).not.toHaveProperty('options')
  })

  it('comes with what was typed in its field', async () => {
    const lan = bot.opened.person('en-US')
    await bot.opened.after(() => lan.slash('hoi', 'họp báo ai chủ trì'))
    expect(bot.heard).toMatchObject([
      {
        text: '/hoi họp báo ai chủ trì',
        sender: { id: lan.id, language: 'en-US' },
        room: { id: lan.id, kind: 'private' },
      },
    ])
    expect(texts(lan.seen())).toEqual(['Đã nghe.'])
  })

  it('is promised an answer when it takes long, which then takes the promise’s place', async () => {
    const guild = createGuild(bot.opened.discord)
    const lan = bot.opened.person()
    const { promise, resolve } = Promise.withResolvers<Message>()
    bot.answers(() => promise)
    const asked = lan.slash('viec', undefined, guild.channel)
    await expectSoon(() => bot.heard.length === 1)
    for (const act of bot.opened.scheduled) act()
    await expectSoon(() => asked.state === 'thinking')
    expect(asked.isEphemeral).toBe(true)
    bot.opened.pass(60)
    resolve(message(`${'Dài. '.repeat(500)}Hết.`))
    await expectSoon(() => lan.seen(guild.channel).length === 2)
    expect(bot.opened.discord.calls(/@original$/)).toHaveLength(1)
    expect(lan.seen(guild.channel).map(({ only }) => only)).toEqual([lan.id, lan.id])
  })

  it('takes its promise back where there is nothing to say', async () => {
    const lan = bot.opened.person()
    const { promise, resolve } = Promise.withResolvers<null>()
    bot.answers(() => promise)
    const asked = lan.slash('hoi', 'x')
    await expectSoon(() => bot.heard.length === 1)
    for (const act of bot.opened.scheduled) act()
    await expectSoon(() => asked.state === 'thinking')
    resolve(null)
    await expectSoon(() => bot.opened.discord.calls(/^DELETE/).length === 1)
    expect(lan.seen()).toEqual([])
  })

  it('suggests what may be meant', async () => {
    await bot.reopen({
      suggest: async ({ word, text }) => [
        { label: `${word} ${text} 1`, text: 'one' },
        { label: 'Tên việc '.repeat(20), text: 'TTTT-3' },
        { label: 'too long', text: 'x'.repeat(101) },
        ...Array.from({ length: 40 }, (_, nth) => ({ label: `${nth}`, text: `${nth}` })),
      ],
    })
    const lan = bot.opened.person()
    const typed = lan.type('viec', 'TT')
    await expectSoon(() => typed.suggested !== null)
    expect(typed.suggested?.slice(0, 2)).toEqual([
      { name: 'viec TT 1', value: 'one' },
      { name: expect.stringMatching(/^Tên việc .{50,90}…$/u), value: 'TTTT-3' },
    ])
    expect(typed.suggested).toHaveLength(25)
    expect(bot.heard).toEqual([])
  })

  it('is handled once though it comes twice', async () => {
    const lan = bot.opened.person()
    await bot.opened.after(() => lan.slash('hoi', 'x'))
    bot.opened.discord.gateway.repeatLast()
    await bot.opened.after(() => lan.say('sau'))
    expect(bot.heard.map(({ text }) => text)).toEqual(['/hoi x', 'sau'])
  })
})

describe('a choice', () => {
  it('is answered beneath where it takes long, and in place where that is meant', async () => {
    const lan = bot.opened.person()
    bot.answers(async () => message('Trang 1.', NEXT))
    await bot.opened.after(() => lan.say('xem'))
    const [page] = lan.seen()
    if (!page) throw new Error('a message')
    for (const inPlace of [false, true]) {
      const { promise, resolve } = Promise.withResolvers<Message>()
      bot.answers(() => promise)
      const pressed = lan.press(page, 'Tiếp')
      await expectSoon(() => bot.heard.at(-1)?.updateId === pressed.id)
      for (const act of bot.opened.scheduled) act()
      await expectSoon(() => pressed.state === 'answered')
      resolve(message('Trang 2.', inPlace ? { inPlace: true } : {}))
      await expectSoon(
        () => texts(lan.seen()).includes('Trang 2.') && (!inPlace || texts(lan.seen())[0] === 'Trang 2.'),
      )
    }
    expect(texts(lan.seen())).toEqual(['Trang 2.', 'Trang 2.'])
  })

  it('is picked in a list where there are many', async () => {
    const lan = bot.opened.person()
    const choices = Array.from({ length: 60 }, (_, n) => ({ label: `Cơ quan ${n}`, token: `agency:${n}` }))
    bot.answers(async ({ press }) => message(press ?? 'Cơ quan nào?', press ? {} : { choices }))
    await bot.opened.after(() => lan.say('xem'))
    const [list] = lan.seen()
    if (!list) throw new Error('a message')
    expect(show([list]).choices).toHaveLength(60)
    await bot.opened.after(() => lan.press(list, 'Cơ quan 59'))
    expect(bot.heard.at(-1)?.press).toBe('agency:59')
  })
})
