import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

it.each(['huongdan', 'hướng dẫn', 'Trợ giúp', '/start', 'menu', '/HELP'])(
  '%s shows the commands and three examples',
  async (text) => {
    const help = await office.person('lan').says(text)
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
  expect(await office.person('ann', 'en').says('help')).toSay('Commands:', '"ask": ', '"plan": ', '"me": ')
})

it('is not called by a sentence that begins with its word', async () => {
  expect(await office.person('ann', 'en').says('help me find who leads the press conference')).toSay('Led by')
})
