import type { DiscordParts } from '../../../src/channels/discord/channel.ts'
import type { Attachments } from '../../../src/chat/attachments.ts'
import type { Receive } from '../../../src/chat/channel.ts'
import type { ChannelUnderTest, ChannelVisitor, GroupUnderTest, Shown } from '../../contracts/channel.ts'
import { openDiscord } from '../discord.ts'
import { ApiError, cannotReach, emptyMessage } from './error.ts'
import type { Fault } from './faults.ts'
import { readMarkdown } from './markdown.ts'
import { createGuild } from './places.ts'
import { pressables } from './pressables.ts'
import type { Kept } from './state.ts'

/** Discord as the contract meets it: people with its client, and its server failing on demand. */
export async function openDiscordForContract(
  receive: Receive,
  attachments: Attachments,
  over: Partial<DiscordParts> = {},
): Promise<ChannelUnderTest> {
  const opened = await openDiscord(receive, { attachments, ...over })
  const { discord, channel } = opened

  async function visitor(): Promise<ChannelVisitor> {
    const person = opened.person()
    let known = new Map<string, string>()

    /** What is new, or reads otherwise than before. */
    function look(): Shown | null {
      const all = person.seen()
      const fresh = all.filter((one) => known.get(one.id) !== JSON.stringify(one))
      known = new Map(all.map((one) => [one.id, JSON.stringify(one)]))
      return fresh.length === 0 ? null : show(fresh)
    }

    async function after(act: () => unknown): Promise<Shown | null> {
      opened.pass(5)
      await opened.after(act)
      return look()
    }

    return {
      says: (text) => after(() => person.say(text)),
      presses(label) {
        const on = person.seen().findLast(({ components }) => components.length > 0)
        if (!on) throw new Error('no choices are shown')
        return after(() => person.press(on, label))
      },
      async hears() {
        const shown = look()
        if (!shown) throw new Error('nothing was said')
        return shown
      },
      screen: async () => person.seen().map((one) => show([one])),
    }
  }

  async function group(): Promise<GroupUnderTest> {
    const [person, guild] = [opened.person(), createGuild(discord)]
    return {
      async chats(text) {
        person.write(guild.channel, text)
      },
      async asks(text) {
        opened.pass(6)
        await opened.after(() => person.mention(guild.channel, text))
      },
      written: () => show(person.seen(guild.channel)).texts,
    }
  }

  const failing = (fault: Fault) => () => discord.faults.next(/^POST \/channels\/\d+\/messages$/, fault)

  return {
    abilities: channel.abilities,
    visitor,
    group,
    async send(room, message, sending) {
      opened.pass(6)
      opened.throttle.take(room, false) // as the outbox does
      return channel.send(room, message, sending)
    },
    fails: {
      tooFast: failing({ retryAfter: 3 }),
      unreachable: failing(new ApiError(401, 0, '401: Unauthorized')),
      gone: failing(cannotReach()),
      refused: failing(emptyMessage()),
      unknown: failing('lost after'),
    },
    stop: opened.stop,
  }
}

export function show(messages: readonly Kept[]): Shown {
  const carried = messages.flatMap(({ attachments }) => attachments.map(({ filename }) => filename))
  return {
    texts: messages.flatMap(({ content }) => (content === '' ? [] : [readMarkdown(content)])),
    choices: messages.flatMap(({ components }) => pressables(components).map(({ label }) => label)),
    ...(carried.length > 0 && { carried }),
  }
}
