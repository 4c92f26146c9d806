import { afterEach, beforeEach } from 'vitest'
import type { DiscordParts } from '../../../src/channels/discord/channel.ts'
import type { Message } from '../../../src/chat/channel.ts'
import type { Incoming } from '../../../src/chat/incoming.ts'
import { openDiscord } from '../discord.ts'
import { show } from './contract.ts'
import type { Kept } from './state.ts'

export const message = (text: string, over: Partial<Message> = {}): Message => ({
  blocks: [{ style: 'lead', text }],
  choices: [],
  ...over,
})

/** What makes a message one with something to press. */
export const NEXT = { choices: [{ label: 'Tiếp', token: 'page:2' }] }

export const texts = (all: readonly Kept[]) => show(all).texts

/** The channel for each test, with a bot behind it that answers as it is told to. */
export function useChannel() {
  let opened: Awaited<ReturnType<typeof openDiscord>>
  let heard: Incoming[]
  let answer: (incoming: Incoming) => Promise<Message | null>

  async function open(over: Partial<DiscordParts> = {}): Promise<void> {
    heard = []
    answer = async () => message('Đã nghe.')
    opened = await openDiscord(async (incoming) => {
      heard.push(incoming)
      return answer(incoming)
    }, over)
  }

  beforeEach(() => open())
  afterEach(() => opened.stop())

  return {
    get opened() {
      return opened
    },
    get heard() {
      return heard
    },
    answers(how: typeof answer): void {
      answer = how
    },
    async reopen(over: Partial<DiscordParts>): Promise<void> {
      await opened.stop()
      await open(over)
    },
  }
}
