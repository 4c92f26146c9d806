import { describe, expect, it } from 'vitest'
import { ApiError } from '../../support/discord/error.ts'
import { createGuild } from '../../support/discord/places.ts'
import { message, texts, useChannel } from '../../support/discord/scripted.ts'
import type { Kept } from '../../support/discord/state.ts'
import { expectSoon } from '../../support/soon.ts'

const bot = useChannel()

describe('what the platform tells', () => {
  it('of an edit is heard as one', async () => {
    const lan = bot.opened.person()
    let said: Kept | undefined
    await bot.opened.after(() => {
      said = lan.say('xong 12')
    })
    if (said) lan.edit(said, 'xong 13')
    await expectSoon(() => bot.heard.length === 2)
    expect(bot.heard[1]).toMatchObject({ text: 'xong 13', edited: true, message: said?.id })
    expect(bot.heard[1]?.updateId).not.toBe(bot.heard[0]?.updateId)
  })

  it('of rooms that are no more is passed on', async () => {
    const guild = createGuild(bot.opened.discord)
    const [thread, other, last] = [guild.openThread('a'), guild.openChannel('b'), guild.openChannel('c')]
    guild.remove(thread)
    guild.remove(other)
    await expectSoon(() => bot.opened.changes.length === 2)
    guild.leave()
    await expectSoon(() => bot.opened.changes.length === 4)
    const ids = bot.opened.changes.map(({ room }) => room.id)
    expect(ids.slice(0, 2)).toEqual([thread.id, other.id])
    expect(ids.slice(2)).toEqual([guild.channel.id, last.id])
    expect(bot.opened.changes.every(({ kind }) => kind === 'closed')).toBe(true)
  })

  it('after its line broke is heard all the same', async () => {
    const lan = bot.opened.person()
    bot.opened.discord.gateway.drop()
    await expectSoon(() => bot.opened.discord.gateway.connected() === 0)
    lan.say('một')
    await expectSoon(() => lan.seen().length === 1)
    expect(bot.heard.map(({ text }) => text)).toEqual(['một'])
  })
})

it('stops though its line has just broken', async () => {
  bot.opened.discord.gateway.drop()
  await expectSoon(() => bot.opened.discord.gateway.connected() === 0)
  await bot.opened.channel.stop()
  await expectSoon(() => bot.opened.discord.gateway.connected() === 0)
  const lan = bot.opened.person()
  lan.say('còn đó không?')
  expect(bot.heard).toEqual([])
})

describe('what went wrong', () => {
  it('with an answer is handed over, and never said twice', async () => {
    const lan = bot.opened.person()
    bot.opened.discord.faults.next(/messages$/, 'lost after')
    lan.say('một')
    await expectSoon(() => bot.opened.unsaid.length === 1)
    expect(bot.opened.unsaid).toMatchObject([{ partsSent: 0, stands: true }])
    expect(lan.seen()).toHaveLength(1)
  })

  it('with something unasked is not said twice when it is sent again', async () => {
    const lan = bot.opened.person()
    const room = { id: lan.id, kind: 'private' } as const
    bot.opened.discord.faults.next(/messages$/, 'lost after')
    expect(await bot.opened.channel.send(room, message('Nhắc.'), { id: 'a' })).toMatchObject({
      kind: 'unknown',
    })
    expect(await bot.opened.channel.send(room, message('Nhắc.'), { id: 'a' })).toMatchObject({ kind: 'sent' })
    expect(lan.seen()).toHaveLength(1)
  })

  it('at the start is said without the token', async () => {
    await expect(bot.reopen({ token: 'secret.of.mine' })).rejects.toThrow(/^(?!.*secret).*token/iu)
  })

  it('with the list of commands does not keep the bot from answering', async () => {
    await bot.reopen({})
    bot.opened.discord.faults.next(/^PUT/, new ApiError(400, 50035, 'Invalid Form Body'))
    await bot.opened.channel.stop()
    await bot.opened.channel.start(async () => message('Đã nghe.'))
    expect(bot.opened.logged).toMatchObject([[expect.anything(), 'no commands could be sent']])
    const lan = bot.opened.person()
    lan.say('một')
    await expectSoon(() => lan.seen().length === 1)
  })
})

it('calls nobody by what it writes, and shows no previews', async () => {
  const lan = bot.opened.person()
  bot.answers(async () => message('@everyone <@1> http://127.0.0.1/x_y_z'))
  await bot.opened.after(() => lan.say('một'))
  expect(texts(lan.seen())).toEqual(['@everyone <@1> http://127.0.0.1/x_y_z'])
  for (const { body } of bot.opened.discord.calls(/messages$/))
    expect(body).toMatchObject({ allowed_mentions: { parse: [] }, flags: 4 })
})
