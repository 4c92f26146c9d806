import { PassThrough } from 'node:stream'
import { ABILITIES, createTerminalChannel } from '../../src/channels/terminal/channel.ts'
import type { Attachments } from '../../src/chat/attachments.ts'
import type { Message, Receive } from '../../src/chat/channel.ts'
import type { ChannelUnderTest, ChannelVisitor, Shown } from '../contracts/channel.ts'
import { createClock } from './clock.ts'

const PROMPT = '> '

/** The terminal channel with somebody at each of its terminals, who reads what stands between two prompts. */
export async function openTerminals(
  receive: Receive,
  { columns = 80, attachments }: { columns?: number; attachments?: Attachments } = {},
): Promise<ChannelUnderTest> {
  const channels: ReturnType<typeof createTerminalChannel>[] = []

  async function visitor(): Promise<ChannelVisitor> {
    const input = new PassThrough()
    const output = new PassThrough()
    let shown = ''
    let prompted = () => {}
    output.on('data', (data) => {
      shown += data
      if (shown.endsWith(PROMPT)) prompted()
    })
    let choices: Message['choices'] = []
    const channel = createTerminalChannel({
      input,
      output,
      who: { id: `sitter-${channels.length}` },
      clock: createClock().now,
      screen: () => ({ columns, styled: false }),
      opening: 'Gõ câu hỏi.',
      interactive: false,
      ...(attachments && { attachments }),
    })
    channels.push(channel)
    await channel.start(async (incoming) => {
      const message = await receive(incoming)
      choices = message?.choices ?? []
      return message
    })

    async function says(text: string): Promise<Shown | null> {
      shown = ''
      choices = []
      const asked = new Promise<void>((resolve) => {
        prompted = resolve
      })
      input.write(`${text}\n`)
      await asked
      const lines = shown.slice(0, -PROMPT.length).trimEnd()
      return lines === '' ? null : readScreen(lines, choices.length)
    }

    return {
      says,
      async hears() {
        const above = shown.lastIndexOf(`${PROMPT}\n`) + PROMPT.length
        return readScreen(shown.slice(above, -PROMPT.length).trim(), 0)
      },
      presses: (label) => says(String(choices.findIndex((one) => one.label === label) + 1)),
    }
  }

  return {
    abilities: ABILITIES,
    visitor,
    async send(address, message, sending) {
      const sent = await Promise.all(channels.map((one) => one.send(address, message, sending)))
      return (
        sent.find(({ kind }) => kind === 'sent') ?? {
          kind: 'unreachable',
          why: 'at no terminal',
          partsSent: 0,
        }
      )
    },
    async stop() {
      for (const channel of channels) await channel.stop()
    },
  }
}

/** Texts and choices apart, as an eye tells them apart: choices are the numbers at the end. */
function readScreen(screen: string, count: number): Shown {
  const lines = screen.split('\n')
  const first = count === 0 ? lines.length : lines.findLastIndex((line) => line.startsWith('1 '))
  const choices = lines
    .slice(first)
    .flatMap((line) => line.split(' · '))
    .map((choice) => choice.replace(/^\d+ /u, ''))
  return { texts: [lines.slice(0, first).join('\n')], choices }
}
