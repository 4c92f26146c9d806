import { Routes } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createGuild } from '../../support/discord/places.ts'
import { useDiscord } from '../../support/discord/session.ts'
import { APPLICATION } from '../../support/discord/state.ts'

const session = useDiscord()

describe('the rules', () => {
  const button = (over = {}) => ({ type: 2, style: 2, label: 'Xem', custom_id: 'a', ...over })
  const row = (...components: unknown[]) => ({ type: 1, components })
  const select = (count: number, over = {}) => ({
    type: 3,
    custom_id: 's',
    options: Array.from({ length: count }, (_, n) => ({ label: `Mục ${n}`, value: `${n}` })),
    ...over,
  })
  const buttons = (count: number) => Array.from({ length: count }, (_, n) => button({ custom_id: `b${n}` }))

  it.each<[string, object, number]>([
    ['2001 letters', { content: 'x'.repeat(2001) }, 50035],
    ['nothing', { content: ' ' }, 50006],
    ['six buttons in a row', { content: 'x', components: [row(...buttons(6))] }, 50035],
    [
      'six rows',
      { content: 'x', components: Array.from({ length: 6 }, (_, n) => row(button({ custom_id: `${n}` }))) },
      50035,
    ],
    ['the same custom_id twice', { content: 'x', components: [row(button(), button())] }, 50035],
    [
      'a custom_id of 101',
      { content: 'x', components: [row(button({ custom_id: 'x'.repeat(101) }))] },
      50035,
    ],
    ['no custom_id', { content: 'x', components: [row(button({ custom_id: '' }))] }, 50035],
    ['a label of 81', { content: 'x', components: [row(button({ label: 'x'.repeat(81) }))] }, 50035],
    ['a select of 26', { content: 'x', components: [row(select(26))] }, 50035],
    ['a select beside a button', { content: 'x', components: [row(button(), select(2))] }, 50035],
    [
      'values of a select twice',
      {
        content: 'x',
        components: [
          row(
            select(1, {
              options: [
                { label: 'a', value: 'v' },
                { label: 'b', value: 'v' },
              ],
            }),
          ),
        ],
      },
      50035,
    ],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 50035],
    [
      'embeds of 6001 together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      50035,
    ],
    ['a message for one alone, outside of an answer', { content: 'x', flags: 64 }, 50035],
    ['a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }, 50035],
  ])('refuse a message with %s', async (_, body, code) => {
    const { channel } = createGuild(session.discord)
    await expect(session.rest().post(Routes.channelMessages(channel.id), { body })).rejects.toMatchObject({
      code,
    })
    expect(session.discord.state.messages.size).toBe(0)
  })

  it.each<[string, object]>([
    ['a name with a capital', { name: 'Việc' }],
    ['a name with a space', { name: 'giao việc' }],
    ['a name of 33', { name: 'x'.repeat(33) }],
    ['a description of 101', { description: 'x'.repeat(101) }],
    ['no description', { description: '' }],
    ['an unknown language', { description_localizations: { 'vi-VN': 'Hỏi' } }],
    [
      '26 fields',
      { options: Array.from({ length: 26 }, (_, n) => ({ type: 3, name: `o${n}`, description: 'x' })) },
    ],
    [
      '26 choices',
      {
        options: [
          {
            type: 3,
            name: 'o',
            description: 'x',
            choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })),
          },
        ],
      },
    ],
    [
      'what is required after what is not',
      {
        options: [
          { type: 3, name: 'a', description: 'x' },
          { type: 3, name: 'b', description: 'x', required: true },
        ],
      },
    ],
  ])('refuse a command with %s', async (_, over) => {
    const body = [{ name: 'việc', description: 'Việc', ...over }]
    await expect(session.rest().put(Routes.applicationCommands(APPLICATION), { body })).rejects.toMatchObject(
      {
        code: 50035,
      },
    )
    await session.rest().put(Routes.applicationGuildCommands(APPLICATION, '1'), {
      body: [{ name: 'việc', description: 'Việc' }],
    })
  })
})
