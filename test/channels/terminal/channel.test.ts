import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { createTerminalChannel } from '../../../src/channels/terminal/channel.ts'
import { startBot } from '../../support/bot.ts'
import { createClock } from '../../support/clock.ts'

/** Everything that the channel shows to somebody who types these lines and closes the input. */
async function shownFor(
  lines: string[],
  { receive = startBot().receive, interactive = false } = {},
): Promise<string> {
  const input = new PassThrough()
  const output = new PassThrough()
  const channel = createTerminalChannel({
    input,
    output,
    who: { id: 'lan' },
    clock: createClock().now,
    screen: () => ({ columns: 80, styled: false }),
    opening: 'Gõ câu hỏi.',
    interactive,
  })
  await channel.start(receive)
  input.end(lines.map((line) => `${line}\n`).join(''))
  await channel.ended
  output.end()
  return text(output)
}

it('answers each line in turn, and ends with its input', async () => {
  const shown = await shownFor(['họp báo ai chủ trì', '', '1'])
  expect(shown).toMatch(/Văn phòng UBND Thành phố chủ trì.*\(mục III\.1\/1, /su)
})

it('ends when the person leaves', async () => {
  const shown = await shownFor(['thoat', 'họp báo ai chủ trì'])
  expect(shown).toContain('Đã xóa cuộc trò chuyện.')
  expect(shown).not.toContain('chủ trì')
})

it('fails where the bot behind it fails', async () => {
  await expect(shownFor(['a'], { receive: () => Promise.reject(new Error('stopped')) })).rejects.toThrow(
    'stopped',
  )
})

it('says to a person at a keyboard what to type', async () => {
  expect(await shownFor([], { interactive: true })).toContain('Gõ câu hỏi.')
  expect(await shownFor([])).not.toContain('Gõ câu hỏi.')
})
