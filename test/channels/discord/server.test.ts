import { REST, Routes } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { cannotReach } from '../../support/discord/error.ts'
import { createPerson } from '../../support/discord/people.ts'
import { createGuild } from '../../support/discord/places.ts'
import { useDiscord } from '../../support/discord/session.ts'
import { APPLICATION } from '../../support/discord/state.ts'

const session = useDiscord()
const ASK = {
  name: 'hoi',
  description: 'Hỏi về kế hoạch',
  options: [{ type: 3, name: 'noidung', description: 'Nội dung', autocomplete: true }],
}

describe('the rules', () => {
  it('let an interaction be answered once, and within three seconds', async () => {
    await session.rest().put(Routes.applicationCommands(APPLICATION), { body: [ASK] })
    const lan = createPerson(session.discord)
    const answer = (one: { id: string; token: string }, data: object = { content: 'x' }, type = 4) =>
      session
        .rest()
        .post(Routes.interactionCallback(one.id, one.token), { body: { type, data }, auth: false })
    const first = lan.slash('hoi')
    await answer(first)
    await expect(answer(first)).rejects.toMatchObject({ code: 40060 })
    const late = lan.slash('hoi')
    session.pass(3001)
    await expect(answer(late)).rejects.toMatchObject({ code: 10062 })
    const thinking = lan.slash('hoi')
    await answer(thinking, { flags: 64 }, 5)
    session.pass(16 * 60_000)
    await expect(
      session.rest().patch(Routes.webhookMessage(APPLICATION, thinking.token), {
        body: { content: 'x' },
        auth: false,
      }),
    ).rejects.toMatchObject({ code: 50027 })
    const typing = lan.type('hoi', 'x')
    const choices = Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` }))
    await expect(answer(typing, { choices }, 8)).rejects.toMatchObject({ code: 50035 })
    await expect(answer(typing, {}, 5)).rejects.toMatchObject({ code: 50035 })
  })

  it('say where the bot cannot write', async () => {
    const guild = createGuild(session.discord)
    const lan = createPerson(session.discord)
    const write = (id: string) => session.rest().post(Routes.channelMessages(id), { body: { content: 'x' } })
    await expect(write('404')).rejects.toMatchObject({ code: 10003, status: 404 })
    guild.forbid(guild.channel)
    await expect(write(guild.openThread('x').id)).rejects.toMatchObject({ code: 50013, status: 403 })
    guild.forbid(guild.channel, 'see')
    await expect(write(guild.channel.id)).rejects.toMatchObject({ code: 50001 })
    lan.block()
    await expect(write(lan.own.id)).rejects.toMatchObject({ code: 50007 })
    session.discord.faults.next(/messages$/, cannotReach())
    await expect(write(lan.own.id)).rejects.toMatchObject({ code: 50007 })
    await expect(
      new REST({ api: session.discord.root, retries: 0 }).setToken('x').get(Routes.user()),
    ).rejects.toMatchObject({ status: 401 })
  })

  it('hold the client back, and refuse what is too much all the same', async () => {
    await session.reopen({ limited: true, tellsLimits: false })
    const { channel } = createGuild(session.discord)
    const client = new REST({
      api: session.discord.root,
      retries: 0,
      rejectOnRateLimit: () => true,
    }).setToken(session.discord.token)
    const write = () => client.post(Routes.channelMessages(channel.id), { body: { content: 'x' } })
    for (let n = 0; n < 5; n++) await write()
    await expect(write()).rejects.toMatchObject({ retryAfter: 5050, global: false })
    expect(session.discord.calls(/^POST/).map(({ answered }) => answered)).toEqual([
      ...Array(5).fill('200'),
      '429',
    ])
    session.pass(5000)
    session.discord.faults.next(/^POST/, { retryAfter: 0.01, global: true })
    await expect(write()).rejects.toMatchObject({ global: true })
  })

  it('tell what is left in headers', async () => {
    await session.reopen({ limited: true })
    const { channel } = createGuild(session.discord)
    const response = await fetch(`${session.discord.root}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${session.discord.token}`, 'content-type': 'application/json' },
      body: '{"content":"x"}',
    })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '4',
      'x-ratelimit-reset-after': '5',
    })
  })

  it('say once what is sent twice under one nonce', async () => {
    const { channel } = createGuild(session.discord)
    const write = (nonce: string): Promise<unknown> =>
      session
        .rest()
        .post(Routes.channelMessages(channel.id), { body: { content: 'x', nonce, enforce_nonce: true } })
    session.discord.faults.next(/^POST/, 'lost after')
    await expect(write('a')).rejects.toThrow()
    expect(await write('a')).toEqual(await write('a'))
    await write('b')
    expect(session.discord.state.messages.size).toBe(2)
  })

  it('fail as networks do', async () => {
    const { channel } = createGuild(session.discord)
    const client = new REST({ api: session.discord.root, retries: 0, timeout: 200 }).setToken(
      session.discord.token,
    )
    const write = (): Promise<unknown> =>
      client.post(Routes.channelMessages(channel.id), { body: { content: 'x' } })
    session.discord.faults.next(/^POST/, 'hangs')
    await expect(write()).rejects.toThrow(/abort/iu)
    session.discord.faults.next(/^POST/, 'bad gateway')
    await expect(write()).rejects.toMatchObject({ status: 502 })
    session.discord.faults.next(/^POST/, 'lost before')
    await expect(write()).rejects.toThrow()
    expect(session.discord.state.messages.size).toBe(0)
  })
})
