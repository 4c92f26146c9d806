import { describe, expect, it } from 'vitest'
import { unknownInteraction } from '../../support/discord/error.ts'
import { createGuild } from '../../support/discord/places.ts'
import { message, NEXT, texts, useChannel } from '../../support/discord/scripted.ts'
import { expectSoon } from '../../support/soon.ts'

const bot = useChannel()

describe('in a channel of a guild', () => {
  it('hears only what is meant for the bot, and answers there', async () => {
    const guild = createGuild(bot.opened.discord)
    const lan = bot.opened.person()
    lan.write(guild.channel, 'họp mấy giờ?')
    await bot.opened.after(() => lan.mention(guild.channel, 'họp báo ai chủ trì?'))
    const [told] = lan.seen(guild.channel)
    await bot.opened.after(() => lan.write(guild.channel, 'còn ai nữa?', told))
    expect(bot.heard.map(({ text, addressed, room }) => ({ text, addressed, room }))).toEqual([
      { text: 'họp báo ai chủ trì?', addressed: true, room: { id: guild.channel.id, kind: 'group' } },
      { text: 'còn ai nữa?', addressed: true, room: { id: guild.channel.id, kind: 'group' } },
    ])
    expect(told?.referenced_message?.content).toContain('họp báo')
    expect(lan.seen()).toEqual([])
  })

  it('takes a thread for a room of its own', async () => {
    const guild = createGuild(bot.opened.discord)
    const thread = guild.openThread('Họp báo')
    const lan = bot.opened.person()
    await bot.opened.after(() => lan.mention(thread, 'ai chủ trì?'))
    expect(bot.heard[0]?.room).toEqual({ id: thread.id, kind: 'group' })
    expect(texts(lan.seen(thread))).toEqual(['Đã nghe.'])
    const sent = await bot.opened.channel.send({ id: thread.id, kind: 'group' }, message('Tổng hợp.'), {
      id: 'a',
    })
    expect(sent).toMatchObject({ kind: 'sent' })
    expect(texts(lan.seen(thread))).toEqual(['Đã nghe.', 'Tổng hợp.'])
  })

  it('keeps choices for who asked', async () => {
    const guild = createGuild(bot.opened.discord)
    const [lan, minh] = [bot.opened.person(), bot.opened.person('en-US')]
    bot.answers(async ({ press }) =>
      message(press ? 'Trang 2.' : 'Trang 1.', press ? { inPlace: true } : NEXT),
    )
    await bot.opened.after(() => lan.slash('hoi', 'họp báo', guild.channel))
    const [page] = lan.seen(guild.channel)
    if (!page) throw new Error('a message')
    minh.press(page, 'Tiếp')
    await expectSoon(() => minh.seen(guild.channel).length === 2)
    expect(texts(minh.seen(guild.channel))[1]).toContain('This choice is for whoever asked')
    expect(lan.seen(guild.channel)).toHaveLength(1)
    await bot.opened.after(() => lan.press(page, 'Tiếp'))
    expect(bot.heard.map(({ press }) => press)).toEqual([undefined, 'page:2'])
    expect(texts(lan.seen(guild.channel))).toEqual(['Trang 2.'])
  })

  it('answers to who asked alone where a command is not for everybody', async () => {
    const guild = createGuild(bot.opened.discord)
    const [lan, minh] = [bot.opened.person(), bot.opened.person()]
    bot.answers(async ({ press }) => message(press ? 'Chi tiết.' : 'Việc của đơn vị.', press ? {} : NEXT))
    await bot.opened.after(() => lan.slash('viec', undefined, guild.channel))
    const [own] = lan.seen(guild.channel)
    if (!own) throw new Error('a message')
    await bot.opened.after(() => lan.press(own, 'Tiếp'))
    expect(texts(lan.seen(guild.channel))[1]).toContain('Chi tiết.')
    expect(texts(lan.seen(guild.channel))[1]).toContain('tin nhắn riêng')
    expect(minh.seen(guild.channel)).toEqual([])
    expect(bot.heard.map(({ room, text }) => ({ room, text }))).toEqual([
      { room: { id: lan.id, kind: 'private', aside: true }, text: '/viec' },
      { room: { id: lan.id, kind: 'private', aside: true }, text: '' },
    ])
  })

  it('never says privately meant things aloud, even too late', async () => {
    const guild = createGuild(bot.opened.discord)
    const [lan, minh] = [bot.opened.person(), bot.opened.person()]
    bot.opened.discord.faults.next(/callback$/, unknownInteraction())
    await bot.opened.after(() => lan.slash('viec', undefined, guild.channel))
    expect(minh.seen(guild.channel)).toEqual([])
    expect(texts(lan.seen())[0]).toContain('Đã nghe.')
  })
})
