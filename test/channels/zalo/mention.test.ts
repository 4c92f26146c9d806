import { expect, it } from 'vitest'
import { withoutName } from '../../../src/channels/zalo/mention.ts'

const names = ['Bot Việc', 'Bot Việc Nhóm']

it('takes the bot’s name out as it is shown, with what sets it off', () => {
  const heard = {
    '@Bot Việc Nhóm xong #12': 'xong #12',
    '@bot việc nhóm: xong #12': 'xong #12',
    '@Bot Việc Nhóm,\txong': 'xong',
    '@Bot Việc Nhóm': '',
    '@Bot Việc xong': 'xong',
    'xong #12 @Bot Việc Nhóm': 'xong #12',
    'nhờ @Bot Việc Nhóm ghi giúp': 'nhờ ghi giúp',
    '@Bot\u00a0Việc Nhóm xong': 'xong',
    ['@Bot Việc Nhóm xong'.normalize('NFD')]: 'xong',
  }
  for (const [typed, meant] of Object.entries(heard))
    expect([typed, withoutName(typed, names)]).toEqual([typed, meant])
})

it('leaves other names and words as they are', () => {
  for (const typed of ['@Bot Việc Nhómxa ơi', 'Bot Việc Nhóm xong', '@Minh  xong', 'a@Bo.vn'])
    expect(withoutName(typed, ['Bot Việc Nhóm'])).toBe(typed)
  expect(withoutName('@Bot Việc Nhóm xong', [])).toBe('@Bot Việc Nhóm xong')
})

it('takes no sign in a name for a pattern', () => {
  expect(withoutName('@Bot (thử) C++ [1-2] xong', ['Bot (thử) C++ [1-2]'])).toBe('xong')
})
