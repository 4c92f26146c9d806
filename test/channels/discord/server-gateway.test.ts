import { Events, GatewayIntentBits, Status } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createPerson } from '../../support/discord/people.ts'
import { createGuild } from '../../support/discord/places.ts'
import { INTENTS, useDiscord } from '../../support/discord/session.ts'
import { BOT } from '../../support/discord/state.ts'
import { expectSoon } from '../../support/soon.ts'

const session = useDiscord()

describe('what the bot is told', () => {
  it.each([
    ['without the privileged intent', INTENTS, ''],
    ['with it', [...INTENTS, GatewayIntentBits.MessageContent], 'họp mấy giờ?'],
  ])('%s of a message that was not for it', async (_, intents, content) => {
    await session.reopen({ privileged: true })
    const guild = createGuild(session.discord)
    const client = await session.login(intents)
    const lan = createPerson(session.discord)
    const heard: string[] = []
    client.on(Events.MessageCreate, (message) => void heard.push(message.content))
    lan.write(guild.channel, 'họp mấy giờ?')
    const thread = guild.openThread('Họp báo')
    lan.mention(thread, 'ai chủ trì?')
    lan.say('riêng')
    await expectSoon(() => heard.length === 3)
    expect(heard).toEqual([content, `<@${BOT.id}> ai chủ trì?`, 'riêng'])
  })

  it('is told again what it missed while its line was broken', async () => {
    const client = await session.login()
    const lan = createPerson(session.discord)
    const heard: string[] = []
    client.on(Events.MessageCreate, (message) => void heard.push(message.content))
    session.discord.gateway.drop()
    await expectSoon(() => session.discord.gateway.connected() === 0)
    lan.say('trong lúc mất kết nối')
    await expectSoon(() => heard.length === 1)
    session.discord.gateway.askToReconnect()
    await expectSoon(() => session.discord.gateway.ops.filter((op) => op === 6).length === 2)
    lan.say('sau đó')
    await expectSoon(() => heard.length === 2)
    expect(heard).toEqual(['trong lúc mất kết nối', 'sau đó'])
  })

  it('begins anew where its session is over', async () => {
    const client = await session.login()
    session.discord.gateway.invalidate(false)
    await expectSoon(
      () =>
        session.discord.gateway.ops.filter((op) => op === 2).length === 2 &&
        session.discord.gateway.connected() === 1,
    )
    await expectSoon(
      () =>
        client.ws.status === Status.Ready && client.ws.shards.every(({ status }) => status === Status.Ready),
    )
  })

  it('is refused with a wrong token, or with intents that were not switched on', async () => {
    await expect(session.login(INTENTS, 'x.y.z')).rejects.toThrow('invalid token')
    const closed = new Promise((resolve) => {
      const client = session.client([GatewayIntentBits.MessageContent])
      client.on(Events.ShardDisconnect, ({ code }) => resolve(code))
      client.login(session.discord.token).catch(() => {})
    })
    expect(await closed).toBe(4014)
  })

  it('keeps the line alive', async () => {
    await session.reopen({ heartbeatMs: 40 })
    await session.login()
    await expectSoon(() => session.discord.gateway.ops.filter((op) => op === 1).length > 1)
  })
})
