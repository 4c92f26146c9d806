import { expect, it } from 'vitest'
import { startBot } from '../support/bot.ts'
import '../support/matchers.ts'

it.each(['huongdan', 'hướng dẫn', 'Trợ giúp', '/start', 'menu', '/HELP'])(
  '%s shows the commands and three examples',
  async (text) => {
    const help = await startBot().person('lan').says(text)
    expect(help).toSay(
      'Các lệnh:',
      '"hoi": Hỏi đơn vị',
      '"kehoach": ',
      '"toi": ',
      '"thoat": ',
      '"huongdan": ',
    )
    expect(help.blocks.filter(({ style }) => style === 'quote')).toHaveLength(3)
  },
)

it('speaks English to who reads English, with English words', async () => {
  expect(await startBot().person('ann', 'en').says('help')).toSay(
    'Commands:',
    '"ask": ',
    '"plan": ',
    '"me": ',
  )
})

it('is not called by a sentence that begins with its word', async () => {
  expect(await startBot().person('ann', 'en').says('help me find who leads the hop bao')).toSay('Led by')
})
