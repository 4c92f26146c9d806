import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

// WHO_MAY_ASK=members, through the whole house.

let office: Office
beforeAll(async () => {
  office = await openOffice({ settings: { WHO_MAY_ASK: 'members' } })
})
afterAll(() => office.close())

const CLOSED =
  'Hệ thống chỉ trả lời người đã tham gia. Có mã mời thì gõ "toi" kèm mã; chưa có thì hỏi đầu mối của đơn vị.'

it('a stranger is not answered about the plan, but told how to join', async () => {
  const lan = office.person('lan')
  expect(await lan.says('họp báo định kỳ bên nào chủ trì')).toBegin(CLOSED)
  expect(await lan.says('/kehoach III.2/1')).toSay('Lệnh này dành cho người đã tham gia.')
  expect(await lan.says('huongdan')).toSay('toi')
})

it('who has joined is, from the next message on', async () => {
  const offered = { role: 'staff', agency: 'so-y-te' } as const
  const { code } = await office.world.membership.invite(offered, 'operator', office.clock.now())
  const minh = office.person('minh')
  await minh.says(code)
  await minh.presses('Đồng ý')
  await minh.says('Lê Văn Minh')
  expect(await minh.says('họp báo định kỳ bên nào chủ trì')).toSay('Văn phòng UBND Thành phố chủ trì')
  await minh.says('toi')
  await minh.presses('Rời hệ thống')
  await minh.presses('Xóa và rời hệ thống')
  expect(await minh.says('họp báo định kỳ bên nào chủ trì')).toBegin(CLOSED)
})
