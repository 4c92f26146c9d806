import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  type Interaction,
  MessageFlags,
  StringSelectMenuBuilder,
} from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createPerson } from '../../support/discord/people.ts'
import { createGuild } from '../../support/discord/places.ts'
import { useDiscord } from '../../support/discord/session.ts'

const session = useDiscord()
const ASK = {
  name: 'hoi',
  description: 'Hỏi về kế hoạch',
  description_localizations: { vi: 'Hỏi về kế hoạch', 'en-US': 'Ask the plan' },
  options: [{ type: 3, name: 'noidung', description: 'Nội dung', autocomplete: true }],
}

const next = (client: Client): Promise<Interaction> =>
  new Promise((resolve) => client.once('interactionCreate', resolve))

describe('somebody with the platform’s client', () => {
  it('sends commands that were registered, and is answered for themselves or for all', async () => {
    const guild = createGuild(session.discord)
    const client = await session.login()
    await client.application.commands.set([ASK])
    const lan = createPerson(session.discord)
    const minh = createPerson(session.discord)
    const asked = next(client)
    lan.slash('hoi', 'họp báo', guild.channel)
    const one = await asked
    if (!one.isChatInputCommand()) throw new Error('a command')
    expect(one.options.getString('noidung')).toBe('họp báo')
    expect(one.locale).toBe('vi')
    await one.reply({ content: 'Riêng.', flags: MessageFlags.Ephemeral })
    await one.followUp('Chung.')
    expect(lan.seen(guild.channel).map(({ content }) => content)).toEqual(['Riêng.', 'Chung.'])
    expect(minh.seen(guild.channel).map(({ content }) => content)).toEqual(['Chung.'])
    expect(() => lan.slash('khongco')).toThrow('no command')
  })

  it('is shown suggestions, that the bot thinks, and what it then says', async () => {
    const client = await session.login()
    await client.application.commands.set([ASK])
    const lan = createPerson(session.discord)
    const typing = next(client)
    const typed = lan.type('hoi', 'họp')
    const one = await typing
    if (!one.isAutocomplete()) throw new Error('typing')
    await one.respond([{ name: 'họp báo', value: 'họp báo' }])
    expect(typed.suggested).toEqual([{ name: 'họp báo', value: 'họp báo' }])
    const asked = next(client)
    const sent = lan.slash('hoi')
    const command = await asked
    if (!command.isChatInputCommand()) throw new Error('a command')
    await command.deferReply()
    expect(sent.state).toBe('thinking')
    session.pass(60_000)
    await command.editReply({
      content: 'Xong.',
      files: [new AttachmentBuilder(Buffer.from('a,b'), { name: 'bảng kê.csv' })],
    })
    expect(lan.seen()).toMatchObject([{ content: 'Xong.', attachments: [{ filename: 'bảng kê.csv' }] }])
  })

  it('presses buttons and picks in selects', async () => {
    const client = await session.login()
    const lan = createPerson(session.discord)
    lan.say('chào')
    const user = await client.users.fetch(lan.id).catch(() => null)
    expect(user).toBeNull() // the bot has no need to look people up
    const channel = await client.channels.fetch(lan.own.id)
    if (!channel?.isSendable()) throw new Error('a place to write')
    const button = new ButtonBuilder().setCustomId('a').setLabel('Tiếp').setStyle(ButtonStyle.Secondary)
    const select = new StringSelectMenuBuilder()
      .setCustomId('b')
      .addOptions({ label: 'Sở Y tế', value: 'syt' })
    await channel.send({
      content: 'Trang 1',
      components: [
        new ActionRowBuilder<ButtonBuilder>().addComponents(button),
        new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select),
      ],
    })
    const [page] = lan.seen()
    if (!page) throw new Error('a message')
    const picking = next(client)
    lan.press(page, 'Sở Y tế')
    const picked = await picking
    if (!picked.isStringSelectMenu()) throw new Error('a select')
    expect(picked.values).toEqual(['syt'])
    await picked.deferUpdate()
    await picked.editReply('Trang 2')
    const pressing = next(client)
    lan.press(page, 'Tiếp')
    const pressed = await pressing
    if (!pressed.isButton()) throw new Error('a button')
    await pressed.update({ content: 'Trang 3', components: [] })
    expect(lan.seen()).toMatchObject([{ content: 'Trang 3', components: [] }])
  })
})
