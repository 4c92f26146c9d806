import { expect, it } from 'vitest'
import { createPace } from '../../src/chat/pace.ts'
import { UNHURRIED } from '../support/bot.ts'
import { createClock } from '../support/clock.ts'
import { openOffice } from '../support/office.ts'
import '../support/matchers.ts'

it('who writes too fast is told once, then ignored until the minute is over', () => {
  const clock = createClock()
  const pace = createPace(clock.now, { joined: 20, unjoined: 5, together: 1000 })
  const verdicts = (who: string, joined: boolean, times: number) =>
    Array.from({ length: times }, () => pace.admit(who, joined))
  expect(verdicts('stranger', false, 5)).toEqual(Array(5).fill('fine'))
  expect(verdicts('stranger', false, 3)).toEqual(['told', 'ignored', 'ignored'])
  expect(verdicts('reporter', true, 20)).toEqual(Array(20).fill('fine'))
  clock.pass(1)
  expect(pace.admit('stranger', false)).toBe('fine')
})

it('together, questions are put off before anything else', () => {
  const clock = createClock()
  const pace = createPace(clock.now, { ...UNHURRIED, together: 3 })
  for (const who of ['a', 'b', 'c']) pace.admit(who, true)
  expect(pace.busy()).toBe(false)
  pace.admit('d', true)
  expect(pace.busy()).toBe(true)
  clock.pass(1)
  expect(pace.busy()).toBe(false)
})

it('a bot that is too busy says so to who asks, and still does what it is told', async () => {
  const office = await openOffice({ limits: { ...UNHURRIED, together: 1 } })
  const lan = office.person('lan')
  await lan.says('họp báo ai chủ trì')
  expect(await lan.says('họp báo ai chủ trì')).toBegin(
    'Đang có nhiều người dùng nên chưa trả lời câu hỏi này. Hỏi lại sau một phút; báo cáo tiến độ vẫn được nhận.',
  )
  expect(await lan.says('toi ngonngu en')).toBegin('Replies are in English from now on.')
  await office.close()
})

it('a stranger who goes on writing gets one notice', async () => {
  const office = await openOffice({ limits: { joined: 20, unjoined: 2, together: 1000 } })
  const lan = office.person('lan')
  for (const text of ['họp báo', 'kinh phí']) await lan.says(text)
  expect(await lan.says('pa-nô')).toSay('Chờ một phút rồi gửi tiếp.')
  expect(await lan.send({ text: 'tờ rơi' })).toBeNull()
  await office.close()
})

it('where only members may ask, a stranger learns how to join', async () => {
  const office = await openOffice({ settings: { WHO_MAY_ASK: 'members' } })
  expect(await office.person('lan').says('họp báo ai chủ trì')).toSay('chỉ trả lời người đã tham gia')
  const minh = await office.hire('minh', ['staff', 'so-y-te'])
  expect(await minh.says('họp báo ai chủ trì')).toSay('chủ trì')
  await office.close()
})
